import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Moment, simulate } from '../../backorder/simulation.ts'
import { silenceIsKept } from './always/consent.ts'
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

  it('silence counts as the letter said it would, and random histories do meet a silence that consents', () => {
    let met = 0
    holds((play) => {
      const moments: Moment[] = []
      simulate(play.order, play.events, longAfter(play), (moment) => void moments.push(moment))
      met += silenceIsKept(moments)
    }, 1000)
    expect(met).toBeGreaterThan(20)
  })

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
