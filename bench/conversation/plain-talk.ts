import { condition, defineSignal, defineUpdate, proxyActivities, setHandler } from '@temporalio/workflow'
import type { PlainActivities, PlainState } from './plain-activities.ts'
import { plainFacts } from './plain-facts.ts'
import type { PlainOrder } from './plain-workflow.ts'

const { writeLetter, writeRecord, release } = proxyActivities<PlainActivities>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', maximumInterval: '5 minutes' },
})

export const plainNews = defineSignal<[string | 'received']>('plainNews')
export const plainAct = defineUpdate<number, ['wait' | 'shipped']>('plainAct')

/** The conversation that suppliers and the customer drive, as plain Temporal code writes it: an activity per letter and per record, a timer per date. */
export async function plainTalk(order: PlainOrder): Promise<void> {
  const state: PlainState = { ...order, revision: 0, phase: 'waiting', expectedAt: null }
  const inbox: { letter: string; date?: string; done?: () => void }[] = []
  let told: string | null = null
  setHandler(plainNews, (date) => {
    if (date === 'received') inbox.push({ letter: 'shipping-soon' })
    else inbox.push({ letter: told !== null && date < told ? 'good-news' : 'delay-notice', date })
    if (date !== 'received') told = date
  })
  setHandler(plainAct, async (act) => {
    await new Promise<void>((done) => inbox.push({ letter: act === 'wait' ? 'answer-received' : 'shipped', done }))
    return state.revision
  })
  const say = async (letter: string) => {
    state.revision += 1
    state.phase = letter
    const facts = plainFacts(state, Date.now())
    await writeRecord(state, facts, Date.now())
    await writeLetter(order.id, state.revision, letter, facts, Date.now())
  }
  await say('first-notice')
  while (state.phase !== 'shipped') {
    const spoken = await condition(() => inbox.length > 0, order.updateEveryMs)
    const next = spoken ? inbox.shift()! : { letter: 'update' }
    if (next.date !== undefined) state.expectedAt = next.date
    await say(next.letter)
    if (next.letter === 'shipping-soon') await release(order.id)
    next.done?.()
  }
  await condition(() => inbox.length === 0)
}
