import type { OpenLine, OpenOrder } from '../../backorder/order.ts'
import type { Backorder, CivilDate, OutcomeType, Phase } from '../../backorder/state.ts'
import { decodeCursor, type Page, type PageRequest, page, pageSize } from '../cursor.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'

/** What a list shows of a backorder. `revision` 0: accepted, and its workflow has decided nothing yet. */
export interface BackorderSummary {
  orderId: string
  phase: Phase
  revision: number
  placedAtMs: number
  promisedDate: CivilDate | null
  endingDate: CivilDate | null
  nextDeadlineAtMs: number | null
  outcome: OutcomeType | null
  closedAtMs: number | null
  /** How far a developer has sent this order's clock ahead. */
  clockAheadMs: number
  customerRef: string | null
}

export interface StoredBackorder extends BackorderSummary {
  /** Null until the first decision is recorded. */
  backorder: Backorder | null
  opening: OpenOrder | null
  paymentReference: string | null
}

const summary = `order_id as "orderId", phase, revision, placed_at as "placedAtMs", promised_date as "promisedDate",
  ending_date as "endingDate", next_deadline_at as "nextDeadlineAtMs", outcome, closed_at as "closedAtMs",
  clock_ahead_ms as "clockAheadMs", customer_ref as "customerRef"`

/** What the shop knows the payment by; null: it named none. */
export async function paymentReferenceOf(db: Queries, orderId: string): Promise<string | null> {
  const [row] = await db.query<{ reference: string | null }>(
    'select payment_reference as reference from backorders where order_id = $1',
    [orderId],
  )
  return row?.reference ?? null
}

/** One backorder with its whole state. */
export async function getBackorder(db: Queries, orderId: string): Promise<StoredBackorder | null> {
  const [row] = await db.query<StoredBackorder>(
    `select ${summary}, state as backorder, opening, payment_reference as "paymentReference" from backorders where order_id = $1`,
    [orderId],
  )
  return row ?? null
}

/** Backorders, the newest order first; by phase, by a sku of theirs, or both. Throws UnknownCursor. */
export async function listBackorders(
  db: Queries,
  request: PageRequest & { phase?: Phase; sku?: string } = {},
): Promise<Page<BackorderSummary>> {
  const after = decodeCursor(request.cursor)
  const size = pageSize(request)
  const rows = await db.query<BackorderSummary>(listStatement(request, after !== null), [
    ...(request.phase === undefined ? [] : [request.phase]),
    ...(request.sku === undefined ? [] : [request.sku]),
    ...(after ? [instant(after.at), after.id] : []),
    size + 1,
  ])
  return page(rows, size, (row) => [row.placedAtMs, row.orderId])
}

/** Only the conditions that are asked for, so that each list finds its index. */
function listStatement(request: { phase?: Phase; sku?: string }, continues: boolean): string {
  let count = 0
  const next = () => `$${++count}`
  const conditions = [
    ...(request.phase === undefined ? [] : [`phase = ${next()}`]),
    ...(request.sku === undefined
      ? []
      : [`exists (select from backorder_lines l where l.order_id = b.order_id and l.sku = ${next()})`]),
  ]
  if (continues) {
    const at = next()
    conditions.push(`placed_at <= ${at}::timestamptz and (placed_at < ${at} or order_id > ${next()})`)
  }
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''
  return `select ${summary} from backorders b ${where} order by placed_at desc, order_id limit ${next()}`
}

export interface NewContact {
  customerId: string
  name?: string
  email?: string
  phone?: string
  /** Stated for an address, and none: a task asks a person to mend it. */
  badEmail?: string
  /** Stated for a number, and none. */
  badPhone?: string
  locale?: string
  timeZone?: string
  country?: string
  tier?: string
}

export interface AcceptedOrder {
  order: OpenOrder
  contact: NewContact
  /** Of the request as it was understood: tells the same order again from another one with its id. */
  requestHash: string
  paymentReference?: string
  /** The customer's place among the shop's tiers: 1 is served before 2. */
  tier?: number
  /** What supply believed as the order came, by line; null: nobody knows. A line that is not named will hear its first word. */
  foretold?: Record<string, CivilDate | null>
}

const lineRow = (line: OpenLine, foretold: Record<string, CivilDate | null>) => ({
  ...line,
  isForetold: foretold[line.id] !== undefined,
  foretoldOn: foretold[line.id] ?? null,
})

/** Takes an order in before its workflow starts. `same`: known with this content; `different`: its id is taken. */
export async function insertAccepted(db: Queries, accepted: AcceptedOrder): Promise<'new' | 'same' | 'different'> {
  const { order, contact } = accepted
  const [row] = await db.query<{ known: string | null; is_new: boolean }>(acceptStatement, [
    order.id,
    instant(order.placedAtMs),
    order.promisedDate ?? null,
    JSON.stringify(order),
    accepted.requestHash,
    contact.customerId,
    accepted.paymentReference ?? null,
    JSON.stringify([contact]),
    JSON.stringify(order.lines.map((line) => lineRow(line, accepted.foretold ?? {}))),
    accepted.tier ?? 100,
    order.policy.shipping === 'together',
  ])
  if (row?.is_new) return 'new'
  // A racing twin is invisible to the statement that lost to it, not to the next one.
  const known = row?.known ?? (await requestHashOf(db, order.id))
  return known === accepted.requestHash ? 'same' : 'different'
}

const acceptStatement = `
with accepted as (
  insert into backorders (order_id, phase, placed_at, promised_date, opening, request_hash, customer_ref, payment_reference)
  values ($1::text, 'waiting', $2::timestamptz, $3::date, $4::jsonb, $5::text, $6::text, $7::text)
  on conflict do nothing
  returning order_id
), known as (
  insert into contacts (order_id, customer_id, name, email, phone, bad_email, bad_phone, locale, time_zone, country, tier)
  select order_id, $6, name, email, phone, "badEmail", "badPhone", locale, "timeZone", country, tier
  from accepted, jsonb_to_recordset($8::jsonb) as c(name text, email text, phone text, "badEmail" text, "badPhone" text,
    locale text, "timeZone" text, country text, tier text)
), flagged as (
  insert into tasks (id, order_id, why, since, due_by)
  select order_id || '/bad-contact', order_id, 'bad-contact', now(), $3
  from accepted, jsonb_to_recordset($8::jsonb) as c("badEmail" text, "badPhone" text)
  where "badEmail" is not null or "badPhone" is not null
), lined as (
  insert into backorder_lines (order_id, line_id, sku, placed_at, quantity_ordered, quantity_backordered, expected_at,
                               quantity_wanted, tier, value_minor, ships_together, foretold, foretold_on)
  select order_id, id, sku, $2, quantity, quantity - available, coalesce("expectedAt", $3::date),
         quantity - available, $10, (quantity - available) * "unitPriceMinor", $11, "isForetold", "foretoldOn"
  from accepted, jsonb_to_recordset($9::jsonb) as l(id text, sku text, quantity int, available int, "expectedAt" date,
    "unitPriceMinor" bigint, "isForetold" boolean, "foretoldOn" date)
), marked as (
  insert into supply_marks (sku)
  select distinct l.sku from accepted, jsonb_to_recordset($9::jsonb) as l(sku text, quantity int, available int)
  where l.quantity > l.available
)
select exists (select from accepted) as is_new, (select request_hash from backorders where order_id = $1) as known`

/** The hash under which an order was accepted; null: no such order. */
export async function requestHashOf(db: Queries, orderId: string): Promise<string | null> {
  const [row] = await db.query<{ hash: string }>('select request_hash as hash from backorders where order_id = $1', [
    orderId,
  ])
  return row?.hash ?? null
}

/** Orders accepted before `beforeMs` whose workflow has recorded nothing, by id: a start that was lost is made up for. */
export async function unstartedOrders(
  db: Queries,
  { beforeMs, after = '', limit = 100 }: { beforeMs: number; after?: string; limit?: number },
): Promise<OpenOrder[]> {
  const rows = await db.query<{ opening: OpenOrder }>(
    `select opening from backorders
     where revision = 0 and opening is not null and accepted_at < $1 and order_id > $2 order by order_id limit $3`,
    [instant(beforeMs), after, limit],
  )
  return rows.map((row) => row.opening)
}
