-- What customers wrote and what they were answered outside of letters. Personal data: workflows know the ids alone.
create table messages (
  -- `sms/<MessageSid>`, `mail/<provider's id>`, `answer/<id>` for what was answered to it.
  id text primary key,
  seq bigint generated always as identity,
  -- Null: nobody knows whose it is.
  order_id text,
  direction text not null check (direction in ('in', 'out')),
  channel text not null check (channel in ('email', 'sms')),
  at timestamptz not null,
  -- What it was read as, and what came of it; null: not dealt with yet.
  intent text,
  outcome text,
  -- The newest offer that an answer told of.
  offer integer,
  -- Address of the customer; subject and body as they came, for reading and never for showing as HTML.
  address text,
  subject text,
  body text,
  -- Message-ID and References of an email (RFC 5322), so that an answer threads.
  mail_id text,
  mail_references text
);
create index messages_by_order on messages (order_id, at);
create index messages_by_address on messages (address, at desc) where address is not null;

-- An address to reply to names its order by this; see the reply address.
create index contacts_by_locator on contacts (left(md5(order_id), 20));
