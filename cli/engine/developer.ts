import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { dayMs } from '../../backorder/calendar.ts'
import { countQueued } from '../../records/letters/outbox-depth.ts'
import { isAnybodyListed } from '../../records/shop/waiting-list-clock.ts'
import { markSkus, waitingSkus } from '../../records/supply/marks.ts'
import type { Developer } from '../../server/deps.ts'
import { backorderWorkflowId, buyingWorkflowId, waitingListsWorkflowId } from '../../workflows/messages.ts'
import { fastForward, waitUntilCaughtUp } from '../setup/time-skipping.ts'
import type { Parts } from './parts.ts'

const atOnce = 8
const outboxTimeoutMs = 30_000

/** Lets days pass on the real server; returns when every order has caught up and its letters are out. */
export const developer = (parts: Parts): Developer => ({
  async fastForward(orderIds, days, scope) {
    // What suppliers said before the jump is heard before it.
    await parts.desk.settled()
    const jump = randomUUID()
    // Buying looks once a day, by its own clock.
    const buying = scope === 'all' ? jumpOne(parts, buyingWorkflowId, days * dayMs, jump) : null
    // So do the waiting lists, where anybody is on one.
    const isListed = scope === 'all' && (await isAnybodyListed(parts.database))
    const lists = isListed ? jumpOne(parts, waitingListsWorkflowId, days * dayMs, jump) : null
    const waiting = orderIds.map(backorderWorkflowId)
    const runners = Array.from({ length: atOnce }, async () => {
      for (let workflowId = waiting.shift(); workflowId !== undefined; workflowId = waiting.shift()) {
        await jumpOne(parts, workflowId, days * dayMs, jump)
      }
    })
    await Promise.all([buying, lists, ...runners])
    await letDaysPass(parts, orderIds)
    await outboxEmpty(parts)
  },
})

/** For suppliers' dates the days have passed too. */
async function letDaysPass({ database, desk }: Parts, orderIds: string[]): Promise<void> {
  const skus = await waitingSkus(database, orderIds)
  await markSkus(database, skus)
  desk.wake(skus)
  await desk.settled()
}

async function jumpOne({ client }: Parts, workflowId: string, durationMs: number, jump: string): Promise<void> {
  const id = `${jump}/${workflowId}`
  if (await fastForward(client, { workflowId, durationMs, id })) await waitUntilCaughtUp(client, { workflowId, id })
}

/** With a real provider letters may wait for it; a developer then waits no longer than this. */
async function outboxEmpty({ database }: Parts): Promise<void> {
  const until = Date.now() + outboxTimeoutMs
  while ((await countQueued(database)) > 0 && Date.now() < until) await pause(50)
}
