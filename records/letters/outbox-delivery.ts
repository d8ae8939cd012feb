import type { Channel } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'
import { type CourierStatus, type DeliveryStatus, deliveryStatus, type Receipt } from './delivery-rank.ts'

/** What became of a letter in the outbox, by every channel it took. */
export interface DeliveryStory {
  /** Its number in the outbox. */
  id: number
  /** By the other channels; empty where there is none. */
  elsewhere: { channel: Channel; status: DeliveryStatus }[]
  events: { atMs: number; kind: string; status: Receipt | null; reason: string | null }[]
}

interface StoryRow extends Omit<DeliveryStory, 'elsewhere'> {
  elsewhere: { channel: Channel; status: CourierStatus; receipt: Receipt | null }[]
}

/** What became of these letters, by their numbers in the outbox. */
export async function deliveryStories(db: Queries, ids: readonly number[]): Promise<Map<number, DeliveryStory>> {
  const rows = await db.query<StoryRow>(
    `select d.id,
       coalesce((select jsonb_agg(jsonb_build_object('channel', o.channel, 'status', o.status, 'receipt', o.receipt) order by o.channel)
         from deliveries o where o.order_id = d.order_id and o.letter_key = d.letter_key and o.channel <> d.channel), '[]') as elsewhere,
       coalesce((select jsonb_agg(jsonb_build_object('atMs', (extract(epoch from e.at) * 1000)::bigint, 'kind', e.kind,
           'status', e.status, 'reason', e.reason) order by e.at, e.received_at)
         from delivery_events e where e.order_id = d.order_id and e.letter_key = d.letter_key and e.channel = d.channel), '[]') as events
     from deliveries d where d.id = any($1::bigint[])`,
    [[...ids]],
  )
  return new Map(rows.map((row) => [row.id, toStory(row)]))
}

const toStory = ({ elsewhere, ...rest }: StoryRow): DeliveryStory => ({
  ...rest,
  elsewhere: elsewhere.map(({ channel, status, receipt }) => ({ channel, status: deliveryStatus(status, receipt) })),
})

/** Changes whenever the outbox has something new to show. */
export async function outboxPulse(db: Queries): Promise<string> {
  const [row] = await db.query<{ pulse: string }>(
    `select concat_ws('.', (select count(*) from deliveries where status = 'sent'), (select count(*) from delivery_events),
       (select count(*) from deliveries where status <> 'sent'), (select count(*) from tasks where done_at is null)) as pulse`,
  )
  return row?.pulse ?? ''
}

/** Whose word about a letter in the outbox it would be, and to whom it went; null: there is no such letter. */
export async function outboxPassage(
  db: Queries,
  id: number,
): Promise<{ providerId: string | null; channel: Channel; to: string | null } | null> {
  const [row] = await db.query<{ providerId: string | null; channel: Channel; to: string | null }>(
    `select provider_id as "providerId", channel, to_address as "to" from deliveries where id = $1::bigint and status = 'sent'`,
    [id],
  )
  return row ?? null
}
