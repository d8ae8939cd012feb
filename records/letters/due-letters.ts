import type { Unsent } from '../../backorder/letters/fold.ts'
import type { Backorder } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'
import { isOfKind } from './supersession.ts'

/** Letters of the same order and channel that were replaced before they left, since the last one that did; the oldest first. */
export async function unsentBefore(
  db: Queries,
  deliveryIds: readonly number[],
): Promise<(Unsent & { deliveryId: number })[]> {
  return db.query(unsentStatement, [[...deliveryIds]])
}

const unsentStatement = `
select m.id as "deliveryId", s.letter, s.facts
from deliveries m
join letters l on l.order_id = m.order_id and l.key = m.letter_key
join letters s on s.order_id = l.order_id and s.revision < l.revision and s.superseded_by is not null
join deliveries d on d.order_id = s.order_id and d.letter_key = s.key and d.channel = m.channel and d.status = 'superseded'
where m.id = any($1::bigint[]) and not exists (
  select from letters n join deliveries e on e.order_id = n.order_id and e.letter_key = n.key and e.channel = m.channel
  where n.order_id = l.order_id and n.revision > s.revision and n.revision < l.revision and e.sent_at is not null)
order by m.id, s.revision, s.at`

/** What a letter that nothing rests on is weighed against. */
export interface WeekOfLetters {
  deliveryId: number
  /** Of its order's policy; null: no limit. */
  mostPerWeek: number | null
  /** Instants of the other such letters that its customer gets in the week before it, of all their orders. */
  atMs: number[]
}

/** How many letters that nothing rests on each customer has had, or is about to have, in a week. Of those that wait together, the order that was written to longest ago comes first. */
export async function weeksOfLetters(db: Queries, deliveryIds: readonly number[]): Promise<WeekOfLetters[]> {
  return db.query<WeekOfLetters>(weekStatement, [[...deliveryIds]])
}

/** When an order was last written to by a channel. */
const lastSent = (delivery: string): string =>
  `coalesce((select max(s.sent_at) from deliveries s where s.order_id = ${delivery}.order_id and s.channel = ${delivery}.channel), '-infinity')`

const weekStatement = `
select m.id as "deliveryId", (b.state->'policy'->>'optionalPerWeek')::int as "mostPerWeek",
       coalesce((
         select jsonb_agg((extract(epoch from d.due_at) * 1000)::bigint)
         from contacts o
         join letters l on l.order_id = o.order_id and ${isOfKind('l', 'optional')} and not l.mandatory
         join deliveries d on d.order_id = l.order_id and d.letter_key = l.key and d.channel = m.channel and d.id <> m.id
         where o.customer_id = c.customer_id and c.customer_id <> ''
           and d.due_at > m.due_at - interval '7 days' and d.due_at <= m.due_at
           and (d.sent_at is not null or d.status in ('sending', 'unknown') or (d.status in ('queued', 'claimed') and (${lastSent('d')}, d.id) < (${lastSent('m')}, m.id)))
       ), '[]') as "atMs"
from deliveries m
join backorders b on b.order_id = m.order_id
join contacts c on c.order_id = m.order_id
where m.id = any($1::bigint[])`

/** Puts a claimed letter off: `dueAtMs` on its order's clock, `notBeforeMs` on the real one. `why` is a code. */
export async function putOff(
  db: Queries,
  deliveryId: number,
  { dueAtMs, notBeforeMs, why }: { dueAtMs: number; notBeforeMs: number; why: 'capped' | 'quiet-hours' },
): Promise<void> {
  await db.query(
    `update deliveries set status = 'queued', due_at = $2, not_before = $3, error = $4, claim = null
     where id = $1 and status = 'claimed'`,
    [deliveryId, instant(dueAtMs), instant(notBeforeMs), why],
  )
}

/** Where the order of a letter stands now; `alone`: no email says the same. */
export interface Standing {
  deliveryId: number
  backorder: Backorder | null
  alone: boolean
}

/** Where the orders of some letters stand. */
export async function standingsOf(db: Queries, deliveryIds: readonly number[]): Promise<Standing[]> {
  return db.query<Standing>(
    `select m.id as "deliveryId", b.state as backorder, not exists (
       select from deliveries e where e.order_id = m.order_id and e.letter_key = m.letter_key and e.channel = 'email'
         and e.status not in ('failed', 'suppressed') and coalesce(e.receipt, '') not in ('failed', 'bounced', 'suppressed')) as alone
     from deliveries m join backorders b on b.order_id = m.order_id where m.id = any($1::bigint[])`,
    [[...deliveryIds]],
  )
}

/** A claimed letter that is not true, or not wanted, any more is not sent. */
export async function dropOvertaken(db: Queries, deliveryId: number): Promise<void> {
  await db.query(
    `update deliveries set status = 'superseded', error = 'overtaken', claim = null where id = $1 and status = 'claimed'`,
    [deliveryId],
  )
}
