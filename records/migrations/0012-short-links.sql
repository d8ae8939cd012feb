-- What the short link of a text stands for. Known by the SHA-256 of its code: who reads this table can open nothing.
create table short_links (
  code_hash text primary key,
  order_id text not null,
  -- Empty: the link came with no letter.
  letter_key text not null,
  offer integer not null,
  expires_at timestamptz not null,
  -- Since when it leads nowhere; null: it works.
  revoked_at timestamptz
);
create index short_links_by_order on short_links (order_id);
