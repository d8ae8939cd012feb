import { lawOf } from '../dates.ts'
import { addEntry, type Draft } from '../draft.ts'
import { knowNearDate, lookAgainOn } from '../promise-checks.ts'
import type { Offer } from './offer.ts'

/** The customer agrees to the date of an offer, in words or by a silence that counts: the promise moves to it, and the ending beyond it. */
export function agree(draft: Draft, { revisedDate, waitUntil }: Offer, by: 'answer' | 'silence'): void {
  const { backorder } = draft
  const notice = backorder.notices.at(-1)
  if (notice) {
    backorder.notices = [...backorder.notices.slice(0, -1), { ...notice, agreed: true }]
    backorder.lawBound = lawOf(backorder).consented(revisedDate)
  }
  if (notice || revisedDate !== null) backorder.promisedDate = revisedDate
  addEntry(draft, { type: 'consented', by, date: revisedDate })
  knowNearDate(draft, revisedDate)
  lookAgainOn(draft, revisedDate)
  if (waitUntil <= backorder.endingDate) return
  backorder.endingDate = waitUntil
  addEntry(draft, { type: 'ending-moved', endingDate: waitUntil })
}
