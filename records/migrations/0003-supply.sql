-- What the shop sells and buys: written by its own doors and files, read by supply and the storefront.

create table products (
  sku text primary key,
  product jsonb not null
);
create index products_waited_for on products (sku)
  where product->'backorderable' = 'true'::jsonb or product ? 'preorder';

-- What the shop last stated, beside what allocation has made of it since; null: it states without revisions.
alter table stock add column revision bigint;
alter table stock add column stated integer;

create table suppliers (
  id text primary key,
  name text not null,
  -- Ids of suppliers that are asked when this one refuses, in order.
  backups jsonb not null default '[]'
);

-- Personal data: how a supplier's people are reached.
create table supplier_contacts (
  supplier_id text primary key,
  name text,
  email text,
  phone text,
  locale text
);

create table purchase_orders (
  id text primary key,
  supplier text not null,
  status text not null check (status in ('draft', 'placed', 'confirmed', 'refused', 'received', 'cancelled')),
  expected_at date,
  revision bigint not null,
  -- Of the request as it was understood: tells the same revision again from another one with its number.
  content_hash text not null
);

create table purchase_order_lines (
  purchase_order_id text not null,
  sku text not null,
  position integer not null,
  quantity integer not null check (quantity > 0),
  received integer not null default 0 check (received >= 0),
  primary key (purchase_order_id, sku)
);
create index purchase_order_lines_incoming on purchase_order_lines (sku) where received < quantity;

-- How suppliers kept their dates, one row per line of a purchase order that is over.
create table past_deliveries (
  id text primary key,
  purchase_order text not null,
  supplier text not null,
  sku text not null,
  name text,
  product_group text,
  quantity integer not null,
  -- As the shop wrote it, in whatever currency it buys.
  unit_price numeric,
  ordered_on date,
  promised_on date,
  delivered_on date
);
create index past_deliveries_by_supplier on past_deliveries (supplier, sku);
