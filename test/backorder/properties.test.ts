import fc from 'fast-check'
import { describe, it } from 'vitest'
import { simulate } from '../../backorder/simulation.ts'
import { forecastComesTrue } from './always/future.ts'
import { decidesPurely, newsIsToldOnce, outcomesCountOnce } from './always/repeats.ts'
import { playAndWatch } from './always/watch.ts'
import { longAfter, type Play, plays } from './random/history.ts'

const holds = (claimed: (play: Play) => unknown, numRuns: number) =>
  fc.assert(
    fc.property(plays, (play) => {
      claimed(play)
    }),
    { numRuns },
  )
// A busy machine takes several times the usual half minute.
const patient = { timeout: 240_000 }

describe('whatever happens to an order', patient, () => {
  it('is told in time, with true dates and a way out, and ends with goods or money, to the last unit and cent', () =>
    holds(playAndWatch, 3000))

  it('the forecast comes true when nothing else happens', () => holds(forecastComesTrue, 500))

  it('news heard twice is told once', () => holds(newsIsToldOnce, 500))

  it('an outcome reported twice counts once, and the same input always makes the same decision', () =>
    holds((play) => {
      simulate(play.order, play.events, longAfter(play), (moment) => {
        outcomesCountOnce(moment)
        decidesPurely(moment)
      })
    }, 300))
})
