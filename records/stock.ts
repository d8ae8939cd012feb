import type { Database, Queries } from './database.ts'

/** Units given to one order by one event. */
export interface Allocation {
  eventId: string
  orderId: string
  sku: string
  quantity: number
}

/**
 * Puts units on the shelf, once per (event, sku), and gives what lies there to the orders that wait: first come, first served,
 * by the time of the order, then its id. Returns who got what by this event, the same on every run.
 */
export async function receiveGoods(
  db: Database,
  received: { eventId: string; sku: string; quantity: number },
): Promise<Allocation[]> {
  return db.transaction(async (tx) => {
    const [isFirst] = await tx.query(
      'insert into goods_received (event_id, sku, quantity) values ($1, $2, $3) on conflict do nothing returning event_id',
      [received.eventId, received.sku, received.quantity],
    )
    if (isFirst) {
      await tx.query(
        'insert into stock (sku, on_hand) values ($1, $2) on conflict (sku) do update set on_hand = stock.on_hand + excluded.on_hand',
        [received.sku, received.quantity],
      )
      await allocate(tx, received.sku, received.eventId)
    }
    return allocationsOf(tx, received.eventId, received.sku)
  })
}

/** Gives units that came back to the shelf, and are wanted by an order that waits, to that order. */
export async function shareStock(db: Database, sku: string, eventId: string): Promise<Allocation[]> {
  return db.transaction(async (tx) => {
    await allocate(tx, sku, eventId)
    return allocationsOf(tx, eventId, sku)
  })
}

async function allocate(tx: Queries, sku: string, eventId: string): Promise<void> {
  // The row's lock lets one event at a time share out a sku.
  const [stock] = await tx.query<{ on_hand: number }>('select on_hand from stock where sku = $1 for update', [sku])
  if (!stock || stock.on_hand === 0) return
  await tx.query(allocateStatement, [sku, eventId, stock.on_hand])
}

/** An order wants what it misses, less what it was given and has not recorded yet. */
const allocateStatement = `
with wanted as (
  select l.order_id, l.placed_at,
         sum(l.quantity_backordered) - coalesce((
           select sum(a.quantity) from allocations a where a.sku = $1 and a.order_id = l.order_id and not a.taken), 0) as quantity
  from backorder_lines l
  where l.sku = $1 and l.quantity_backordered > 0
  group by l.order_id, l.placed_at
), queue as (
  select order_id, quantity,
         coalesce(sum(quantity) over (order by placed_at, order_id rows between unbounded preceding and 1 preceding), 0) as ahead
  from wanted where quantity > 0
), given as (
  insert into allocations (event_id, order_id, sku, quantity)
  select $2, order_id, $1, least(quantity, $3::int - ahead) from queue where ahead < $3::int
  on conflict (order_id, event_id, sku) do nothing
  returning quantity
)
update stock set on_hand = on_hand - (select coalesce(sum(quantity), 0) from given) where sku = $1`

async function allocationsOf(db: Queries, eventId: string, sku: string): Promise<Allocation[]> {
  return db.query<Allocation>(
    `select a.event_id as "eventId", a.order_id as "orderId", a.sku, a.quantity
     from allocations a join backorders b on b.order_id = a.order_id
     where a.event_id = $1 and a.sku = $2 order by b.placed_at, a.order_id`,
    [eventId, sku],
  )
}

/** The backorder has been told of its units. */
export async function markTold(db: Queries, { eventId, orderId, sku }: Allocation): Promise<void> {
  await db.query('update allocations set told = true where event_id = $1 and order_id = $2 and sku = $3', [
    eventId,
    orderId,
    sku,
  ])
}

/** Units given before `beforeMs` of which nobody was told: a crash came between. */
export async function untoldAllocations(db: Queries, beforeMs: number, limit = 500): Promise<Allocation[]> {
  return db.query<Allocation>(
    `select event_id as "eventId", order_id as "orderId", sku, quantity from allocations
     where not told and at < $1 order by at limit $2`,
    [new Date(beforeMs).toISOString(), limit],
  )
}

/** Units of a sku on the shelf, promised to nobody. */
export async function onHand(db: Queries, sku: string): Promise<number> {
  const [row] = await db.query<{ on_hand: number }>('select on_hand from stock where sku = $1', [sku])
  return row?.on_hand ?? 0
}
