-- What a customer asked for, by the shop's own id of them. Nobody is named here.
create table preferences (
  customer_id text primary key,
  revision integer not null default 1,
  updates text not null check (updates in ('usual', 'fewer', 'changes', 'required')),
  sms boolean not null,
  sms_from text,
  sms_until text,
  time_zone text,
  locale text,
  changed_at timestamptz not null,
  -- The newest revision that every open order of the customer has heard of.
  told_revision integer not null default 0
);
create index preferences_untold on preferences (changed_at) where told_revision < revision;
