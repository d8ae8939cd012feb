import { DeliveriesError } from '../commands/punctuality.ts'
import type { Doors } from '../stage/doors.ts'
import type { DrivenRow } from './deliveries-file.ts'
import { happeningsOf, together } from './happenings.ts'
import { inTurns, type Reckoning, reckon } from './reckon.ts'
import { type Drive, orderIdOf, skuOf, tell } from './tell.ts'

/** What `meanwhile drive` prints. */
export interface DriveReport extends Reckoning {
  rows: number
  /** Rows without a promise or a delivery. */
  skipped: number
  purchaseOrders: number
  backorders: number
  events: number
  seconds: number
}

const momentDays = 0.0001

/** Plays a file of deliveries through a running engine, in the order of its days, and adds up what came of it. */
export async function drive(
  doors: Doors,
  { rows, skipped }: { rows: DrivenRow[]; skipped: number },
): Promise<DriveReport> {
  const startedMs = Date.now()
  const happenings = happeningsOf(rows)
  const [first] = happenings
  if (!first) throw new DeliveriesError('No row of the file has both a promise and a delivery')
  const run = startedMs.toString(36).slice(-6)
  const driving: Drive = { doors, run, firstDay: first.on, todayMs: startedMs }
  const skus = [...new Set(rows.map(({ sku }) => sku))]
  await inTurns(skus, (sku) =>
    doors
      .send('PUT', `/v1/products/${encodeURIComponent(skuOf(driving, sku))}`, { name: sku, backorderable: true })
      .then(() => {}),
  )
  for (const group of together(happenings)) await inTurns(group, (happening) => tell(driving, happening))
  // Ends when every stream has worked out and told what it heard.
  await doors.send('POST', '/dev/fast-forward', { order: orderIdOf(driving, first.row.id), days: momentDays })
  const reckoning = await reckon(driving, rows)
  return {
    rows: rows.length,
    skipped,
    purchaseOrders: new Set(rows.map(({ purchaseOrder }) => purchaseOrder)).size,
    backorders: rows.length,
    events: happenings.length,
    ...reckoning,
    seconds: Math.round((Date.now() - startedMs) / 100) / 10,
  }
}
