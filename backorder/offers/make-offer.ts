import type { CivilDate } from '../calendar.ts'
import { effectiveEnding, somethingWaits, waitUntil } from '../dates.ts'
import type { Draft } from '../draft.ts'
import { leaving, missing, releasable, unreserved, waiting } from '../line.ts'
import type { Backorder } from '../state.ts'
import type { Answer, Offer, Silence } from './offer.ts'
import { isUndoOffered, silenceTo } from './standing-offer.ts'

interface OfferTerms {
  /** The date that `wait` agrees to; undefined: waiting is not put to the customer. */
  revisedDate?: CivilDate | null
  silence?: Silence | null
}

/** Puts a fresh offer to the customer; from now on only this one takes more than a cancel. */
export function makeOffer(draft: Draft, { revisedDate, silence = null }: OfferTerms): Offer {
  const { backorder, today } = draft
  const waits = revisedDate !== undefined
  const until = waits ? waitUntil(backorder, revisedDate, today) : effectiveEnding(backorder)
  backorder.offerCount += 1
  backorder.offer = {
    number: backorder.offerCount,
    options: [...(waits ? (['wait'] as const) : []), ...standingOptions(backorder)],
    revisedDate: revisedDate ?? null,
    waitUntil: until,
    silence,
    substitutes: offeredSubstitutes(backorder),
    issuedAtMs: draft.nowMs,
    answered: null,
  }
  return backorder.offer
}

/** Once a cancel is decided, the terms before it are put to the customer again, under a fresh number and as far as they still hold; not where a newer offer was made meanwhile. */
export function restoreOffer(draft: Draft): void {
  const { backorder } = draft
  if (!isUndoOffered(backorder)) return
  const before = backorder.undo!.offerBefore
  backorder.offerCount += 1
  backorder.offer = before && {
    ...before,
    number: backorder.offerCount,
    options: [...(before.options.includes('wait') ? (['wait'] as const) : []), ...standingOptions(backorder)],
    issuedAtMs: draft.nowMs,
  }
}

/** What can be answered whatever the letter is about. */
export function standingOptions(backorder: Backorder): Answer[] {
  const options: Answer[] = []
  if (backorder.lines.some((line) => waiting(line) > 0)) options.push('cancel')
  if (offeredSubstitutes(backorder).length > 0) options.push('swap')
  const parcels = partsLeavingApart(backorder)
  if (parcels && backorder.shipping === 'together') options.push('split')
  if (parcels && backorder.shipping === 'as-available') options.push('together')
  return options
}

/** Waiting is still put to the customer, and not for a date that has passed. */
export const offersWait = (backorder: Backorder, today: CivilDate): boolean => {
  const { offer } = backorder
  if (!offer || offer.answered !== null || !offer.options.includes('wait') || !somethingWaits(backorder)) return false
  return offer.revisedDate === null || offer.revisedDate >= today
}

/** What no answer means as things stand: a silence that cancels does so on the day that ends the wait now, whatever it was when the offer was made. */
export function standingSilence(backorder: Backorder): Silence | null {
  const silence = silenceTo(backorder.offer)
  if (!silence || !somethingWaits(backorder)) return null
  if (silence.means === 'consent') return silence
  return { means: 'cancel', on: earliestAnswerBy(backorder) ?? effectiveEnding(backorder) }
}

/** The day by which a substitute must be chosen for goods that will never come; null: none waits for that. */
export function earliestAnswerBy({ lines }: Backorder): CivilDate | null {
  let first: CivilDate | null = null
  for (const line of lines) {
    if (line.answerBy !== undefined && waiting(line) > 0 && (first === null || line.answerBy < first))
      first = line.answerBy
  }
  return first
}

/** Things that could be had instead, for lines whose goods are missing. */
export function offeredSubstitutes({ lines }: Backorder): Offer['substitutes'] {
  const offered: Offer['substitutes'] = []
  for (const line of lines) {
    if (line.substitute || unreserved(line) <= 0) continue
    for (const substitute of line.substitutes) offered.push({ lineId: line.id, substitute })
  }
  return offered
}

/** Some goods could leave before others, and none of the choice has left yet. */
function partsLeavingApart(backorder: Backorder): boolean {
  let parts = 0
  for (const line of backorder.lines) {
    if (releasable(line) > 0) parts += 1
    if (missing(line) > 0) parts += 1
    if (leaving(line) > 0) return false
  }
  return parts > 1
}
