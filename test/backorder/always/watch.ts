import { civilDateAt, dayMs, hourMs } from '../../../backorder/calendar.ts'
import { somethingWaits } from '../../../backorder/dates.ts'
import { judgeHistory } from '../../../backorder/law/record.ts'
import { type Moment, type SimulatedEvent, type Simulation, simulate } from '../../../backorder/simulation.ts'
import { longAfter, type Play } from '../random/history.ts'
import { cancelAlwaysWorks, cancelBringsTheMoneyBack } from './cancel.ts'
import { claim } from './claim.ts'
import { silenceIsKept } from './consent.ts'
import { deadlinesHold } from './deadlines.ts'
import { discountsHold } from './discounts.ts'
import { lettersHold } from './letters.ts'
import { linesAddUp } from './lines.ts'
import { moneyIsConserved, moneyIsSettled } from './money.ts'
import { patienceIsKept } from './patience.ts'
import { goodsLeaveOnce, whatHappenedIsTold } from './told.ts'
import { wishesAreKept } from './wishes.ts'

/** Plays a history and checks at every moment, and at its end, what always holds. */
export function playAndWatch(play: Play): Simulation {
  const { order, events } = play
  const moments: Moment[] = []
  const latenessMs = events.reduce((sum, event) => ('asleepForMs' in event ? sum + event.asleepForMs : sum), 0)
  const keys = new Set<string>()
  const granted = new Set<string>()
  const untilMs = longAfter(play)
  const played = simulate(order, events, untilMs, (moment) => {
    moments.push(moment)
    const { backorder, letters, steps } = moment.decision
    linesAddUp(backorder.lines)
    deadlinesHold(moment, latenessMs)
    moneyIsConserved(backorder, steps)
    lettersHold(moment)
    wishesAreKept(moment)
    for (const { key } of [...letters, ...steps]) {
      claim(!keys.has(key), 'a key is used twice', { key })
      keys.add(key)
    }
    const { event } = moment
    if (event?.type === 'override' && event.override.action === 'grant-code')
      for (const step of steps) if (step.type === 'discount-code') granted.add(step.key)
    cancelAlwaysWorks(backorder, moment.atMs)
  })
  const { backorder, letters, steps } = played
  const anyMoment = moments[Math.floor(moments.length / 2)]!
  cancelBringsTheMoneyBack(anyMoment.decision.backorder, anyMoment.atMs)
  claim(backorder.closed !== null, 'never closed', { steps: backorder.steps, retries: backorder.retries })
  claim(!somethingWaits(backorder), 'units still wait')
  moneyIsSettled(backorder)
  discountsHold(backorder, letters, steps, granted)
  whatHappenedIsTold(played)
  goodsLeaveOnce(played)
  patienceIsKept(moments)
  silenceIsKept(moments)
  judgeFindsNoBreach(play, played, untilMs)
  return played
}

/** 8. What the outside made late, and only that, is not held against the rules: money that the shop refused or delayed for days. */
function judgeFindsNoBreach(
  { order, events }: Play,
  { backorder, letters, entries }: Simulation,
  untilMs: number,
): void {
  const { ok, breaches } = judgeHistory({ backorder, letters, entries }, civilDateAt(untilMs, order.policy.timeZone))
  const opened = civilDateAt(order.placedAtMs, order.policy.timeZone)
  // A promise that had passed before the order came was broken before anyone could keep it.
  if (ok || (backorder.promisedDate ?? opened) < opened || backorder.dueDate < opened) return
  // That a notice never arrived, and was none, may come to light when the day it was for is long over.
  const lateBounce = entries.some(
    (entry) =>
      entry.type === 'bounced' && entry.unreached && civilDateAt(entry.atMs, order.policy.timeZone) > backorder.dueDate,
  )
  const outsideMs = events.reduce((sum, event) => sum + delayBy(event, order.policy.stepRetryHours), 0)
  const slowMoney = outsideMs > 5 * dayMs
  const ours = breaches.filter(({ what }) => !lateBounce && !(what.startsWith('refund-') && slowMoney))
  claim(ours.length === 0, 'the judge finds a breach', ours)
}

const delayBy = (event: SimulatedEvent, stepRetryHours: number): number =>
  'fail' in event ? stepRetryHours * hourMs : 'slow' in event ? event.forMs : 0
