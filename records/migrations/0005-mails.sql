-- Letters that belong to no order: to suppliers, to shoppers who wait for a product. They travel as every letter does, by a
-- row of letters and of deliveries under the order id `mail/<key>`, which no order can have; this is what they are rendered from.

create table mails (
  key text primary key,
  kind text not null,
  -- Whom it is for, by a reference that the kind's renderer resolves when it is claimed: no address stands here.
  recipient text not null,
  payload jsonb not null,
  queued_at timestamptz not null
);
create index mails_by_recipient on mails (recipient);
