-- Keys are the domain's own: an order, a revision of it, a letter of it. No foreign keys: rows that belong
-- together are written by one statement, and checking them again costs a third of the throughput.

create table backorders (
  order_id text primary key,
  phase text not null,
  revision integer not null default 0,
  placed_at timestamptz not null,
  promised_date date,
  ending_date date,
  next_deadline_at timestamptz,
  outcome text,
  closed_at timestamptz,
  clock_ahead_ms bigint not null default 0,
  state jsonb,
  opening jsonb,
  request_hash text not null default '',
  customer_ref text,
  payment_reference text,
  accepted_at timestamptz not null default now()
);
create index backorders_by_phase on backorders (phase, placed_at desc, order_id);
create index backorders_by_age on backorders (placed_at desc, order_id);
create index backorders_unstarted on backorders (accepted_at) where revision = 0;

create table backorder_lines (
  order_id text not null,
  line_id text not null,
  sku text not null,
  placed_at timestamptz not null,
  quantity_ordered integer not null,
  quantity_backordered integer not null,
  quantity_allocated integer not null default 0,
  quantity_shipped integer not null default 0,
  quantity_cancelled integer not null default 0,
  expected_at date,
  primary key (order_id, line_id)
);
create index backorder_lines_by_sku on backorder_lines (sku, order_id);
create index backorder_lines_waiting on backorder_lines (sku, placed_at, order_id) where quantity_backordered > 0;

-- With notes and rendered letters, the only place of personal data.
create table contacts (
  order_id text primary key,
  customer_id text not null,
  name text,
  email text,
  phone text,
  locale text,
  time_zone text,
  country text,
  tier text,
  erased_at timestamptz
);
create index contacts_by_phone on contacts (phone);
create index contacts_by_customer on contacts (customer_id);

create table decisions (
  order_id text not null,
  revision integer not null,
  at timestamptz not null,
  recorded_at timestamptz not null,
  primary key (order_id, revision)
);

create table timeline (
  order_id text not null,
  revision integer not null,
  seq integer not null,
  at timestamptz not null,
  type text not null,
  data jsonb not null,
  primary key (order_id, revision, seq)
);

create table letters (
  order_id text not null,
  key text not null,
  revision integer not null,
  letter text not null,
  at timestamptz not null,
  mandatory boolean not null,
  is_delay_notice boolean not null,
  lasting boolean not null,
  offer integer,
  facts jsonb not null,
  superseded_by text,
  primary key (order_id, key)
);

create table deliveries (
  id bigint generated always as identity unique,
  order_id text not null,
  letter_key text not null,
  channel text not null,
  status text not null default 'queued' check (status in
    ('queued', 'claimed', 'sending', 'sent', 'failed', 'superseded', 'suppressed', 'unknown')),
  due_at timestamptz not null,
  not_before timestamptz not null,
  send_by date,
  claim text,
  claimed_until timestamptz,
  alone boolean not null default false,
  batch_id text,
  position integer,
  to_address text,
  subject text,
  html text,
  body text,
  headers jsonb,
  provider_id text,
  error text,
  news_due boolean not null default false,
  sent_at timestamptz,
  delivered_at timestamptz,
  primary key (order_id, letter_key, channel)
);
create index deliveries_unsent on deliveries (channel, send_by, id) where status in ('queued', 'claimed');
create index deliveries_by_batch on deliveries (batch_id) where batch_id is not null;
create index deliveries_by_provider on deliveries (provider_id) where provider_id is not null;

create index deliveries_with_news on deliveries (id) where news_due;

create table batches (
  id text primary key,
  channel text not null,
  idempotency_key text not null unique,
  body text,
  status text not null default 'frozen' check (status in ('frozen', 'done', 'dissolved')),
  tries integer not null default 0,
  frozen_at timestamptz not null,
  -- Since when the provider may have it without our knowing; null: it certainly has not.
  unsure_since timestamptz,
  -- Who has it in hand; null: nobody until lease_until.
  leased_by text,
  lease_until timestamptz not null
);
create index batches_frozen on batches (channel, lease_until) where status = 'frozen';

-- Addresses that asked for silence, or are dead; by their SHA-256, so that they outlive an erasure.
create table suppressions (
  channel text not null,
  address_hash text not null,
  reason text not null,
  at timestamptz not null default now(),
  primary key (channel, address_hash)
);

create table api_keys (
  hash text primary key,
  name text not null,
  scopes text[] not null,
  created_at timestamptz not null default now()
);

create table notes (
  id text primary key,
  order_id text not null,
  agent text not null,
  reason text,
  text text,
  at timestamptz not null
);
create index notes_by_order on notes (order_id, at);

create table supply_events (
  id text primary key,
  body_hash text not null,
  received_at timestamptz not null default now(),
  applied boolean not null default false
);

create table stock (
  sku text primary key,
  on_hand integer not null default 0 check (on_hand >= 0)
);

create table goods_received (
  event_id text not null,
  sku text not null,
  quantity integer not null check (quantity > 0),
  at timestamptz not null default now(),
  primary key (event_id, sku)
);

-- Units given to an order; `taken` once the backorder itself has recorded them.
create table allocations (
  event_id text not null,
  order_id text not null,
  sku text not null,
  quantity integer not null check (quantity > 0),
  told boolean not null default false,
  taken boolean not null default false,
  at timestamptz not null default now(),
  primary key (order_id, event_id, sku)
);
create index allocations_untaken on allocations (sku, order_id) where not taken;
create index allocations_untold on allocations (at) where not told;

create table sandbox_shop (
  idempotency_key text primary key,
  order_id text not null,
  kind text not null,
  amount_minor bigint,
  data jsonb not null,
  at timestamptz not null default now()
);
create index sandbox_shop_by_order on sandbox_shop (order_id, at);

create table sandbox_faults (
  kind text primary key,
  mode text not null check (mode in ('fail', 'refuse', 'slow')),
  remaining integer not null,
  delay_ms integer not null default 0
);

create table settings (
  key text primary key,
  value jsonb not null
);
