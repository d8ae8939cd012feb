import type { Backorder } from '../state.ts'
import type { Offer, Silence } from './offer.ts'

/** Whether the newest offer is that of a cancel that can still be taken back. */
export const isUndoOffered = ({ undo, offer }: Backorder): boolean =>
  undo !== null && undo.offer !== null && undo.offer === offer?.number

/** The offer whose terms hold for what waits: the newest, or the one before it while a cancel can be taken back. */
export const standingOffer = (backorder: Backorder): Offer | null =>
  isUndoOffered(backorder) ? backorder.undo!.offerBefore : backorder.offer

/** What no answer to an offer will mean; null: nothing, or it was answered. */
export const silenceTo = (offer: Offer | null): Silence | null => (offer?.answered === null ? offer.silence : null)

/** What no answer to the standing offer will mean. */
export const openSilence = (backorder: Backorder): Silence | null => silenceTo(standingOffer(backorder))

/** Whether an answer `wait` to an offer (undefined: to the newest) takes the cancel back, rather than agreeing to a date. */
export function takesCancelBack({ undo, offer }: Backorder, number = offer?.number): boolean {
  return undo !== null && undo.offer !== null && undo.offer === number
}
