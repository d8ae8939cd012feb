import type { CivilDate } from '../../backorder/state.ts'
import type { PurchaseOrder } from '../../supply/purchase-order.ts'
import type { Register } from '../../supply/register.ts'
import type { Queries } from '../database.ts'

/** More than anybody waits for: a date that was said of a sku as a whole holds for everyone. */
const unlimited = 1_000_000_000

/** The purchase orders that bring a sku, with every date that was said of them; '' is the word on the sku as a whole. */
export async function loadPurchaseOrders(
  tx: Queries,
  sku: string,
): Promise<{ purchaseOrders: Map<string, PurchaseOrder>; dateIds: Map<string, number[]> }> {
  const orders = await tx.query<{ id: string; supplier: string; quantity: number; status: 'placed' | 'confirmed' }>(
    `select p.id, p.supplier, l.quantity - l.received as quantity, p.status
     from purchase_order_lines l join purchase_orders p on p.id = l.purchase_order_id
     where l.sku = $1 and l.received < l.quantity and not l.closed and p.status in ('placed', 'confirmed')`,
    [sku],
  )
  const dates = await tx.query<DateRow>(
    `select id, purchase_order_id as "purchaseOrder", expected_on as on, event_id as "eventId", accepted
     from supply_dates where sku = $1 and (purchase_order_id = '' or purchase_order_id = any($2::text[])) order by revision, sub`,
    [sku, orders.map(({ id }) => id)],
  )
  const dateIds = new Map<string, number[]>()
  for (const { purchaseOrder, id } of dates) dateIds.set(purchaseOrder, [...(dateIds.get(purchaseOrder) ?? []), id])
  const all = dateIds.has('')
    ? [...orders, { id: '', supplier: '', quantity: unlimited, status: 'placed' as const }]
    : orders
  const purchaseOrders = all.map(({ id, supplier, quantity, status }): [string, PurchaseOrder] => [
    id,
    {
      id,
      terms: said({ supplier, quantity }),
      status: said(status),
      ...datesOf(dates.filter((date) => date.purchaseOrder === id)),
    },
  ])
  return { purchaseOrders: new Map(purchaseOrders), dateIds }
}

interface DateRow {
  id: number
  purchaseOrder: string
  on: CivilDate | null
  eventId: string
  accepted: boolean | null
}

const said = <T>(value: T, revision = 0, eventId = ''): Register<T> => ({ value, revision, eventId })

/** The core numbers dates from 1, in their order. */
function datesOf(rows: readonly DateRow[]): Pick<PurchaseOrder, 'dates' | 'judged'> {
  const dates = new Map<number, Register<CivilDate | null>>()
  const judged = new Map<number, Register<boolean>>()
  rows.forEach(({ on, eventId, accepted }, index) => {
    dates.set(index + 1, said(on, index + 1, eventId))
    if (accepted !== null) judged.set(index + 1, said(accepted))
  })
  return { dates, judged }
}
