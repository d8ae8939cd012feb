import type { OrderUnderWay, SaidDate } from '../../supply/dates/purchase-order.ts'
import type { Queries } from '../database.ts'
import { partSlip, partsUnderWay, unitsToCome, unlimited, wholeSku } from './sql.ts'

/** The purchase orders that still bring a sku, with every date that was said of them; one of them is the word on the sku as a whole. */
export async function loadOrdersUnderWay(tx: Queries, sku: string): Promise<OrderUnderWay[]> {
  const orders = await tx.query<Omit<OrderUnderWay, 'dates'>>(
    `select p.id, ${unitsToCome('l')} as quantity, ${partSlip} as slip from ${partsUnderWay('$1')}`,
    [sku],
  )
  const rows = await tx.query<SaidDate & { purchaseOrder: string }>(
    `select id, purchase_order_id as "purchaseOrder", expected_on as on, schedule, accepted
     from supply_dates where sku = $1 and (purchase_order_id = $3 or purchase_order_id = any($2::text[])) order by revision, sub`,
    [sku, orders.map(({ id }) => id), wholeSku],
  )
  const dates = new Map<string, SaidDate[]>()
  for (const { purchaseOrder, ...date } of rows) dates.set(purchaseOrder, [...(dates.get(purchaseOrder) ?? []), date])
  const underWay = orders.map((order) => ({ ...order, dates: dates.get(order.id) ?? [] }))
  const whole = dates.get(wholeSku)
  if (whole) underWay.push({ id: wholeSku, quantity: unlimited, slip: null, dates: whole })
  return underWay
}
