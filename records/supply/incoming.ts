import type { OrderUnderWay, SaidDate } from '../../supply/purchase-order.ts'
import type { Queries } from '../database.ts'
import { wholeSku } from './dates.ts'

/** More than anybody waits for: a date that was said of a sku as a whole holds for everyone. */
const unlimited = 1_000_000_000

/** The purchase orders that still bring a sku, with every date that was said of them; one of them is the word on the sku as a whole. */
export async function loadOrdersUnderWay(tx: Queries, sku: string): Promise<OrderUnderWay[]> {
  const orders = await tx.query<Omit<OrderUnderWay, 'dates'>>(
    `select p.id, p.supplier, l.quantity - l.received as quantity
     from purchase_order_lines l join purchase_orders p on p.id = l.purchase_order_id
     where l.sku = $1 and l.received < l.quantity and not l.closed and p.status in ('placed', 'confirmed')`,
    [sku],
  )
  const rows = await tx.query<SaidDate & { purchaseOrder: string }>(
    `select id, purchase_order_id as "purchaseOrder", expected_on as on, accepted
     from supply_dates where sku = $1 and (purchase_order_id = $3 or purchase_order_id = any($2::text[])) order by revision, sub`,
    [sku, orders.map(({ id }) => id), wholeSku],
  )
  const dates = new Map<string, SaidDate[]>()
  for (const { purchaseOrder, ...date } of rows) dates.set(purchaseOrder, [...(dates.get(purchaseOrder) ?? []), date])
  const underWay = orders.map((order) => ({ ...order, dates: dates.get(order.id) ?? [] }))
  const whole = dates.get(wholeSku)
  if (whole) underWay.push({ id: wholeSku, supplier: '', quantity: unlimited, dates: whole })
  return underWay
}
