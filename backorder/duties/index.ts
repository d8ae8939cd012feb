import type { Backorder } from '../state.ts'
import { close } from './closing.ts'
import { tellDelay } from './delay.ts'
import { atOnce, type Duty, type Look, never } from './duty.ts'
import { confirmCancel, consentBySilence, endUnansweredSubstitute, endWait } from './ending.ts'
import { releaseGoods } from './goods.ts'
import { foreseeLapse, moveMoney, tellRefund } from './money.ts'
import { weighNews } from './news.ts'
import { foreseeBrokenPromise } from './promise.ts'
import { letQuestionRest } from './questions.ts'
import { retrySteps, watchSteps } from './steps.ts'
import { announceCode, giveLastChance, sendUpdate, tellEnding } from './talk.ts'

/** All that the engine owes, in the order in which it is paid when several fall due together. */
export const duties: readonly Duty[] = [
  confirmCancel,
  consentBySilence,
  endUnansweredSubstitute,
  endWait,
  letQuestionRest,
  releaseGoods,
  moveMoney,
  retrySteps,
  watchSteps,
  foreseeLapse,
  weighNews,
  tellDelay,
  foreseeBrokenPromise,
  giveLastChance,
  tellEnding,
  announceCode,
  tellRefund,
  sendUpdate,
  close,
]

/** The first duty due by an instant, in the order of payment; where none is, the one that comes next. A closed backorder owes nothing. `without` is left out. */
export function nextDuty(backorder: Backorder, nowMs: number, without?: Duty): { duty: Duty | null; atMs: number } {
  let next: Duty | null = null
  let nextMs = never
  if (backorder.closed) return { duty: next, atMs: nextMs }
  const look: Look = {}
  for (const duty of duties) {
    if (duty === without) continue
    const dueAtMs = duty.dueAtMs(backorder, look)
    if (dueAtMs <= nowMs) return { duty, atMs: dueAtMs }
    if (dueAtMs >= nextMs) continue
    next = duty
    nextMs = dueAtMs
  }
  return { duty: next, atMs: nextMs }
}

/** The instant of the next duty, epoch milliseconds; null when the backorder is closed or only an outcome can move it. `without` is left out. */
export function nextDeadlineMs(backorder: Backorder, without?: Duty): number | null {
  const { duty, atMs } = nextDuty(backorder, atOnce, without)
  return duty && atMs
}
