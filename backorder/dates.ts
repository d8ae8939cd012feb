import {
  addDays,
  type CivilDate,
  closingHour,
  dayMs,
  dayNumber,
  earlierOf,
  hourMs,
  instantAt,
  instantOnDay,
  laterOf,
  letterHour,
} from './calendar.ts'
import { lawPack } from './law/packs.ts'
import { missing, waiting } from './line.ts'
import type { Offer } from './offers/offer.ts'
import { openSilence, standingOffer } from './offers/standing-offer.ts'
import type { Backorder } from './state.ts'

/** When, by supply's word, the last missing unit can ship; null: nobody knows, or the date has already passed. */
export function expectedDate(backorder: Backorder, today: CivilDate): CivilDate | null {
  let latest: CivilDate | null = null
  for (const line of backorder.lines) {
    if (missing(line) === 0) continue
    if (line.expectedAt === null || line.expectedAt < today) return null
    if (latest === null || line.expectedAt > latest) latest = line.expectedAt
  }
  return latest
}

export const somethingMissing = (backorder: Backorder): boolean => backorder.lines.some((line) => missing(line) > 0)
export const somethingWaits = (backorder: Backorder): boolean => backorder.lines.some((line) => waiting(line) > 0)

/** Goods in hand leave within so many days when no better date is known. */
const handlingDays = 3

/** The best date that a letter can state today; null: nobody knows, also when goods that are there are held back. */
export function currentDate(backorder: Backorder, today: CivilDate): CivilDate | null {
  if (somethingMissing(backorder)) return expectedDate(backorder, today)
  if (backorder.hold) return null
  const told = backorder.toldDate
  return told !== null && told >= today ? told : addDays(today, handlingDays)
}

/** The law's day ends the wait only when the customer was told of a later one (or of none) and has not agreed. */
function boundEnds({ notices, lawBound }: Backorder): boolean {
  const notice = notices.at(-1)
  return notice !== undefined && !notice.agreed && notice.revisedDate !== lawBound
}

/** The last day of the wait as things stand: the ending date, or the day on which silence cancels. */
export function effectiveEnding(backorder: Backorder): CivilDate {
  const { endingDate, lawBound } = backorder
  return lawBound !== null && lawBound < endingDate && boundEnds(backorder) ? lawBound : endingDate
}

/** The ending date that a letter states: where silence will consent to more, already the later one. */
export function statedEnding(backorder: Backorder): CivilDate {
  if (openSilence(backorder)?.means === 'consent')
    return laterOf(backorder.endingDate, standingOffer(backorder)!.waitUntil)
  return effectiveEnding(backorder)
}

/** The date the customer holds the shop to; null: none was given and the law sets none. */
export const heldDate = (backorder: Backorder): CivilDate | null =>
  backorder.toldDate ?? (backorder.notices.length === 0 ? backorder.lawBound : null)

/** A wait ends no sooner than this many days after the date it was for: a parcel a day late is still wanted. */
export const graceDays = 7

/** Supply spoke within so many days: until then, an unbroken promise needs no early warning. */
const freshWordDays = 7

/** Whether supply has said anything of late. */
export const heardLately = ({ lastSupplyWordAtMs }: Backorder, nowMs: number): boolean =>
  lastSupplyWordAtMs !== null && nowMs - lastSupplyWordAtMs <= freshWordDays * dayMs

/** How far a consent to `revisedDate` (null: to wait without a date) moves the ending date. */
export function waitUntil(backorder: Backorder, revisedDate: CivilDate | null, today: CivilDate): CivilDate {
  const wanted = revisedDate === null ? addDays(today, backorder.policy.endingDays) : addDays(revisedDate, graceDays)
  return earlierOf(laterOf(backorder.endingDate, wanted), backorder.ceilingDate)
}

/** The instant at which the letters of a day go out, in the merchant's zone; of the day so many days after the date. */
export const letterInstant = (backorder: Backorder, date: CivilDate, daysLater = 0): number =>
  instantOnDay(dayNumber(date) + daysLater, letterHour * hourMs, backorder.policy.timeZone)

/** The instant at which a day that nobody answered takes effect, in the merchant's zone. */
export const closingInstant = (backorder: Backorder, date: CivilDate): number =>
  instantAt(date, closingHour * hourMs, backorder.policy.timeZone)

/** When the last-chance letter is due, for the ending that the customer was told. */
export const lastChanceAtMs = (backorder: Backorder): number =>
  letterInstant(backorder, statedEnding(backorder), -backorder.policy.lastChanceDays)

/** The offer still waits for an answer that changes something. */
export const awaitsAnswer = (offer: Offer | null): boolean =>
  offer !== null && offer.answered === null && (offer.silence !== null || offer.substitutes.length > 0)

/** The pack that binds this backorder. */
export const lawOf = (backorder: Backorder) => lawPack(backorder.policy.law)
