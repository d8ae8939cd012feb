import type { LetterName } from '../../backorder/letters/letter.ts'
import type { Channel } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'

/** One letter by one channel, kept as it was handed over. Personal data. */
export interface SentCopy {
  key: string
  letter: LetterName
  channel: Channel
  to: string
  subject: string | null
  html: string | null
  /** The text part of an email, or the SMS. */
  body: string
  /** With `from`, `replyTo` and `letter`, which are headers of ours alone. */
  headers: Record<string, string>
  providerId: string | null
  /** The Message-ID that the provider gave an email and told of; null: it told of none. */
  messageId: string | null
  /** What the letter's batch was handed over under. */
  idempotencyKey: string | null
  sentAtMs: number
  /** Counted from 1, where it came to nothing and was tried again; null: the last. */
  earlierTry: number | null
}

/** What was sent of an order, the oldest first, each try; of one letter where its key is given. Of an erased customer nothing is left. */
export async function sentCopiesOf(db: Queries, orderId: string, key?: string): Promise<SentCopy[]> {
  return db.query<SentCopy>(copiesStatement, [orderId, key ?? null])
}

const copiesStatement = `
with left_us as (
  select d.letter_key, d.channel, d.to_address, d.subject, d.html, d.body, d.headers, d.provider_id, b.idempotency_key, d.sent_at, null::int as try
  from deliveries d left join batches b on b.id = d.batch_id where d.order_id = $1
  union all
  select letter_key, channel, to_address, subject, html, body, headers, provider_id, idempotency_key, sent_at,
         row_number() over (partition by delivery_id order by sent_at)::int
  from delivery_tries where order_id = $1
)
select l.key, l.letter, d.channel, d.to_address as "to", d.subject, d.html, d.body, coalesce(d.headers, '{}') as headers,
       d.provider_id as "providerId", d.idempotency_key as "idempotencyKey", d.sent_at as "sentAtMs", d.try as "earlierTry",
       (select max(e.message_id) from delivery_events e
        where e.order_id = l.order_id and e.letter_key = l.key and e.provider_id = d.provider_id) as "messageId"
from letters l join left_us d on d.letter_key = l.key
where l.order_id = $1 and ($2::text is null or l.key = $2)
  and d.sent_at is not null and d.body is not null and d.to_address is not null
order by l.revision, l.at, l.key, d.channel, d.try nulls last`

/** How a letter left by a channel, without a word of it. */
export interface Passage {
  key: string
  channel: Channel
  providerId: string | null
  idempotencyKey: string | null
  error: string | null
  /** Its bytes are kept. */
  kept: boolean
}

/** How the letters of an order left. */
export async function passagesOf(db: Queries, orderId: string): Promise<Passage[]> {
  return db.query<Passage>(
    `select d.letter_key as key, d.channel, d.provider_id as "providerId", b.idempotency_key as "idempotencyKey", d.error,
            d.sent_at is not null and d.body is not null and d.to_address is not null as kept
     from deliveries d left join batches b on b.id = d.batch_id where d.order_id = $1`,
    [orderId],
  )
}
