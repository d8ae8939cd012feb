import { decide } from '../../../backorder/decide.ts'
import { nextDeadlineMs } from '../../../backorder/duties/index.ts'
import { waiting } from '../../../backorder/line.ts'
import { refusalOf } from '../../../backorder/refusal.ts'
import type { Backorder } from '../../../backorder/state.ts'
import { claim } from './claim.ts'

/** 6: from any letter, while a unit waits, a cancel is taken. */
export function cancelAlwaysWorks(backorder: Backorder, atMs: number): void {
  if (!backorder.lines.some((line) => waiting(line) > 0)) return
  for (const offer of [undefined, 1, backorder.offerCount, backorder.offerCount + 1]) {
    const event = { type: 'answer', answer: 'cancel', ...(offer !== undefined && { offer }) } as const
    const refusal = refusalOf(backorder, event, atMs)
    claim(refusal === null, 'a cancel was refused', { refusal, offer })
  }
}

/** 6: a cancel taken now ends, with nothing else happening, in no unit sent and all its money back. */
export function cancelBringsTheMoneyBack(backorder: Backorder, atMs: number): void {
  const asked = backorder.lines.map((line) => ({ id: line.id, units: waiting(line) }))
  if (asked.every(({ units }) => units === 0)) return
  const first = decide(backorder, { type: 'answer', answer: 'cancel' }, atMs)
  let state = first.backorder
  const letters: string[] = first.letters.map(({ letter }) => letter)
  for (let nowMs = atMs, count = 0; count < 100 && !state.closed; count += 1) {
    const step = state.steps[0]
    const deadlineMs = nextDeadlineMs(state)
    if (!step && deadlineMs === null) break
    if (!step) nowMs = Math.max(nowMs, deadlineMs!)
    const decision = decide(state, step ? { type: 'step-done', key: step.key } : { type: 'deadline' }, nowMs)
    claim(!decision.steps.some(({ type }) => type === 'release'), 'goods leave after they were cancelled')
    letters.push(...decision.letters.map(({ letter }) => letter))
    state = decision.backorder
  }
  for (const { id, units } of asked) {
    const line = state.lines.find((candidate) => candidate.id === id)!
    const before = backorder.lines.find((candidate) => candidate.id === id)!
    claim(line.quantityCancelled - before.quantityCancelled === units, 'a cancelled unit is not cancelled', {
      line,
      units,
    })
  }
  claim(letters.includes('refunded'), 'nobody said that the money is back', letters)
}
