import { civilDateAt } from '../../../backorder/calendar.ts'
import { closingInstant, effectiveEnding, somethingWaits } from '../../../backorder/dates.ts'
import { nextDeadlineMs } from '../../../backorder/duties/index.ts'
import type { Moment } from '../../../backorder/simulation.ts'
import { claim } from './claim.ts'

/** 1 and 2: an open backorder has a next deadline no later than its ending date, and that date is kept. */
export function deadlinesHold({ atMs, before, decision: { backorder } }: Moment, latenessMs: number): void {
  const { policy, endingDate, ceilingDate } = backorder
  claim(endingDate <= ceilingDate, 'the ending date is beyond the ceiling', { endingDate, ceilingDate })
  const deadlineMs = nextDeadlineMs(backorder)
  if (deadlineMs !== null) claim(deadlineMs > atMs, 'a duty that is due was not paid', { deadlineMs, atMs })
  if (backorder.closed) claim(deadlineMs === null, 'a closed backorder has a deadline')
  if (somethingWaits(backorder)) {
    claim(!backorder.closed, 'closed while units wait')
    claim(deadlineMs !== null, 'something waits and nothing is due')
    claim(deadlineMs <= closingInstant(backorder, endingDate), 'the next deadline comes after the ending date', {
      deadlineMs,
      endingDate,
    })
    claim(effectiveEnding(backorder) >= civilDateAt(atMs, policy.timeZone), 'the wait goes on after its last day', {
      ending: effectiveEnding(backorder),
    })
  }
  if (before && somethingWaits(before)) {
    const lastMs = closingInstant(before, before.endingDate)
    claim(atMs <= lastMs + latenessMs, 'units waited beyond the ending date', { atMs, lastMs })
  }
}
