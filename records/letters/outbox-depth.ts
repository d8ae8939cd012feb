import type { Channel } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'
import { channelPaused, letterPaused } from './sending.ts'

/** How many letters could be sent now and are not sent yet; none that is paused. */
export async function countQueued(db: Queries): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::int as count from deliveries
     where status in ('queued', 'claimed', 'sending') and not_before <= now()
       and not ${channelPaused('channel')} and not ${letterPaused('deliveries')}`,
  )
  return row?.count ?? 0
}

/** How many letters are written and not yet sent, by channel, whenever they may leave; a channel without any is absent. */
export const unsentByChannel = (db: Queries): Promise<{ channel: Channel; count: number }[]> =>
  db.query(
    `select channel, count(*)::int as count from deliveries
     where status in ('queued', 'claimed', 'sending') group by channel`,
  )
