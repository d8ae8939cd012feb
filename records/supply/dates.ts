import type { CivilDate } from '../../backorder/state.ts'
import { countingDate, type HeldDate, type ScheduledUnits } from '../../supply/dates/purchase-order.ts'
import type { SupplyFacts } from '../../supply/facts.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'
import { wholeSku } from './sql.ts'

/** A date said of a purchase order's part of some skus, or of a sku as a whole. */
export interface DateWord {
  id: string
  purchaseOrder?: string
  skus: readonly string[]
  /** The word's own revision, or the newest known one where it has none. */
  revision: number
  hasRevision: boolean
  expectedAt: CivilDate | null
  /** The units' own days, where they are several; of one sku. */
  schedule?: readonly ScheduledUnits[]
}

/** Keeps a date: under a revision of its own, or after everything that was said since the newest one. */
export async function sayDate(tx: Queries, said: DateWord, { atMs }: { atMs: number }): Promise<void> {
  await tx.query(said.hasRevision ? revisedStatement : appendedStatement, [
    said.purchaseOrder ?? wholeSku,
    said.skus,
    said.revision,
    said.expectedAt,
    said.id,
    instant(atMs),
    said.schedule ? JSON.stringify(said.schedule) : null,
  ])
}

const columns = 'purchase_order_id, sku, revision, sub, expected_on, event_id, at, schedule'

const revisedStatement = `
insert into supply_dates (${columns})
select $1::text, g.sku, $3::bigint, 0, $4::date, $5, $6::timestamptz, $7::jsonb from unnest($2::text[]) g(sku)
on conflict do nothing`

/** The caller holds the purchase order's lock, or the sku's: no two words take the same place. */
const appendedStatement = `
insert into supply_dates (${columns})
select $1::text, g.sku, $3::bigint, coalesce((
         select max(d.sub) + 1 from supply_dates d where d.sku = g.sku and d.purchase_order_id = $1 and d.revision = $3), 1),
       $4::date, $5, $6::timestamptz, $7::jsonb
from unnest($2::text[]) g(sku)`

/** Writes the date that counts of each purchase order's part of a sku, for whoever asks in between. */
export async function keepIncomingDates(
  tx: Queries,
  sku: string,
  { ordersUnderWay, policy }: Pick<SupplyFacts, 'ordersUnderWay' | 'policy'>,
): Promise<void> {
  const rows = ordersUnderWay
    .filter(({ id }) => id !== wholeSku)
    .map(({ id, dates }) => {
      const { expectedOn, schedule } = countingDate(dates, policy.maxJumpDays)
      return { id, on: expectedOn, schedule }
    })
  if (rows.length === 0) return
  await tx.query(
    `update purchase_order_lines l set expected_on = g.on, schedule = nullif(g.schedule, 'null')
     from jsonb_to_recordset($2::jsonb) as g(id text, "on" date, schedule jsonb)
     where l.sku = $1 and l.purchase_order_id = g.id
       and (l.expected_on, l.schedule) is distinct from (g.on, nullif(g.schedule, 'null'))`,
    [sku, JSON.stringify(rows)],
  )
}

/** Notes which dates wait for an agent, and from which date they jumped. */
export async function keepHeldDates(tx: Queries, sku: string, held: readonly HeldDate[]): Promise<void> {
  await tx.query(
    `update supply_dates d set held_from = g.from
     from (select d.id, h.from from supply_dates d
           left join jsonb_to_recordset($2::jsonb) as h(id bigint, "from" date) on h.id = d.id
           where d.sku = $1 and d.accepted is null and (d.held_from is not null or h.id is not null)) g
     where d.id = g.id and d.held_from is distinct from g.from`,
    [sku, JSON.stringify(held)],
  )
}
