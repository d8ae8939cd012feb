import { addDays, type CivilDate, laterOf } from './calendar.ts'
import { closingInstant, effectiveEnding, lawOf } from './dates.ts'
import type { Draft } from './draft.ts'
import { channelsFor } from './letters/delivery.ts'
import { letterKey } from './letters/kinds.ts'
import { makeOffer } from './offers/make-offer.ts'
import type { Offer, Silence } from './offers/offer.ts'
import { isUndoOffered, standingOffer } from './offers/standing-offer.ts'
import { knowNearDate } from './promise-checks.ts'
import type { Backorder, DelayNotice } from './state.ts'

/** Makes the offer of a delay notice as the law words it, and notes the notice. The letter must follow at once. */
export function noticeInLaw(draft: Draft, revised: CivilDate | null): void {
  const { backorder, nowMs } = draft
  const boundBefore = backorder.lawBound
  const { bound, silence } = lawOf(backorder).notice({
    dueDate: backorder.dueDate,
    bound: boundBefore,
    isFirst: !backorder.notices.some((notice) => !notice.bounced),
    revisedDate: revised,
    toldDate: backorder.toldDate,
    endingDate: backorder.endingDate,
  })
  // A notice that can reach nobody is none in law.
  const bounced = channelsFor(backorder, 'delay-notice').length === 0
  if (!bounced) backorder.lawBound = bound
  backorder.notices = [
    ...backorder.notices,
    {
      letterKey: letterKey(backorder.letters.length + 1),
      revisedDate: revised,
      atMs: nowMs,
      boundBefore,
      agreed: false,
      // As its letter turns out.
      texted: false,
      bounced,
    },
  ]
  const ending = effectiveEnding(backorder)
  // Who once agreed to wait without a date owes no answer, but the wait still ends before a date beyond it.
  const endsBefore = silence === null && revised !== null && revised > ending
  const heard: Silence | null =
    bounced || endsBefore || silence?.means === 'cancel'
      ? { means: 'cancel', on: ending }
      : silence && { ...silence, on: laterOf(silence.on, nextClosing(draft)) }
  makeOffer(draft, { revisedDate: revised, silence: heard })
  knowNearDate(draft, revised)
}

/** The first day that still leaves time to answer. */
const nextClosing = ({ backorder, nowMs, today }: Draft): CivilDate =>
  closingInstant(backorder, today) > nowMs ? today : addDays(today, 1)

/** A notice that never arrived is none (16 CFR 435.2(b)): silence to it can only end the wait, on the day that held before. */
export function voidNotice(backorder: Backorder, notice: DelayNotice): void {
  const offer = standingOffer(backorder)
  if (notice !== backorder.notices.at(-1) || offer?.answered) return
  backorder.notices = backorder.notices.map((candidate) =>
    candidate === notice ? { ...notice, bounced: true, agreed: false } : candidate,
  )
  backorder.lawBound = notice.boundBefore
  if (!offer?.silence) return
  const voided: Offer = { ...offer, silence: { means: 'cancel', on: effectiveEnding(backorder) } }
  if (isUndoOffered(backorder)) backorder.undo = { ...backorder.undo!, offerBefore: voided }
  else backorder.offer = voided
}
