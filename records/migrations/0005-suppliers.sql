-- What suppliers answer to purchase orders, and what the shop buys by itself.

create table supplier_answers (
  -- The sender's own name for the answer: the same again is the same answer.
  id text primary key,
  purchase_order text not null,
  supplier text not null,
  via text not null check (via in ('link', 'webhook', 'edi')),
  at timestamptz not null,
  seq bigint generated always as identity,
  body_hash text not null,
  -- Sku by sku; `reason` is the supplier's own words.
  lines jsonb not null,
  reason text,
  -- Something in it is for a person to decide: undecided units, something else offered, fewer units.
  needs_agent boolean not null,
  judged_at timestamptz,
  -- Supply has taken in every word of it.
  taken boolean not null default false
);
create index supplier_answers_by_order on supplier_answers (purchase_order, seq desc);
create index supplier_answers_untaken on supplier_answers (seq) where not taken;
create index supplier_answers_for_agents on supplier_answers (seq) where needs_agent and judged_at is null;

-- Purchase orders that the engine drew up itself.
create table bought_orders (
  purchase_order text primary key,
  because text not null check (because in ('needed', 'quota', 'refused', 'slipped')),
  -- The order whose goods another supplier is asked for, and the first of that chain (itself, where there is none).
  instead_of text,
  root text not null,
  decided_at timestamptz not null,
  -- Withdrawn since another supplier confirmed; null: it stands.
  withdrawn_at timestamptz
);
create index bought_orders_by_root on bought_orders (root);

-- How far each quota has come; a quota is known by its product and its last day.
create table quotas (
  sku text not null,
  by_on date not null,
  units integer not null,
  reached_on date,
  missed_on date,
  -- The missing of it was told to supply, so that everyone is refunded.
  told boolean not null default false,
  primary key (sku, by_on)
);
create index quotas_untold on quotas (sku) where missed_on is not null and not told;
