import { civilDateAt } from '../../../backorder/calendar.ts'
import { forecast } from '../../../backorder/forecast.ts'
import type { Letter } from '../../../backorder/letters/letter.ts'
import { simulate } from '../../../backorder/simulation.ts'
import { longAfter, type Play } from '../random/history.ts'
import { claim } from './claim.ts'

/** What the forecast says is what then happens when nothing else does; and no letter comes later than the one before announced. */
export function forecastComesTrue({ order, events }: Play): void {
  // Steps that are slow or refused are what a forecast cannot know.
  const smooth = events.filter((event) => 'event' in event)
  const cutMs = Math.max(order.placedAtMs, ...smooth.map(({ atMs }) => atMs))
  const now = simulate(order, smooth, cutMs)
  const foretold = forecast(now.backorder, cutMs)
  const letters: Letter[] = []
  const came: typeof foretold = []
  simulate(order, smooth, longAfter({ order, events }), ({ atMs, event, decision }) => {
    if (decision.backorder.revision <= now.backorder.revision) return
    claim(event !== null, 'opened again')
    for (const { type } of decision.steps) came.push({ atMs, step: type })
    for (const letter of decision.letters) came.push({ atMs, letter: letter.letter })
    letters.push(...decision.letters)
  })
  claim(JSON.stringify(foretold) === JSON.stringify(came), 'the forecast does not come true', { foretold, came })
  const last = now.letters.at(-1)!
  for (const [index, letter] of letters.entries()) {
    const announced = (index === 0 ? last : letters[index - 1]!).facts.nextLetterOn
    const day = civilDateAt(letter.atMs, order.policy.timeZone)
    // What happened after the last letter may have changed what it announced.
    if (index > 0 && announced !== null)
      claim(day <= announced, 'a letter came later than the one before announced', {
        announced,
        day,
        letter: letter.letter,
        before: letters[index - 1]!.letter,
      })
  }
}
