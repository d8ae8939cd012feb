import { condition, continueAsNew, defineSignal, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow'
import type { Activities } from '../activities/index.ts'
import { dayMs } from '../backorder/calendar.ts'
import { lookSignal } from './messages.ts'

const { lookAtBuying } = proxyActivities<Pick<Activities, 'lookAtBuying'>>({
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '1 second', maximumInterval: '5 minutes' },
})

/** Wishes that come together are bought together. */
const gatherMs = 2_000
const letterPollMs = 15_000
const looksPerRun = 200

/** When the shop buys next, and what was asked for since the last look. */
export interface BuyingInput {
  buyAtMs?: number
  asked?: { buys: boolean } | null
}

/** Looks after what the shop buys, for ever: when it is asked to, and once a day, when it also buys. */
export async function buying({ buyAtMs = Date.now(), asked: before = null }: BuyingInput = {}): Promise<void> {
  let asked = before
  let nextBuyMs = buyAtMs
  setHandler(defineSignal<[{ buys: boolean }]>(lookSignal), ({ buys }) => {
    asked = { buys: buys || (asked?.buys ?? false) }
  })
  let lettersUnderWay = 0
  for (let look = 0; look < looksPerRun && !workflowInfo().continueAsNewSuggested; look++) {
    const untilBuyMs = Math.max(0, nextBuyMs - Date.now())
    const restMs = lettersUnderWay > 0 ? Math.min(letterPollMs, untilBuyMs) : untilBuyMs
    const wasAsked = restMs > 0 ? await condition(() => asked !== null, restMs) : false
    if (wasAsked) await condition(() => false, gatherMs)
    const isDue = Date.now() >= nextBuyMs
    const buys = isDue || (asked?.buys ?? false)
    asked = null
    // By whole days, so that the hour stays what it was.
    if (isDue) nextBuyMs += dayMs * (1 + Math.floor((Date.now() - nextBuyMs) / dayMs))
    lettersUnderWay = (await lookAtBuying({ nowMs: Date.now(), buys })).lettersUnderWay
  }
  await continueAsNew<typeof buying>({ buyAtMs: nextBuyMs, asked })
}
