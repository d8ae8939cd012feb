-- What a delivery was before somebody had it tried again: proof of what left, and of what came of it.
create table delivery_tries (
  delivery_id bigint not null,
  order_id text not null,
  letter_key text not null,
  channel text not null,
  status text not null,
  receipt text,
  error text,
  provider_id text,
  idempotency_key text,
  to_address text,
  subject text,
  html text,
  body text,
  headers jsonb,
  sent_at timestamptz,
  given_up_at timestamptz not null
);
create index delivery_tries_by_order on delivery_tries (order_id);

-- Texts that their provider was asked about, since it never said what became of them.
alter table deliveries add column asked_at timestamptz;
