import { isDeepStrictEqual } from 'node:util'
import { decide } from '../../../backorder/decide.ts'
import { type Moment, simulate } from '../../../backorder/simulation.ts'
import type { Backorder } from '../../../backorder/state.ts'
import { longAfter, type Play } from '../random/history.ts'
import { claim } from './claim.ts'

/** 5: an outcome that arrives again changes nothing. */
export function outcomesCountOnce({ atMs, event, decision: { backorder } }: Moment): void {
  if (event?.type !== 'step-done' && event?.type !== 'step-failed') return
  for (const again of [
    event,
    { type: 'step-done', key: event.key } as const,
    { type: 'step-failed', key: 'refund/999' } as const,
  ]) {
    const repeated = decide(backorder, again, atMs)
    claim(
      repeated.letters.length === 0 && repeated.steps.length === 0 && repeated.entries.length === 0,
      'an outcome counted twice',
      again,
    )
    claim(
      isDeepStrictEqual({ ...repeated.backorder, revision: 0 }, { ...backorder, revision: 0 }),
      'an outcome changed the state twice',
      again,
    )
  }
}

/** 5: supply's word heard twice is told once, and in the same words. */
export function newsIsToldOnce(play: Play): void {
  const doubled = play.events.flatMap((each) =>
    'event' in each && (each.event.type === 'eta' || each.event.type === 'discontinued') ? [each, each] : [each],
  )
  if (doubled.length === play.events.length) return
  const once = simulate(play.order, play.events, longAfter(play))
  const twice = simulate(play.order, doubled, longAfter(play))
  claim(
    isDeepStrictEqual(once.letters, twice.letters),
    'news heard twice is told otherwise',
    [once, twice].map(({ letters }) => letters.map(({ letter, atMs }) => `${letter} ${atMs}`)),
  )
}

/** The state is plain data, the rules change none of it, and the same input gives the same decision. */
export function decidesPurely({ before, event, atMs, decision }: Moment): void {
  if (!before || !event) return
  const again = decide(deepFreeze(JSON.parse(JSON.stringify(before)) as Backorder), deepFreeze(event), atMs)
  claim(JSON.stringify(again) === JSON.stringify(decision), 'the same input gave another decision', { event })
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
