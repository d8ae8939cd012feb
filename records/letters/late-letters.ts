import type { Channel } from '../../backorder/letters/kinds.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'

/** A letter with a deadline that may not reach its reader by one channel in time. */
export interface LateLetter {
  deliveryId: number
  orderId: string
  letterKey: string
  channel: Channel
}

/** Mandatory letters whose day is within two days by their order's clock, and which two hours after they were due, by the real one, have not left or are only delayed; the same ones until `markLateTold`. */
export async function lateLetters(db: Queries, nowMs: number, limit = 100): Promise<LateLetter[]> {
  return db.query<LateLetter>(lateStatement, [instant(nowMs), limit])
}

const lateStatement = `
with under_way as (
  select id from deliveries where channel in ('email', 'sms') and status in ('queued', 'claimed')
  union all
  select d.id from batches b join deliveries d on d.batch_id = b.id
  where b.status = 'frozen' and d.status in ('sending', 'unknown')
  union all
  select id from deliveries where receipt = 'delayed'
)
select d.id as "deliveryId", d.order_id as "orderId", d.letter_key as "letterKey", d.channel
from under_way
join deliveries d on d.id = under_way.id
join letters l on l.order_id = d.order_id and l.key = d.letter_key
join backorders b on b.order_id = d.order_id
cross join lateral (select $1::timestamptz + b.clock_ahead_ms * interval '1 millisecond' as now) clock
where d.late_told_at is null and l.mandatory and l.superseded_by is null
  and coalesce(d.receipt, 'queued') in ('queued', 'sent', 'delayed')
  and d.not_before <= $1 - interval '2 hours' and d.send_by <= (clock.now + interval '2 days')::date
order by d.send_by, d.id
limit $2`

/** The backorder has heard. */
export async function markLateTold(db: Queries, deliveryId: number, nowMs: number): Promise<void> {
  await db.query('update deliveries set late_told_at = $2 where id = $1', [deliveryId, instant(nowMs)])
}
