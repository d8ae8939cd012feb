import type { LetterFacts, LetterName } from '../../backorder/letters/letter.ts'
import type { Channel } from '../../backorder/state.ts'
import { decodeCursor, type Page, type PageRequest, page, pageSize } from '../cursor.ts'
import type { Queries } from '../database.ts'
import { type CourierStatus, type DeliveryStatus, deliveryStatus, type Receipt } from './delivery-rank.ts'

export type { DeliveryStatus } from './delivery-rank.ts'

/** One letter on its way by one channel. `body` is the text part of an email, or the SMS. */
export interface Delivery {
  channel: Channel
  status: DeliveryStatus
  dueAtMs: number
  sentAtMs: number | null
  deliveredAtMs: number | null
  error: string | null
  subject: string | null
  html: string | null
  body: string | null
}

export interface StoredLetter {
  key: string
  letter: Exclude<LetterName, 'restocked'>
  atMs: number
  mandatory: boolean
  isDelayNotice: boolean
  offer: number | null
  facts: LetterFacts
  supersededBy: string | null
  deliveries: Delivery[]
}

interface LetterRow extends Omit<StoredLetter, 'deliveries'>, Omit<Delivery, 'status'> {
  status: CourierStatus
  receipt: Receipt | null
}

const letterStatement = `
select l.key, l.letter, l.at as "atMs", l.mandatory, l.is_delay_notice as "isDelayNotice", l.offer, l.facts,
       l.superseded_by as "supersededBy", d.channel, d.status, d.receipt, d.due_at as "dueAtMs", d.sent_at as "sentAtMs",
       d.delivered_at as "deliveredAtMs", d.error, d.subject, d.html, d.body
from letters l left join deliveries d on d.order_id = l.order_id and d.letter_key = l.key
where l.order_id = $1 and ($2::text is null or l.key = $2)
order by l.revision, l.at, l.key, d.channel`

/** The letters of an order, the oldest first, each with what became of it. */
export async function lettersOf(db: Queries, orderId: string): Promise<StoredLetter[]> {
  return gather(await db.query<LetterRow>(letterStatement, [orderId, null]))
}

/** One letter of an order. */
export async function getLetter(db: Queries, orderId: string, key: string): Promise<StoredLetter | null> {
  return gather(await db.query<LetterRow>(letterStatement, [orderId, key]))[0] ?? null
}

function gather(rows: LetterRow[]): StoredLetter[] {
  const letters = new Map<string, StoredLetter>()
  for (const row of rows) {
    const { channel, status: own, receipt, dueAtMs, sentAtMs, deliveredAtMs, error, subject, html, body, ...rest } = row
    const letter = letters.get(row.key) ?? { ...rest, deliveries: [] }
    letters.set(row.key, letter)
    // A letter without a channel has no delivery.
    if (channel !== null) {
      const status = deliveryStatus(own, receipt)
      letter.deliveries.push({ channel, status, dueAtMs, sentAtMs, deliveredAtMs, error, subject, html, body })
    }
  }
  return [...letters.values()]
}

/** A letter that has left, as a developer sees it in the outbox. `at` is ISO 8601, on the order's own clock. */
export interface OutboxLetter {
  id: number
  order: string
  letter: string
  channel: Channel
  to: string | null
  subject: string | null
  html: string | null
  text: string | null
  at: string
  /** How far it came, as the provider says. */
  status: DeliveryStatus
}

type OutboxRow = Omit<OutboxLetter, 'at' | 'status'> & { at: number; receipt: Receipt | null }

/** Letters that have left, the newest first; `withHtml: false` leaves the heaviest part out. Throws UnknownCursor. */
export async function listOutbox(
  db: Queries,
  request: PageRequest & { orderId?: string; withHtml?: boolean } = {},
): Promise<Page<OutboxLetter>> {
  const after = decodeCursor(request.cursor)
  const size = pageSize(request)
  const rows = await db.query<OutboxRow>(
    request.orderId === undefined ? outboxStatement('true or $1::text is null') : outboxStatement('d.order_id = $1'),
    [request.orderId ?? null, after?.at ?? null, request.withHtml ?? true, size + 1],
  )
  const letters = rows.map(({ at, receipt, ...row }) => ({
    ...row,
    at: new Date(at).toISOString(),
    status: deliveryStatus('sent', receipt),
  }))
  return page(letters, size, (row) => [row.id, row.order])
}

const outboxStatement = (whose: string): string => `
select d.id, d.order_id as "order", l.letter, d.channel, d.to_address as "to", d.subject, case when $3::boolean then d.html end as html,
       d.body as text, d.due_at as at, d.receipt
from deliveries d join letters l on l.order_id = d.order_id and l.key = d.letter_key
where (${whose}) and d.status = 'sent' and d.id < coalesce($2::bigint, 9223372036854775807)
order by d.id desc limit $4`
