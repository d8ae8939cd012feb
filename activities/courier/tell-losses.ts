import type { Queries } from '../../records/database.ts'
import { lateLetters, markLateTold } from '../../records/letters/late-letters.ts'
import { markBounceTold, untoldBounces } from '../../records/letters/outcomes.ts'
import { getBackorder } from '../../records/orders/backorders.ts'
import { decideOnClosed } from '../../records/orders/decide-on-closed.ts'
import type { NewsEvent } from '../../workflows/messages.ts'
import type { CourierDeps } from './deps.ts'

/** Tells backorders which letters did not arrive, so that they say what goes out instead. */
export async function tellBounces(deps: CourierDeps): Promise<void> {
  for (const { deliveryId, orderId, letterKey, channel, soft } of await untoldBounces(deps.database)) {
    const news = { type: 'bounced', channel, letterKey, ...(soft && { soft }) } as const
    await tell(deps, orderId, news, (db) => markBounceTold(db, deliveryId))
  }
}

/** Tells backorders which letters with a deadline may come too late. */
export async function tellLate(deps: CourierDeps): Promise<void> {
  const { database, now } = deps
  for (const { deliveryId, orderId, letterKey, channel } of await lateLetters(database, now())) {
    const news = { type: 'bounced', channel, letterKey, reason: 'late' } as const
    await tell(deps, orderId, news, (db) => markLateTold(db, deliveryId, now()))
  }
}

/** Where the conversation is over, its last letter must still reach its reader: the rules are asked without it. */
async function tell(
  { database, tell: tellBackorder, now }: CourierDeps,
  orderId: string,
  news: NewsEvent,
  markTold: (db: Queries) => Promise<void>,
): Promise<void> {
  if (await tellBackorder(orderId, news)) return markTold(database)
  const stored = await getBackorder(database, orderId)
  await database.transaction(async (tx) => {
    if (stored) await decideOnClosed(tx, stored, news, now())
    await markTold(tx)
  })
}
