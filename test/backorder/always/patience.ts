import { civilDateAt, dayMs } from '../../../backorder/calendar.ts'
import type { Letter } from '../../../backorder/letters/letter.ts'
import type { Moment } from '../../../backorder/simulation.ts'
import { claim } from './claim.ts'

const unasked: ReadonlySet<Letter['letter']> = new Set([
  'update',
  'delay-notice',
  'renewed-delay-notice',
  'good-news',
  'substitute-offer',
  'last-chance',
] as const)

/** Nobody gets two letters about waiting in one day where nothing happened between them: one could have said it all. */
export function patienceIsKept(moments: Moment[]): void {
  let last: { day: string; letter: Letter['letter']; atMs: number } | null = null
  for (const { atMs, event, decision } of moments) {
    // A letter that answers to something, or to a step that was refused, is no surprise.
    if (event !== null && event.type !== 'deadline' && event.type !== 'step-done') {
      last = null
      continue
    }
    for (const { letter, facts } of decision.letters) {
      // An update with a code passes on what an agent has granted.
      if (!unasked.has(letter) || (letter === 'update' && facts.discount)) continue
      const day = civilDateAt(atMs, decision.backorder.policy.timeZone)
      // The day of a last chance is fixed; good news may have settled just before.
      const fixed = letter === 'last-chance' && last?.letter === 'good-news'
      // A day on which the clock is put back has twenty-five hours.
      const isDayLater = last !== null && atMs - last.atMs >= dayMs
      claim(last === null || last.day !== day || fixed || isDayLater, 'two letters where one would do', {
        first: last,
        second: letter,
      })
      last = { day, letter, atMs }
    }
  }
}
