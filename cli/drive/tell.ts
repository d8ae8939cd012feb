import type { Doors } from '../stage/doors.ts'
import type { Happening } from './happenings.ts'

/** The names and the calendar of one drive: the file's first day is today, and every other day as far from it as it was. */
export interface Drive {
  doors: Doors
  run: string
  firstDay: string
  todayMs: number
}

/** A sku of the file as it is called in this drive. */
export const skuOf = ({ run }: Drive, sku: string): string => `${sku}.${run}`
/** The order that waits for a row's goods. */
export const orderIdOf = ({ run }: Drive, rowId: string): string => `drive-${run}-${rowId}`
const purchaseOrderOf = ({ run }: Drive, { row }: Happening): string => `${row.purchaseOrder}.${row.id}.${run}`

const dateOf = ({ firstDay, todayMs }: Drive, day: string): string =>
  new Date(todayMs + Date.parse(day) - Date.parse(firstDay)).toISOString().slice(0, 10)

/** Says one happening at the engine's doors. Throws where a door did not take it. */
export async function tell(drive: Drive, happening: Happening): Promise<void> {
  if (happening.type === 'placed') return place(drive, happening)
  const { row, type } = happening
  const about = { id: `${type}-${row.id}.${drive.run}`, purchaseOrder: purchaseOrderOf(drive, happening) }
  const { accepted } = await drive.doors.send<{ accepted: boolean }>('POST', '/v1/supply-events', {
    ...about,
    sku: skuOf(drive, row.sku),
    ...(type === 'moved'
      ? { type: 'eta', expectedAt: dateOf(drive, row.deliveredOn) }
      : { type: 'received', quantity: row.quantity, receivedOn: dateOf(drive, row.deliveredOn), isLast: true }),
  })
  if (!accepted) throw new Error(`${about.id} was said once and not accepted`)
}

/** The shop buys, and a customer waits for just these goods. */
async function place(drive: Drive, happening: Happening): Promise<void> {
  const { doors } = drive
  const { row } = happening
  const sku = skuOf(drive, row.sku)
  const promisedDate = dateOf(drive, row.promisedOn)
  const id = orderIdOf(drive, row.id)
  await doors.send('PUT', `/v1/purchase-orders/${encodeURIComponent(purchaseOrderOf(drive, happening))}`, {
    supplier: row.supplier,
    status: 'placed',
    expectedAt: promisedDate,
    revision: 1,
    lines: [{ sku, quantity: row.quantity }],
  })
  await doors.send('POST', '/v1/backorders', {
    id,
    placedAt: new Date().toISOString(),
    customer: { id: `customer-${id}`, name: 'A customer', email: `${row.id}@example.com`, country: 'US' },
    currency: 'USD',
    lines: [{ id: '1', sku, name: row.sku, quantity: row.quantity, available: 0, unitPrice: 100 }],
    payment: { mode: 'captured' },
    promisedDate,
  })
}
