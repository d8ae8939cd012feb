import {
  ActivityFailure,
  condition,
  defineSignal,
  defineUpdate,
  proxyActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow'
import type { PlainActivities, PlainState } from './plain-activities.ts'
import { plainFacts } from './plain-facts.ts'

// The same conversation as plain Temporal code writes it: an activity per letter, an activity per record, a timer per date.

const { writeLetter, writeRecord, refund, cancelLines } = proxyActivities<PlainActivities>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', maximumInterval: '5 minutes' },
})

const cancelUpdate = defineUpdate<void, []>('cancel')
const newDateSignal = defineSignal<[string | null]>('newDate')

export interface PlainOrder {
  id: string
  placedAtMs: number
  updateEveryMs: number
  lastChanceAtMs: number
  endsAtMs: number
  amountMinor: number
}

/** First notice, regular updates, a last chance and the refund by the ending date; a cancel ends it at once. */
export async function plainBackorder(order: PlainOrder): Promise<void> {
  let cancelled = false
  const state: PlainState = { ...order, revision: 0, phase: 'waiting', expectedAt: null }
  setHandler(cancelUpdate, () => {
    cancelled = true
  })
  setHandler(newDateSignal, (date) => {
    state.expectedAt = date
  })

  const say = async (letter: string) => {
    state.revision += 1
    state.phase = letter
    const facts = plainFacts(state, Date.now())
    await writeRecord(state, facts, Date.now())
    await writeLetter(order.id, state.revision, letter, facts, Date.now())
  }
  const until = (atMs: number) => condition(() => cancelled, Math.max(1, atMs - Date.now()))

  await say('first-notice')
  for (
    let next = Date.now() + order.updateEveryMs;
    next < order.lastChanceAtMs && !cancelled;
    next += order.updateEveryMs
  ) {
    await until(next)
    if (!cancelled) await say('update')
  }
  if (!cancelled) await until(order.lastChanceAtMs)
  if (!cancelled) await say('last-chance')
  if (!cancelled) await until(order.endsAtMs)

  await Promise.all([cancelLines(order.id), refundUntilDone(order)])
  await say('refunded')
}

/** A refund that was refused is tried again the next day. */
async function refundUntilDone(order: PlainOrder): Promise<void> {
  for (;;) {
    try {
      await refund(order.id, order.amountMinor)
      return
    } catch (error) {
      if (!(error instanceof ActivityFailure)) throw error
      await sleep('1 day')
    }
  }
}
