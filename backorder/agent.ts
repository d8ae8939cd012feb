import type { AgentTask } from './agent-task.ts'
import { type CivilDate, civilDateAt, laterOf } from './calendar.ts'
import { effectiveEnding, lawOf } from './dates.ts'
import { addEntry, type Draft } from './draft.ts'
import { subtractWorkingDays } from './law/working-days.ts'
import type { Backorder } from './state.ts'
import type { Step } from './step.ts'

/** Asks a person for something. `dueBy`: the last day on which doing it helps; default: the last day of the wait. */
export function askAgent(draft: Draft, why: AgentTask, dueBy = effectiveEnding(draft.backorder)): void {
  const { backorder, today } = draft
  addEntry(draft, { type: 'agent-needed', why, dueBy: laterOf(dueBy, today) })
  if (why in stands && !backorder.askedAgent?.includes(why))
    backorder.askedAgent = [...(backorder.askedAgent ?? []), why]
}

/** A person needs as many working days to send money another way. */
const daysToRefundByHand = 2

/** The last day on which a person can still see to it that money under way is sent as the law wants it. */
export function refundTaskDueBy({ backorder, nowMs }: Draft): CivilDate {
  const owedSince = civilDateAt(backorder.refundToTell?.sinceMs ?? nowMs, backorder.policy.timeZone)
  return subtractWorkingDays(lawOf(backorder).refundBy(owedSince), daysToRefundByHand)
}

/** What a person was asked for has come about without them, or changes nothing any more. */
export function relieveAgent(draft: Draft): void {
  const { backorder } = draft
  const asked = backorder.askedAgent
  if (!asked) return
  const left = backorder.closed ? [] : asked.filter((why) => stands[why]!(backorder))
  for (const why of asked) if (!left.includes(why)) addEntry(draft, { type: 'agent-relieved', why })
  if (left.length > 0) backorder.askedAgent = left
  else delete backorder.askedAgent
}

/** Tasks that may turn out to be needless, and what they are for. */
const stands: Partial<Record<AgentTask, (backorder: Backorder) => boolean>> = {
  'refund-refused': (backorder) => isRefused(backorder, ['refund', 'void']),
  'step-refused': (backorder) =>
    isRefused(backorder, ['release', 'cancel-line']) || backorder.written.some((mark) => mark.startsWith(givenUp)),
  'step-unanswered': ({ steps, written }) => steps.some((step) => written.includes(unansweredMark(step))),
  'cancel-unclear': ({ question }) => question !== undefined,
}

/** Some step of these types was refused, and has not been done since. */
const isRefused = ({ steps, retries }: Backorder, types: Step['type'][]): boolean =>
  retries.some(({ step }) => types.includes(step.type)) ||
  steps.some(({ type, attempt }) => attempt > 1 && types.includes(type))

const givenUp = 'given-up:'

/** Notes that the shop is not asked for this step any more. */
export const givenUpMark = ({ key }: Step): string => `${givenUp}${key}`

/** Notes that a person knows of a step without an answer. */
export const unansweredMark = ({ key }: Step): string => `unanswered:${key}`
