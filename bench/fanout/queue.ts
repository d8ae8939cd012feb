import type { Client } from '@temporalio/client'
import { addDays, civilDateAt, dayMs } from '../../backorder/calendar.ts'
import { putPurchaseOrders } from '../../records/buying/purchase-orders.ts'
import type { Database } from '../../records/database.ts'
import { backorderWorkflowId, backorderWorkflowType, taskQueue } from '../../workflows/messages.ts'
import { ourOrder } from '../conversation/orders.ts'

export const time = { atMs: Date.now(), today: civilDateAt(Date.now(), 'UTC') }

/** The day to which the purchase order moves. */
export const dateLater = addDays(time.today, 33)

/** One in ten waits for other goods. */
const others = (backorders: number): number => Math.ceil(backorders / 10)

const orderIds = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `fanout-${String(from + index).padStart(6, '0')}`)

/** Those ahead in line have the goods of the purchase order that comes first, which does not move. */
export const unaffectedOrders = (backorders: number): string[] => orderIds(0, others(backorders))
export const affectedOrders = (backorders: number): string[] => orderIds(others(backorders), backorders)

/** A queue of one unit each, and two purchase orders that bring exactly what it lacks. */
export async function fillQueue(database: Database, sku: string, backorders: number): Promise<void> {
  await database.query(
    `insert into products (sku, product) values ($1, jsonb_build_object('sku', $1::text, 'name', 'Lamp', 'safetyStock', 0))`,
    [sku],
  )
  const ids = [...unaffectedOrders(backorders), ...affectedOrders(backorders)]
  await database.query(
    `insert into backorder_lines (order_id, line_id, sku, placed_at, quantity_ordered, quantity_backordered, quantity_wanted)
     select g.id, '1', $1, $3::timestamptz + make_interval(secs => g.place), 1, 1, 1
     from unnest($2::text[]) with ordinality g(id, place)`,
    [sku, ids, new Date(time.atMs - dayMs).toISOString()],
  )
  const order = (id: string, quantity: number, days: number) => ({
    id,
    supplier: 'Oakworks',
    status: 'placed' as const,
    expectedAt: addDays(time.today, days),
    revision: 1,
    contentHash: '',
    lines: [{ sku, quantity }],
  })
  await putPurchaseOrders(database, [order('po-first', others(backorders), 10), order('po-affected', backorders, 20)])
}

/** Conversations that nobody works on: the server takes signals for them. */
export async function beginConversations(
  client: Client,
  orders: readonly string[],
  progress: (line: string) => void,
): Promise<void> {
  let begun = 0
  const waiting = orders.values()
  const begin = async () => {
    for (const orderId of waiting) {
      await client.workflow.start(backorderWorkflowType, {
        workflowId: backorderWorkflowId(orderId),
        taskQueue: `${taskQueue}-nobody`,
        args: [{ order: ourOrder(orderId, time.atMs) }],
      })
      begun += 1
      if (begun % 2000 === 0) progress(`${begun} begun`)
    }
  }
  await Promise.all(Array.from({ length: 50 }, begin))
}
