import { type Bounce, markBounceTold, untoldBounces } from '../../records/letters/outcomes.ts'
import { getBackorder } from '../../records/orders/backorders.ts'
import { decideOnClosed } from '../../records/orders/decide-on-closed.ts'
import type { NewsEvent } from '../../workflows/messages.ts'
import type { CourierDeps } from './deps.ts'

/** Tells backorders which letters did not arrive, so that they say what goes out instead. */
export async function tellBounces(deps: CourierDeps): Promise<void> {
  for (const bounce of await untoldBounces(deps.database)) {
    const { deliveryId, orderId, letterKey, channel, soft } = bounce
    const news = { type: 'bounced', channel, letterKey, ...(soft && { soft }) } as const
    if (await deps.tell(orderId, news)) await markBounceTold(deps.database, deliveryId)
    else await decideInstead(deps, bounce, news)
  }
}

/** The conversation is over, but its last letter must still reach its reader. */
async function decideInstead({ database, now }: CourierDeps, bounce: Bounce, news: NewsEvent): Promise<void> {
  const stored = await getBackorder(database, bounce.orderId)
  await database.transaction(async (tx) => {
    if (stored) await decideOnClosed(tx, stored, news, now())
    await markBounceTold(tx, bounce.deliveryId)
  })
}
