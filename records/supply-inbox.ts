import type { Queries } from './database.ts'
import type { Allocation } from './stock.ts'

/** A supplier's event that was accepted; `body` is the caller's own plain data. */
export interface InboxEvent {
  id: string
  body: unknown
}

/** Takes an event in, once per id. `different`: its id came before with another hash. */
export async function acceptIntoInbox(
  db: Queries,
  event: InboxEvent & { hash: string },
): Promise<'new' | 'same' | 'different'> {
  const [isNew] = await db.query(
    'insert into supply_events (id, body_hash, body) values ($1, $2, $3::jsonb) on conflict do nothing returning id',
    [event.id, event.hash, JSON.stringify(event.body)],
  )
  if (isNew) return 'new'
  const [known] = await db.query<{ hash: string }>('select body_hash as hash from supply_events where id = $1', [
    event.id,
  ])
  return known?.hash === event.hash ? 'same' : 'different'
}

/** The oldest event of a sku that was accepted and not told to everyone; null: none is left. */
export async function oldestUnapplied(db: Queries, sku: string): Promise<InboxEvent | null> {
  const [row] = await db.query<InboxEvent>(
    `select id, body from supply_events where not applied and body->>'sku' = $1 order by seq limit 1`,
    [sku],
  )
  return row ?? null
}

/** Skus with events that were not told to everyone: a crash came between. */
export async function skusWithUnapplied(db: Queries): Promise<string[]> {
  const rows = await db.query<{ sku: string }>(
    `select distinct body->>'sku' as sku from supply_events where not applied and body is not null`,
  )
  return rows.map((row) => row.sku)
}

/** Whether any order ever held this sku, waited for it, or may be offered it. */
export async function isSkuKnown(db: Queries, sku: string): Promise<boolean> {
  const [row] = await db.query<{ known: boolean }>(
    `select exists (select from backorder_lines where sku = $1)
         or exists (select from stock where sku = $1)
         or exists (select from backorders
                    where jsonb_path_exists(opening->'lines', '$.**.sku ? (@ == $sku)', jsonb_build_object('sku', $1::text))
                       or opening->'policy'->'substitutes' ? $1) as known`,
    [sku],
  )
  return row?.known ?? false
}

/** Takes units back from an order that is over and never recorded them; returns whether there were any. */
export async function returnToShelf(db: Queries, { eventId, orderId, sku }: Allocation): Promise<boolean> {
  const rows = await db.query(
    `with back as (
       delete from allocations where event_id = $1 and order_id = $2 and sku = $3 and not taken returning sku, quantity
     )
     update stock s set on_hand = s.on_hand + b.quantity from back b where s.sku = b.sku returning s.sku`,
    [eventId, orderId, sku],
  )
  return rows.length > 0
}
