-- What a provider last said of a delivery, by rank; `status` stays what the courier did with it. Null: it said nothing yet.
alter table deliveries add column receipt text;
alter table deliveries add column receipt_at timestamptz;
-- Its news_due is of a letter that did not arrive though its address is good.
alter table deliveries add column news_soft boolean not null default false;

-- Every word of a provider about a letter, kept as evidence; no address and no free text.
create table delivery_events (
  provider text not null,
  -- The name under which the provider repeats itself.
  event_id text not null,
  -- The provider's own word, such as email.bounced or undelivered.
  kind text not null,
  -- Ours; null: it says nothing of how far the letter came.
  status text,
  reason text,
  -- What it says of the address: dead (send there no more) or good (it is not why the letter is lost).
  address text check (address in ('dead', 'good')),
  at timestamptz not null,
  received_at timestamptz not null,
  provider_id text,
  -- Null: of no letter known here (yet).
  order_id text,
  letter_key text,
  channel text,
  primary key (provider, event_id)
);
create index delivery_events_by_letter on delivery_events (order_id, letter_key) where order_id is not null;
create index delivery_events_unmatched on delivery_events (provider_id) where order_id is null;
create index delivery_events_unmatched_by_age on delivery_events (received_at) where order_id is null;

-- What a person has to do.
create table tasks (
  id text primary key,
  -- Null: it belongs to no order.
  order_id text,
  why text not null,
  since timestamptz not null,
  due_by date,
  done_at timestamptz,
  done_by text
);
create unique index tasks_open on tasks (order_id, why) where done_at is null;
create index tasks_by_urgency on tasks (due_by, since, id) where done_at is null;

-- How fast a provider takes letters, as it told any of the workers: they share its limit.
create table sending_pace (
  channel text primary key,
  rest_until timestamptz not null default '-infinity',
  -- Calls in a row that went wrong.
  troubles integer not null default 0,
  -- So many calls in so many milliseconds; null: no limit is known.
  call_limit integer,
  window_ms integer,
  -- The newest calls, as many as the limit allows.
  calls timestamptz[] not null default '{}'
);

update settings set value = '{"paused": ["all"]}' where key = 'sending' and value->'paused' = 'true';
update settings set value = '{"paused": []}' where key = 'sending' and value->'paused' = 'false';
create index deliveries_dead on deliveries (id desc) where status in ('failed', 'suppressed') or receipt in ('failed', 'bounced', 'suppressed');
