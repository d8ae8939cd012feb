-- Supply per sku: facts are written by doors and by orders, each with a mark; the sku's stream works out what follows.

create sequence supply_order;

-- A sku of which something changed since it was last worked out; written with the change itself, so that none is lost.
create table supply_marks (
  id bigint generated always as identity primary key,
  sku text not null
);
create index supply_marks_by_sku on supply_marks (sku, id);

create table supply_skus (
  sku text primary key,
  discontinued boolean not null default false,
  -- Why the newest date moved, in the supplier's words, until customers were told.
  reason text,
  -- How often it was worked out.
  revision bigint not null default 0,
  -- Days are never taken back: the latest that it was worked out for.
  today date
);

-- Every date that was said of a purchase order's part of a sku; without a purchase order ('') of the sku as a whole.
create table supply_dates (
  id bigint generated always as identity primary key,
  purchase_order_id text not null default '',
  sku text not null,
  revision bigint not null,
  -- Words without a revision come after the revision that was known: 1, 2, …
  sub integer not null default 0,
  expected_on date,
  event_id text not null,
  at timestamptz not null,
  -- Jumped too far from this date; null: it did not.
  held_from date,
  accepted boolean,
  judged_by text,
  judged_reason text,
  unique (sku, purchase_order_id, revision, sub)
);
create index supply_dates_held on supply_dates (id) where held_from is not null and accepted is null;

create table supply_receipts (
  event_id text not null,
  sku text not null,
  seq bigint not null default nextval('supply_order'),
  purchase_order_id text,
  quantity integer not null check (quantity > 0),
  received_on date not null,
  primary key (sku, event_id)
);

-- A supplier's usual slip for a sku, learned of past deliveries: days after its own date.
create table supply_slips (
  supplier text not null,
  sku text not null,
  soon_days integer not null,
  by_days integer not null,
  primary key (supplier, sku)
);

-- The dates that lines of a sku were given, one text for all: when everybody's date moves, one row is written.
create table supply_foretold (
  sku text primary key,
  dates text not null
);
alter table supply_foretold alter column dates set storage external;

-- What backorders are to be told, many to a row; gone once they were.
create table supply_tellings (
  id bigint generated always as identity primary key,
  sku text not null,
  news jsonb not null
);
create index supply_tellings_by_sku on supply_tellings (sku, id);

alter table purchase_order_lines add column expected_on date;
-- Nothing more will come of it, however much is missing.
alter table purchase_order_lines add column closed boolean not null default false;
drop index purchase_order_lines_incoming;
create index purchase_order_lines_incoming on purchase_order_lines (sku) where received < quantity and not closed;

insert into supply_dates (purchase_order_id, sku, revision, expected_on, event_id, at)
select p.id, l.sku, p.revision, p.expected_at, 'purchase-order/' || p.id, now()
from purchase_orders p join purchase_order_lines l on l.purchase_order_id = p.id;
update purchase_order_lines l set expected_on = p.expected_at from purchase_orders p where p.id = l.purchase_order_id;

alter table backorder_lines
  -- Units that supply owes the line in all: ordered, less those in stock at purchase, cancelled or swapped.
  add column quantity_wanted integer not null default 0,
  -- Of those, units that a carrier has.
  add column quantity_departed integer not null default 0,
  -- Units that supply handed over, whether or not the order has taken them in yet.
  add column quantity_taken integer not null default 0,
  -- Units set aside until the whole order can leave.
  add column quantity_held integer not null default 0,
  -- Departed units that the sku's stock has taken off already.
  add column quantity_retired integer not null default 0,
  add column tier integer not null default 100,
  add column value_minor bigint not null default 0,
  add column ships_together boolean not null default false,
  -- The place that an agent gave it.
  add column queue_rank integer,
  add column rank_note text,
  -- Whether supply had a word for it as it joined, and the date of that word; null: nobody knew. Later ones: supply_foretold.
  add column foretold boolean not null default false,
  add column foretold_on date,
  add column told_ended boolean not null default false;

update backorder_lines l set
  quantity_taken = given.quantity, quantity_wanted = l.quantity_backordered + given.taken,
  quantity_departed = least(l.quantity_shipped, greatest(0, given.taken - l.quantity_allocated))
from (
  select order_id, sku, sum(quantity) as quantity, coalesce(sum(quantity) filter (where taken), 0) as taken
  from allocations group by order_id, sku
) given
where given.order_id = l.order_id and given.sku = l.sku
  and l.line_id = (select min(m.line_id) from backorder_lines m where m.order_id = l.order_id and m.sku = l.sku);
update backorder_lines set quantity_wanted = quantity_backordered where quantity_wanted = 0;

alter table backorder_lines add column quantity_missing integer not null
  generated always as (greatest(quantity_wanted - greatest(quantity_taken, quantity_departed), 0)) stored;
drop index backorder_lines_waiting;
create index backorders_ahead on backorders (order_id) where clock_ahead_ms > 0;
-- The lines that a sku's stock is still concerned with, in the usual order of the queue.
create index backorder_lines_open on backorder_lines (sku, tier, placed_at, order_id collate "C", line_id collate "C")
  where greatest(quantity_wanted, quantity_taken, quantity_departed) > quantity_retired;

-- `on_hand` is what is promised to nobody; beneath it, the newest count of everything in the house.
alter table stock
  add column stated_seq bigint,
  add column counted integer not null default 0,
  add column counted_seq bigint not null default 0,
  add column counted_on date not null default current_date,
  -- Units of lines that are over, gone since the count.
  add column departed bigint not null default 0;
update stock s set counted = s.on_hand + coalesce((
  select sum(greatest(l.quantity_taken, l.quantity_departed)) from backorder_lines l where l.sku = s.sku), 0);

alter table allocations add column line_id text;
alter table allocations add column explanation text;
update allocations a set line_id = (
  select min(l.line_id) from backorder_lines l where l.order_id = a.order_id and l.sku = a.sku);
drop index allocations_untaken;
drop index allocations_untold;
alter table allocations drop column told, drop column taken;
create index allocations_by_order on allocations (order_id, at);
alter table allocations drop constraint allocations_pkey;
update allocations set line_id = '' where line_id is null;
alter table allocations add primary key (order_id, line_id, event_id, sku);
drop table goods_received;

drop index supply_events_unapplied;
alter table supply_events drop column applied;

-- Whatever was waiting is worked out once.
insert into supply_marks (sku) select distinct sku from backorder_lines where quantity_missing > 0;
