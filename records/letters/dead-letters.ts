import type { LetterName } from '../../backorder/letters/letter.ts'
import type { Channel } from '../../backorder/state.ts'
import { decodeCursor, type Page, type PageRequest, page, pageSize } from '../cursor.ts'
import type { Database, Queries } from '../database.ts'
import { instant } from '../instant.ts'
import { type CourierStatus, type DeliveryStatus, deliveryStatus, type Receipt } from './delivery-rank.ts'
import { noticeOvertakes } from './supersession.ts'

/** A letter that did not come to its reader by one channel. */
export interface DeadLetter {
  id: number
  /** The order, or `mail/…` for a letter that belongs to none. */
  orderId: string
  letterKey: string
  letter: LetterName | (string & {})
  channel: Channel
  status: DeliveryStatus
  /** A code: `hard-bounce`, `no-address`, `outcome-unknown`, … */
  error: string | null
  mandatory: boolean
  /** Another channel carried it, or still tries. */
  covered: boolean
}

interface Row extends Omit<DeadLetter, 'status'> {
  status: CourierStatus
  receipt: Receipt | null
}

/** SQL: whether a delivery `d` did not come to its reader. */
export const isDead = `(d.status in ('failed', 'suppressed') or d.receipt in ('failed', 'bounced', 'suppressed'))`
const columns = `d.id, d.order_id as "orderId", d.letter_key as "letterKey", l.letter, d.channel, d.status, d.receipt, d.error, l.mandatory,
  exists (select from deliveries o where o.order_id = d.order_id and o.letter_key = d.letter_key and o.channel <> d.channel
          and o.status in ('queued', 'claimed', 'sending', 'sent', 'unknown')
          and coalesce(o.receipt, '') not in ('failed', 'bounced', 'suppressed')) as covered`

/** Letters that did not arrive, the newest first; not those that were never meant to (no text for it, an erased customer). Throws UnknownCursor. */
export async function deadLetters(db: Queries, request: PageRequest = {}): Promise<Page<DeadLetter>> {
  const after = decodeCursor(request.cursor)
  const size = pageSize(request)
  const rows = await db.query<Row>(
    `select ${columns} from deliveries d join letters l on l.order_id = d.order_id and l.key = d.letter_key
     where ${isDead} and coalesce(d.error, '') not in ('no-sms-text', 'erased') and d.id < coalesce($1::bigint, 9223372036854775807)
     order by d.id desc limit $2`,
    [after?.at ?? null, size + 1],
  )
  return page(rows.map(toDeadLetter), size, (row) => [row.id, row.orderId])
}

const toDeadLetter = ({ receipt, status, ...row }: Row): DeadLetter => ({
  ...row,
  status: deliveryStatus(status, receipt),
})

/** Why a letter is not tried again: there is none, it is not dead, a newer one says more, silence to it no longer means what it says, its address takes no letters. */
export type RetryRefusal = 'unknown' | 'not-dead' | 'superseded' | 'outdated' | 'suppressed' | 'erased'

/** Puts a dead letter back into the outbox, to be rendered anew and sent once more. */
export async function retryDeadLetter(db: Database, id: number, nowMs: number): Promise<RetryRefusal | null> {
  return db.transaction(async (tx) => {
    const refusal = await refusalOf(tx, id)
    if (refusal === null) await tx.query(retryStatement, [id, instant(nowMs)])
    return refusal
  })
}

async function refusalOf(tx: Queries, id: number): Promise<RetryRefusal | null> {
  const [row] = await tx.query<{
    dead: boolean
    superseded: boolean
    outdated: boolean
    suppressed: boolean
    erased: boolean
  }>(
    `select ${isDead} as dead, c.erased_at is not null or d.error = 'erased' as erased,
       coalesce(l.facts #>> '{offer,number}' = b.state #>> '{offer,number}'
         and l.facts #> '{offer,silence}' is distinct from b.state #> '{offer,silence}', false) as outdated,
       l.superseded_by is not null or (not l.lasting and exists (
         select from letters n where n.order_id = l.order_id and n.revision > l.revision and (
           not l.mandatory or (n.is_delay_notice and ${noticeOvertakes('l')})))) as superseded,
       exists (select from suppressions s where s.channel = d.channel and s.address_hash =
         encode(sha256(convert_to(lower(case when d.channel = 'sms' then c.phone else c.email end), 'UTF8')), 'hex')) as suppressed
     from deliveries d join letters l on l.order_id = d.order_id and l.key = d.letter_key
     left join backorders b on b.order_id = d.order_id left join contacts c on c.order_id = d.order_id where d.id = $1::bigint for update of d`,
    [id],
  )
  if (!row) return 'unknown'
  if (!row.dead) return 'not-dead'
  if (row.erased) return 'erased'
  if (row.superseded) return 'superseded'
  if (row.outdated) return 'outdated'
  return row.suppressed ? 'suppressed' : null
}

/** As if it had never been sent; what was sent is kept among the tries, and what its provider said of it among the events. */
const retryStatement = `
with tried as (
  insert into delivery_tries (delivery_id, order_id, letter_key, channel, status, receipt, error, provider_id, idempotency_key,
                              to_address, subject, html, body, headers, sent_at, given_up_at)
  select d.id, d.order_id, d.letter_key, d.channel, d.status, d.receipt, d.error, d.provider_id, b.idempotency_key,
         d.to_address, d.subject, d.html, d.body, d.headers, d.sent_at, $2::timestamptz
  from deliveries d left join batches b on b.id = d.batch_id where d.id = $1::bigint and d.sent_at is not null
)
update deliveries set status = 'queued', not_before = $2::timestamptz, error = null, receipt = null, receipt_at = null, news_due = false,
  news_soft = false, provider_id = null, batch_id = null, position = null, to_address = null, subject = null, html = null, body = null,
  headers = null, claim = null, sent_at = null, delivered_at = null
where id = $1::bigint`
