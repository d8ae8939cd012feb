import { workOut } from '../../../activities/supply/work-out.ts'
import type { Entry } from '../../../backorder/entry.ts'
import type { Database, Queries } from '../../../records/database.ts'
import { recordDecision } from '../../../records/orders/record.ts'
import { eachForetold } from '../../../records/supply/foretold.ts'
import { keepWord } from '../../../records/supply/words.ts'
import type { SupplyWord } from '../../../supply/suppliers/word.ts'
import { opened, placedAtMs, sampleBackorder, sampleDecision, sampleLine } from './sample.ts'

export const sku = 'LAMP-OAK'
export const minute = 60_000
export const today = '2026-03-02'
const time = { atMs: placedAtMs, today }

/** Six oak lamps of an order wait; one placed later comes later in line. */
export const joins = (db: Queries, orderId: string, minutesLater = 0): Promise<void> =>
  opened(db, orderId, [], { placedAtMs: placedAtMs + minutesLater * minute })

export const say = (db: Database, word: SupplyWord) => keepWord(db, word, JSON.stringify(word), time)
export const receive = (db: Database, id: string, quantity: number) => say(db, { id, type: 'received', sku, quantity })

/** Works the sku out on a day, which is the day of the orders unless told otherwise. */
export const workedOut = (db: Database, daysLater = 0) =>
  workOut(db, sku, { nowMs: placedAtMs + daysLater * 24 * 60 * minute, timeZone: 'UTC' })

/** What each order has of the sku, what it still lacks, and when it may expect it. */
export async function standings(
  db: Queries,
): Promise<Record<string, { taken: number; missing: number; on: string | null }>> {
  const foretold = new Map<string, string | null>()
  await eachForetold(db, sku, (key, date) => foretold.set(key, date))
  const rows = await db.query<{ orderId: string; taken: number; missing: number }>(
    `select order_id as "orderId", quantity_taken as taken, quantity_missing as missing
     from backorder_lines where sku = $1 order by order_id`,
    [sku],
  )
  return Object.fromEntries(
    rows.map(({ orderId, ...rest }) => [orderId, { ...rest, on: foretold.get(`${orderId}\nlamps`) ?? null }]),
  )
}

export const onHand = async (db: Queries): Promise<number> =>
  (await db.query<{ units: number }>('select on_hand as units from stock where sku = $1', [sku]))[0]?.units ?? 0

/** The order cancels so many of its six, or a carrier takes so many. */
export async function shrinks(
  db: Queries,
  orderId: string,
  revision: number,
  { cancelled = 0, shipped = 0 }: { cancelled?: number; shipped?: number },
): Promise<void> {
  const line = sampleLine({
    quantityBackordered: 6 - cancelled - shipped,
    quantityAllocated: 0,
    quantityShipped: 4 + shipped,
    quantityCancelled: cancelled,
  })
  const units = [{ id: 'lamps', quantity: cancelled || shipped }]
  const entry: Entry =
    cancelled > 0
      ? { atMs: placedAtMs, type: 'cancelled', cause: 'customer', lines: units, requestedAtMs: placedAtMs }
      : { atMs: placedAtMs, type: 'shipped', lines: units }
  await recordDecision(
    db,
    sampleDecision(orderId, revision, [], {
      backorder: sampleBackorder(orderId, { revision, lines: [line] }),
      entries: [entry],
    }),
  )
}

/** A database whose next transaction dies before its statement of this number, as a machine does. */
export function dyingBefore(db: Database, statement: number): Database {
  let count = 0
  return {
    ...db,
    transaction: (work) =>
      db.transaction((tx) =>
        work({
          ...tx,
          query<Row>(text: string, params?: readonly unknown[]) {
            count += 1
            if (count === statement) return Promise.reject(new Error('the machine is gone'))
            return tx.query<Row>(text, params)
          },
        }),
      ),
  }
}
