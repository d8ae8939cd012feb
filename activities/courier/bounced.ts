import { decide } from '../../backorder/decide.ts'
import { type Bounce, markBounceTold, untoldBounces } from '../../records/letters/outcomes.ts'
import { getBackorder } from '../../records/orders/backorders.ts'
import { recordDecision } from '../../records/orders/record.ts'
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

/** The conversation is over, but its last letter must still reach its reader: the same rules decide, and nobody else decides beside them. */
async function decideInstead({ database, now }: CourierDeps, bounce: Bounce, news: NewsEvent): Promise<void> {
  const { deliveryId, orderId } = bounce
  const stored = await getBackorder(database, orderId)
  const backorder = stored?.backorder
  await database.transaction(async (tx) => {
    if (stored && backorder?.closed) {
      const nowMs = now() + stored.clockAheadMs
      const { steps: _, nextDeadlineMs, ...decision } = decide(backorder, news, nowMs)
      const { revision } = decision.backorder
      await recordDecision(tx, { orderId, revision, ...decision, nextDeadlineAtMs: nextDeadlineMs, nowMs }, now())
    }
    await markBounceTold(tx, deliveryId)
  })
}
