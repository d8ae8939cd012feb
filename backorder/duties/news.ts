import { type CivilDate, hourMs } from '../calendar.ts'
import { expectedDate, somethingMissing } from '../dates.ts'
import type { Draft } from '../draft.ts'
import { letterKinds } from '../letters/kinds.ts'
import { wantsGoodNews } from '../letters/preferences.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { makeOffer } from '../offers/make-offer.ts'
import { openSilence } from '../offers/standing-offer.ts'
import { cancelsEverything } from '../phase.ts'
import { knowNearDate } from '../promise-checks.ts'
import type { Backorder } from '../state.ts'
import { beginDelay, isDelay } from './delay.ts'
import { type Duty, never } from './duty.ts'

/** Supply's news has settled: it is told as a delay, as good news, or not at all. */
export const weighNews: Duty = {
  name: 'weigh-news',
  dueAtMs: (backorder) => (backorder.news && !cancelsEverything(backorder) ? backorder.news.settleAtMs : never),
  perform(draft) {
    const { backorder, today } = draft
    const reason = backorder.news!.reason
    backorder.news = null
    if (!somethingMissing(backorder)) return
    const expected = expectedDate(backorder, today)
    if (isDelay(backorder, expected)) beginDelay(draft, false, reason)
    else if (expected !== null && isGoodNews(backorder, expected)) takeGoodNews(draft, expected, reason)
  },
}

function isGoodNews({ toldDate }: Backorder, expected: CivilDate): boolean {
  return toldDate === null || expected < toldDate
}

/** Told at once where a question is open that it changes; else it makes one letter with what else a day brings. */
function takeGoodNews(draft: Draft, expected: CivilDate, reason: string | undefined): void {
  const { backorder, nowMs } = draft
  const isAsked = openSilence(backorder) !== null
  if (!isAsked && !wantsGoodNews(backorder)) return
  const heldUntilMs = backorder.lastLetterAtMs + (backorder.policy.digestHours ?? 0) * hourMs
  if (isAsked || nowMs >= heldUntilMs || !letterKinds[backorder.letters.at(-1)!].optional)
    tellGoodNews(draft, expected, reason)
  else backorder.news = { sinceMs: nowMs, settleAtMs: heldUntilMs, held: true, ...(reason !== undefined && { reason }) }
}

function tellGoodNews(draft: Draft, expected: CivilDate, reason: string | undefined): void {
  const { backorder } = draft
  const silence = openSilence(backorder)
  const keepsPromise = expected <= (backorder.promisedDate ?? backorder.dueDate)
  if (silence && !keepsPromise) makeOffer(draft, { revisedDate: expected, silence })
  else {
    backorder.promisedDate = expected
    if (silence) makeOffer(draft, {})
  }
  knowNearDate(draft, expected)
  writeLetter(draft, 'good-news', {
    revisedDate: expected,
    ...(silence && { settles: true }),
    ...(reason !== undefined && { reason }),
  })
}
