import type { Backorder } from '../state.ts'
import { close } from './closing.ts'
import type { Duty } from './duty.ts'
import { confirmCancel, consentBySilence, endUnansweredSubstitute, endWait } from './ending.ts'
import { releaseGoods } from './goods.ts'
import { foreseeLapse, moveMoney, retrySteps, tellRefund } from './money.ts'
import { foreseeBrokenPromise, tellDelay, weighNews } from './news.ts'
import { announceCode, giveLastChance, sendUpdate } from './talk.ts'

/** All that the engine owes, in the order in which it is paid when several fall due together. */
export const duties: readonly Duty[] = [
  confirmCancel,
  consentBySilence,
  endUnansweredSubstitute,
  endWait,
  releaseGoods,
  moveMoney,
  retrySteps,
  foreseeLapse,
  weighNews,
  tellDelay,
  foreseeBrokenPromise,
  giveLastChance,
  announceCode,
  tellRefund,
  sendUpdate,
  close,
]

/** The instant of the next duty, epoch milliseconds; null when the backorder is closed or only an outcome can move it. */
export function nextDeadlineMs(backorder: Backorder): number | null {
  if (backorder.closed) return null
  let first = Number.POSITIVE_INFINITY
  for (const duty of duties) {
    const dueAtMs = duty.dueAtMs(backorder)
    if (dueAtMs < first) first = dueAtMs
  }
  return first === Number.POSITIVE_INFINITY ? null : first
}
