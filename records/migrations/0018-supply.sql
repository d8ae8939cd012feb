-- Each thing that is said of a purchase order keeps the revision that said it, so that words may come in any order.
alter table purchase_orders
  -- Of the shop's newest statement: its supplier and its lines.
  add column stated_revision bigint not null default 0,
  -- What was last said of the whole; `status` is this, or 'received' once nothing more is to come.
  add column standing text not null default 'placed',
  add column standing_revision bigint not null default 0;
update purchase_orders set stated_revision = revision, standing = status, standing_revision = revision;
alter table purchase_orders alter column standing drop default;

alter table purchase_order_lines
  -- Its supplier will not send it, or the shop wants it no more; null: it stands.
  add column ended text check (ended in ('refused', 'cancelled')),
  -- Units of it that its supplier will not send, where it sends the others.
  add column refused integer not null default 0 check (refused >= 0),
  -- Of the newest word that said whether it comes.
  add column said_revision bigint not null default 0,
  -- The days of its units, as in supply_dates.
  add column schedule jsonb;
update purchase_order_lines l set said_revision = p.revision from purchase_orders p where p.id = l.purchase_order_id;

-- Where units come on several days: [{"quantity", "on"}], the date itself being the last of them.
alter table supply_dates add column schedule jsonb;

-- Parts that their suppliers refused had been closed as if their last goods had come.
update purchase_order_lines l set closed = false, ended = 'refused'
where l.closed and (
  select line->>'verdict' from supplier_answers a, jsonb_array_elements(a.lines) line
  where a.purchase_order = l.purchase_order_id and line->>'sku' = l.sku order by a.seq desc limit 1) = 'refused';

-- Something else that was offered to lines in place of their goods.
create table substitute_offers (
  order_id text not null,
  line_id text not null,
  -- The goods that the line waits for.
  sku text not null,
  substitute_sku text not null,
  quantity integer not null check (quantity > 0),
  offered_on date not null,
  seq bigint not null default nextval('supply_order'),
  primary key (order_id, line_id)
);
create index substitute_offers_by_sku on substitute_offers (sku);
create index substitute_offers_by_substitute on substitute_offers (substitute_sku);

-- Since when a delivery is known: suppliers' slips are learned anew where one is newer than what was learned.
alter table past_deliveries add column kept_at timestamptz not null default now();
create index past_deliveries_by_order on past_deliveries (purchase_order, sku);

-- Units that orders had when the shop stated its stock: they are in the house too, whatever becomes of them before the sku is worked out.
alter table stock add column stated_promised integer not null default 0;
update stock s set stated_promised = coalesce((
  select sum(greatest(least(l.quantity_taken, l.quantity_wanted), l.quantity_departed) - l.quantity_retired)
  from backorder_lines l where l.sku = s.sku and greatest(l.quantity_wanted, l.quantity_taken, l.quantity_departed) > l.quantity_retired), 0);
