import type { CivilDate } from '../backorder/state.ts'
import type { Announcement, NewDate } from '../supply/announce.ts'
import type { Queries } from './database.ts'
import type { OpenLine } from './supply-lines.ts'

/** Units of a line as they are after a working-out; only of lines that changed. */
export interface LineUnits {
  orderId: string
  lineId: string
  taken: number
  held: number
  retired: number
  toldEnded: boolean
}

/** Writes the units of lines. */
export async function keepUnits(tx: Queries, lines: readonly LineUnits[]): Promise<void> {
  for (let from = 0; from < lines.length; from += rowsAtOnce) {
    await tx.query(unitsStatement, [JSON.stringify(lines.slice(from, from + rowsAtOnce))])
  }
}

const rowsAtOnce = 5000

const unitsStatement = `
update backorder_lines l
set quantity_taken = g.taken, quantity_held = g.held, quantity_retired = g.retired, told_ended = g."toldEnded"
from jsonb_to_recordset($1::jsonb) as g("orderId" text, "lineId" text, taken int, held int, retired int, "toldEnded" boolean)
where l.order_id = g."orderId" and l.line_id = g."lineId"`

/** Keeps who was given what, and why, for good. */
export async function keepAllocations(
  tx: Queries,
  sku: string,
  eventId: string,
  allocations: Announcement['allocations'],
): Promise<void> {
  for (let from = 0; from < allocations.length; from += rowsAtOnce) {
    const rows = allocations
      .slice(from, from + rowsAtOnce)
      .map(({ orderId, lineId, quantity, explanation }) => ({ orderId, lineId, quantity, explanation }))
    await tx.query(
      `insert into allocations (event_id, order_id, line_id, sku, quantity, explanation)
       select $1, "orderId", "lineId", $2, quantity, explanation
       from jsonb_to_recordset($3::jsonb) as g("orderId" text, "lineId" text, quantity int, explanation text)`,
      [eventId, sku, JSON.stringify(rows)],
    )
  }
}

/** Keeps the dates that supply has for lines. Where all that had one date have one other now, their names are not needed. */
export async function keepDates(
  tx: Queries,
  sku: string,
  dates: readonly NewDate[],
  lines: ReadonlyMap<string, OpenLine>,
): Promise<void> {
  const { whole, others } = wholeGroups(dates, lines)
  if (whole.length > 0) await tx.query(groupsStatement, [sku, JSON.stringify(whole)])
  for (const [date, keys] of others) {
    for (let from = 0; from < keys.length; from += rowsAtOnce) {
      await tx.query(namedStatement, [keys.slice(from, from + rowsAtOnce).join('\t'), date || null])
    }
  }
}

const groupsStatement = `
update backorder_lines l set foretold = true, foretold_on = g.after
from jsonb_to_recordset($2::jsonb) as g(known boolean, before date, after date)
where l.sku = $1 and l.foretold = g.known and l.foretold_on is not distinct from g.before
  and greatest(l.quantity_wanted, l.quantity_taken, l.quantity_departed) > l.quantity_retired`

/** A `lineKey` is an order's id and a line's, a line break between them; a tab between keys. */
const namedStatement = `
update backorder_lines l set foretold = true, foretold_on = $2::date
from (select split_part(key, E'\\n', 1) as order_id, split_part(key, E'\\n', 2) as line_id
      from unnest(string_to_array($1, E'\\t')) key) g
where l.order_id = g.order_id and l.line_id = g.line_id`

interface WholeGroup {
  known: boolean
  before: CivilDate | null
  after: CivilDate | null
}

function wholeGroups(
  dates: readonly NewDate[],
  lines: ReadonlyMap<string, OpenLine>,
): { whole: WholeGroup[]; others: Map<string, string[]> } {
  const sizes = new Map<string, number>()
  for (const line of lines.values()) sizes.set(groupOf(line), (sizes.get(groupOf(line)) ?? 0) + 1)
  const moved = new Map<string, NewDate[]>()
  for (const date of dates) {
    const group = groupOf(lines.get(date.key)!)
    const others = moved.get(group)
    if (others) others.push(date)
    else moved.set(group, [date])
  }
  const whole: WholeGroup[] = []
  const others = new Map<string, string[]>()
  for (const [group, members] of moved) {
    const [first] = members
    const isWhole =
      members.length === sizes.get(group) && members.every((date) => date.expectedAt === first!.expectedAt)
    if (isWhole) {
      const { foretold, foretoldOn } = lines.get(first!.key)!
      whole.push({ known: foretold, before: foretoldOn, after: first!.expectedAt })
      continue
    }
    for (const { key, expectedAt } of members) {
      const keys = others.get(expectedAt ?? '')
      if (keys) keys.push(key)
      else others.set(expectedAt ?? '', [key])
    }
  }
  return { whole, others }
}

const groupOf = ({ foretold, foretoldOn }: OpenLine): string => `${foretold}${foretoldOn}`
