-- Shoppers who have not bought, by product: all of it personal data. A row goes when its owner says so or when it has served;
-- who never confirmed goes after some days.
create table waiting_list (
  -- Random: it stands in links.
  id text primary key,
  sku text not null,
  channel text not null check (channel in ('email', 'sms')),
  address text not null,
  locale text not null,
  asked_at timestamptz not null,
  -- Letters that asked for confirmation, so that an address is not asked without end.
  asks integer not null default 1,
  -- Which joining the links belong to: those of one that has served are used up.
  turn integer not null default 1,
  -- Null: not confirmed, or told and not on the list any more.
  confirmed_at timestamptz,
  told_restock integer,
  told_at timestamptz,
  unique (sku, channel, address)
);
create index waiting_list_waiting on waiting_list (sku, confirmed_at, id) where confirmed_at is not null;
create index waiting_list_told on waiting_list (sku, told_at) where told_at is not null;
create index waiting_list_by_address on waiting_list (address, channel, asked_at);
create index waiting_list_by_age on waiting_list (channel, asked_at);

-- How often a product came back for those who wait, and whether units of the last time are left.
create table restocks (
  sku text primary key,
  number integer not null,
  is_open boolean not null
);
