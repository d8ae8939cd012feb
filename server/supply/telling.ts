import { getBackorder } from '../../records/backorders.ts'
import type { Database } from '../../records/database.ts'
import { type Allocation, markTold, receiveGoods, shareStock } from '../../records/stock.ts'
import { waitingOrders } from '../../records/supply.ts'
import { returnToShelf } from '../../records/supply-inbox.ts'
import type { NewsEvent } from '../../workflows/messages.ts'
import type { Gateway } from '../gateway-port.ts'
import { exact } from '../schema/exact.ts'
import type { SupplyEventBody } from '../schema/supply-events.ts'

interface Telling {
  database: Database
  gateway: Gateway
}

const atOnce = 20

/** Passes an ETA or an end of production on to every order that waits for the sku. */
export async function tellAllWaiting(
  deps: Telling,
  event: Exclude<SupplyEventBody, { type: 'received' }>,
): Promise<void> {
  const { id: eventId, ...said } = event
  const news: NewsEvent = exact({ ...said, eventId })
  let last: { orderId: string; placedAtMs: number } | null = null
  for (;;) {
    const orders = await waitingOrders(deps.database, event.sku, last)
    for (let from = 0; from < orders.length; from += atOnce) {
      await Promise.all(orders.slice(from, from + atOnce).map((order) => tellOne(deps, order.orderId, news)))
    }
    const newest = orders.at(-1)
    if (!newest) return
    last = newest
  }
}

/** Puts goods on the shelf, shares them out and tells who got some; or tells of units that were shared out before. */
export async function tellAllocated(
  deps: Telling,
  goods: { eventId: string; sku: string; quantity: number } | Allocation[],
): Promise<void> {
  const allocations = Array.isArray(goods) ? goods : await receiveGoods(deps.database, goods)
  for (const allocation of allocations) {
    const { eventId, orderId, sku, quantity } = allocation
    const heard = await tellOne(deps, orderId, { type: 'received', sku, quantity, eventId })
    if (heard) await markTold(deps.database, allocation)
    else if (await returnToShelf(deps.database, allocation)) {
      await tellAllocated(deps, await shareStock(deps.database, sku, `${eventId}/${orderId}`))
    }
  }
}

/** False where the order is over. A conversation whose start was lost is begun first. */
async function tellOne({ database, gateway }: Telling, orderId: string, news: NewsEvent): Promise<boolean> {
  if (await gateway.news(orderId, news)) return true
  const stored = await getBackorder(database, orderId)
  if (!stored?.opening || stored.revision > 0) return false
  await gateway.start(stored.opening)
  return gateway.news(orderId, news)
}
