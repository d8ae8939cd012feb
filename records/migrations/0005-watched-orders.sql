-- Since when buying looks after a purchase order, whoever drew it up.
create table watched_orders (
  purchase_order text primary key,
  seen_at timestamptz not null
);

-- The day on which an order that the engine drew up is wanted; no promise of anybody's.
alter table bought_orders add column wanted_on date;

-- What buying has to say to supply, until supply has taken it in.
create table buying_words (
  id text primary key,
  word jsonb not null,
  at timestamptz not null,
  told boolean not null default false
);
create index buying_words_untold on buying_words (at) where not told;
