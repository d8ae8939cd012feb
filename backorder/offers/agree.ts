import { lawOf } from '../dates.ts'
import { addEntry, type Draft } from '../draft.ts'
import { knowNearDate } from '../near-date.ts'
import type { Offer } from './offer.ts'

/** The customer agrees to the date of an offer, in words or by a silence that counts: the promise moves to it, and the ending beyond it. */
export function agree(draft: Draft, { revisedDate, waitUntil }: Offer, by: 'answer' | 'silence'): void {
  const { backorder } = draft
  const wasNoticed = backorder.notices.length > 0
  if (wasNoticed) backorder.lawBound = lawOf(backorder).consented(revisedDate)
  if (wasNoticed || revisedDate !== null) backorder.promisedDate = revisedDate
  addEntry(draft, { type: 'consented', by, date: revisedDate })
  knowNearDate(draft, revisedDate)
  if (waitUntil <= backorder.endingDate) return
  backorder.endingDate = waitUntil
  addEntry(draft, { type: 'ending-moved', endingDate: waitUntil })
}
