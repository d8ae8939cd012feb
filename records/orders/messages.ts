import type { Channel } from '../../backorder/state.ts'
import { decodeCursor, type Page, type PageRequest, page, pageSize } from '../cursor.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'

/** What became of a message. `automatic`, `bounce` and `loop`: a machine wrote it, and nobody answers. `flood`: too many came, and a person looks at them all together. */
export type MessageOutcome =
  | 'acted'
  | 'answered'
  | 'asked'
  | 'to-agent'
  | 'opted-out'
  | 'opted-in'
  | 'unsubscribed'
  | 'automatic'
  | 'bounce'
  | 'loop'
  | 'flood'

/** Something a customer wrote, or was answered. Personal data: never in a log, an error or a workflow. */
export interface Message {
  id: string
  /** Null: nobody knows whose it is. */
  orderId: string | null
  direction: 'in' | 'out'
  channel: Channel
  atMs: number
  intent: string | null
  /** Null: not dealt with yet. For an answer, what it tells: `passed-on`, `status`, … */
  outcome: string | null
  /** The newest offer that an answer told of. */
  offer: number | null
  address: string | null
  subject: string | null
  /** Its writer's own words. */
  body: string | null
  /** All of it, with what it quotes; null: no more than `body`. */
  wholeBody: string | null
  mailId: string | null
  mailReferences: string | null
}

const columns = `id, order_id as "orderId", direction, channel, at as "atMs", intent, outcome, offer, address, subject, body, whole_body as "wholeBody",
  mail_id as "mailId", mail_references as "mailReferences"`

/** Keeps a message; false: it is known, and nothing changed. */
export async function keepMessage(db: Queries, message: Message): Promise<boolean> {
  const rows = await db.query(
    `insert into messages (id, order_id, direction, channel, at, intent, outcome, offer, address, subject, body, whole_body,
       mail_id, mail_references)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing returning id`,
    [
      message.id,
      message.orderId,
      message.direction,
      message.channel,
      instant(message.atMs),
      message.intent,
      message.outcome,
      message.offer,
      message.address,
      message.subject,
      message.body,
      message.wholeBody,
      message.mailId,
      message.mailReferences,
    ],
  )
  return rows.length > 0
}

/** One message. */
export async function getMessage(db: Queries, id: string): Promise<Message | null> {
  const [row] = await db.query<Message>(`select ${columns} from messages where id = $1`, [id])
  return row ?? null
}

/** Notes whose a message is, what it was read as and what came of it. */
export async function settleMessage(
  db: Queries,
  id: string,
  { orderId, intent, outcome }: { orderId: string | null; intent: string; outcome: MessageOutcome },
): Promise<void> {
  await db.query('update messages set order_id = $2, intent = $3, outcome = $4 where id = $1', [
    id,
    orderId,
    intent,
    outcome,
  ])
}

/** What was written to and fro about an order outside of letters, the oldest first. */
export async function messagesOf(db: Queries, orderId: string): Promise<Message[]> {
  return db.query<Message>(`select ${columns} from messages where order_id = $1 order by at, seq`, [orderId])
}

/** A message with the task that it is part of. */
export interface FiledMessage extends Message {
  seq: number
  /** Null: nobody is asked to look at it, or somebody has. */
  task: string | null
  /** Open orders of its sender, where nobody can tell which it is about. */
  orderIds: string[]
}

/** Messages that belong to no order, the newest first. Throws UnknownCursor. */
export async function listUnboundMessages(db: Queries, request: PageRequest): Promise<Page<FiledMessage>> {
  const after = decodeCursor(request.cursor)
  const size = pageSize(request)
  const rows = await db.query<FiledMessage>(
    `${filedStatement} where order_id is null and direction = 'in' and seq < coalesce($1::bigint, 9223372036854775807)
     order by seq desc limit $2`,
    [after?.at ?? null, size + 1],
  )
  return page(rows, size, ({ seq, id }) => [seq, id])
}

/** One message, of an order or of none. */
export async function getFiledMessage(db: Queries, id: string): Promise<FiledMessage | null> {
  const [row] = await db.query<FiledMessage>(`${filedStatement} where id = $1`, [id])
  return row ?? null
}

const filedStatement = `
select seq, ${columns}, task, coalesce(order_ids, '{}') as "orderIds"
from messages left join lateral (
  select t.id as task, t.order_ids from task_messages a join tasks t on t.id = a.task_id
  where a.message_id = messages.id and a.answered_at is null and t.done_at is null limit 1) filed on true`

/** Forgets whose a message is and every word of it; false: there is none. */
export async function forgetMessage(db: Queries, id: string): Promise<boolean> {
  const rows = await db.query(
    `update messages set address = null, subject = null, body = null, whole_body = null, mail_id = null, mail_references = null
     where id = $1 returning id`,
    [id],
  )
  return rows.length > 0
}

/** How many messages came in from an address, or about an order, by a channel since an instant. */
export async function countIncoming(
  db: Queries,
  { orderId, address }: { orderId: string | null; address: string },
  channel: Channel,
  sinceMs: number,
): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::int as count from messages
     where ${orderId === null ? 'order_id is null and address' : 'order_id'} = $1
       and channel = $2 and direction = 'in' and at >= $3::timestamptz`,
    [orderId ?? address, channel, instant(sinceMs)],
  )
  return row?.count ?? 0
}

/** Whether an address was told something since an instant. */
export async function wasTold(db: Queries, address: string, what: string, sinceMs: number): Promise<boolean> {
  const rows = await db.query(
    `select 1 from messages where address = $1 and direction = 'out' and outcome = $2 and at >= $3::timestamptz limit 1`,
    [address, what, instant(sinceMs)],
  )
  return rows.length > 0
}

/** Outcomes of what a person wrote: machines are not answered. */
const answerable = "outcome in ('to-agent', 'asked', 'acted', 'answered', 'flood')"

/** By which way the message came that an agent answers: the one that is named, or the newest about the order; null: none came. */
export async function channelAnswered(db: Queries, orderId: string, messageId: string | null): Promise<Channel | null> {
  const [row] = await db.query<{ channel: Channel }>(
    `select channel from messages
     where direction = 'in' and case when $2::text is null then order_id = $1 and ${answerable} else id = $2 end
     order by at desc, seq desc limit 1`,
    [orderId, messageId],
  )
  return row?.channel ?? null
}

/** The email that an answer threads to: the one that it names, or the newest that the customer had written about the order before an instant. */
export async function answeredMail(
  db: Queries,
  { orderId, messageId, beforeMs }: { orderId: string; messageId: string | null; beforeMs: number },
): Promise<Pick<Message, 'mailId' | 'mailReferences' | 'subject'> | null> {
  const [row] = await db.query<Pick<Message, 'mailId' | 'mailReferences' | 'subject'>>(
    `select mail_id as "mailId", mail_references as "mailReferences", subject from messages
     where channel = 'email' and direction = 'in' and mail_id is not null and case
       when $3::text is null then order_id = $1 and at <= $2::timestamptz and ${answerable} else id = $3 end
     order by at desc limit 1`,
    [orderId, instant(beforeMs), messageId],
  )
  return row ?? null
}
