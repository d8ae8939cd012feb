import {
  ApplicationFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  proxyLocalActivities,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow'
import type { Activities } from '../activities/index.ts'
import type { RecordInput } from '../activities/record.ts'
import { effectiveEnding } from '../backorder/dates.ts'
import { type Decision, decide } from '../backorder/decide.ts'
import { nextDeadlineMs } from '../backorder/duties/index.ts'
import { watchSteps } from '../backorder/duties/steps.ts'
import { type BackorderEvent, isAct } from '../backorder/event.ts'
import { open } from '../backorder/open.ts'
import { refusalOf } from '../backorder/refusal.ts'
import type { Backorder } from '../backorder/state.ts'
import { Alarm } from './alarm.ts'
import { attributesOf } from './attributes.ts'
import {
  type ActEvent,
  type ActResult,
  actResult,
  actUpdate,
  type BackorderInput,
  type NewsEvent,
  newsSignal,
  stateQuery,
} from './messages.ts'
import { StepsUnderWay } from './steps.ts'

const { record } = proxyLocalActivities<Pick<Activities, 'record'>>({
  startToCloseTimeout: '10 seconds',
  localRetryThreshold: '1 minute',
  retry: { maximumInterval: '5 seconds' },
})

const act = defineUpdate<ActResult, [ActEvent]>(actUpdate)
const news = defineSignal<[NewsEvent]>(newsSignal)
const state = defineQuery<Backorder>(stateQuery)

/** Some two hundred decisions: beyond it a worker that picks the conversation up again would read too long. */
const longHistoryEvents = 1000

const longestHistoryEvents = 5 * longHistoryEvents

/** More than ever arrives at once but in a flood, and little enough for one workflow task. */
const mostAtOnce = 50

/** A decision, and when it was made. */
type Decided = Omit<RecordInput, 'decision'> & { decision: Decision }

/** What waits to be decided, and who waits for the decision. */
interface Arrival {
  event: BackorderEvent
  settle?: (refusal: string | null) => void
}

/** The conversation about one backorder, from the first notice to its end: wait, decide, record, perform. */
export async function backorder(input: BackorderInput): Promise<void> {
  const inbox: Arrival[] = 'backorder' in input ? input.inbox.map((event) => ({ event })) : []
  const alarm = new Alarm()
  const isNew = 'order' in input
  const first: Decision = isNew
    ? open(input.order, Date.now())
    : { backorder: input.backorder, letters: [], steps: [], entries: [] }
  let current = first.backorder
  let shownEnding = effectiveEnding(current)
  const steps = new StepsUnderWay(current.id, {
    outcome: (event) => void inbox.push({ event }),
    unanswered: setAlarm,
  })

  setHandler(state, () => current)
  setHandler(news, (event) => void inbox.push({ event }))
  setHandler(
    act,
    async (event) => {
      const refusal = await new Promise<string | null>((settle) => inbox.push({ event, settle }))
      if (refusal) throw ApplicationFailure.nonRetryable(refusal, 'Refused')
      return actResult(current)
    },
    { validator: (event) => refuse(refusalOf(current, event, Date.now())) },
  )

  if (isNew) await keep([{ decision: first, nowMs: Date.now() }])
  else steps.perform(current.steps)

  while (!current.closed || inbox.length > 0) {
    setAlarm()
    await condition(() => inbox.length > 0 || alarm.rung || mayContinueAsNew())
    if (inbox.length === 0 && !alarm.rung) await continueAsNew<typeof backorder>({ backorder: current, inbox: [] })
    await decideOn(inbox.length > 0 ? inbox.splice(0, mostAtOnce) : [{ event: { type: 'deadline' } }])
  }
  await condition(allHandlersFinished)

  function setAlarm(): void {
    alarm.set(nextDeadlineMs(current, steps.anyUnanswered ? undefined : watchSteps))
  }

  /** What arrived together is decided one by one and written down in one go; only then does anybody hear of it. */
  async function decideOn(arrivals: Arrival[]): Promise<void> {
    for (;;) {
      const { kept, answers } = decideEach(arrivals)
      if (!(await keep(kept))) continue
      for (const answer of answers) answer()
      return
    }
  }

  function decideEach(arrivals: Arrival[]): { kept: Decided[]; answers: (() => void)[] } {
    const kept: Decided[] = []
    const answers: (() => void)[] = []
    let latest = current
    for (const { event, settle } of arrivals) {
      const nowMs = Date.now()
      const refusal = isAct(event) ? refusalOf(latest, event, nowMs) : null
      answers.push(() => settle?.(refusal))
      if (refusal) continue
      const decision = decide(latest, event, nowMs)
      latest = decision.backorder
      kept.push({ decision, nowMs })
    }
    return { kept, answers }
  }

  /** False where a task that was lost in a crash had recorded something else: that record holds, its letters may have left. */
  async function keep(kept: Decided[]): Promise<boolean> {
    if (kept.length === 0) {
      showEnding()
      return true
    }
    const outcome = await record(
      kept.map(({ decision: { steps: _, ...recorded }, ...rest }) => ({ decision: recorded, ...rest })),
    )
    current = outcome?.instead ?? kept.at(-1)!.decision.backorder
    showEnding()
    if (outcome) steps.perform(current.steps)
    else for (const { decision } of kept) steps.perform(decision.steps)
    return !outcome
  }

  function mayContinueAsNew(): boolean {
    const { historyLength, continueAsNewSuggested } = workflowInfo()
    const isLong = continueAsNewSuggested || historyLength > longHistoryEvents
    // A step under way is waited for, but not for ever: the next run asks for it again under its key.
    const mayLeave = steps.size === 0 || historyLength > longestHistoryEvents
    return isLong && mayLeave && allHandlersFinished()
  }

  /** An ending that moved, once it is quiet: operators search by it. A conversation that is over shows as completed by itself. */
  function showEnding(): void {
    if (inbox.length > 0 || current.closed || effectiveEnding(current) === shownEnding) return
    shownEnding = effectiveEnding(current)
    upsertSearchAttributes(attributesOf(current))
  }
}

function refuse(refusal: string | null): void {
  if (refusal) throw ApplicationFailure.nonRetryable(refusal, 'Refused')
}
