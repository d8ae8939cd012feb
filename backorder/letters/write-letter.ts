import { addDays, type CivilDate, laterOf } from '../calendar.ts'
import { currentDate, statedEnding } from '../dates.ts'
import { addEntry, type Draft } from '../draft.ts'
import { missing, waiting } from '../line.ts'
import { cancelWorth, held, stillDueMinor, waitingWeight } from '../money.ts'
import { offersWait, standingOptions, standingSilence } from '../offers/make-offer.ts'
import type { Backorder, Line } from '../state.ts'
import { channelsAt, smsNotBeforeMs } from './delivery.ts'
import { type LetterKind, letterKey, letterKinds, type OrderLetterName } from './kinds.ts'
import type { Letter, LetterFacts, LetterLine, LetterOffer } from './letter.ts'

/** What one kind of letter says beyond what every letter says. */
export const ownNames = [
  'revisedDate',
  'reason',
  'settles',
  'answer',
  'shipment',
  'cause',
  'problem',
  'charge',
  'actBy',
  'noteId',
  'answersText',
] as const
export type OwnFacts = Partial<Pick<LetterFacts, (typeof ownNames)[number] | 'discount' | 'repeats'>>

/** What a refund letter says of this act, minor units; `refundBy` where it was said before. */
export type RefundTold = { refundMinor: number; notChargedMinor: number; refundBy?: CivilDate }

/** Writes a letter with everything known at this moment, and the discount code that waits to be told. */
export function writeLetter(draft: Draft, name: OrderLetterName, own: OwnFacts = {}, refund?: RefundTold): Letter {
  const { backorder, nowMs } = draft
  const kind = letterKinds[name]
  const facts: LetterFacts = Object.assign(standingFacts(draft, name), own)
  if (backorder.hold) facts.held = true
  if (kind.statesEnding) tellMovedEnding(backorder, facts)
  const discount = own.discount ? undefined : discountToTell(draft, kind)
  if (discount) facts.discount = discount
  if (refund) Object.assign(facts.money, { refundBy: addDays(draft.today, refundDays) }, refund)
  const isDelayNotice = own.revisedDate !== undefined && name !== 'good-news'
  // A delay letter states one date: the one it proposes.
  if (isDelayNotice) facts.currentDate = own.revisedDate!
  backorder.letters = [...backorder.letters, name]
  const letter: Letter = {
    key: letterKey(backorder.letters.length),
    letter: name,
    atMs: nowMs,
    channels: [],
    smsNotBeforeMs: smsNotBeforeMs(backorder, nowMs),
    mandatory: isDelayNotice || letterKinds[name].mandatory === true,
    isDelayNotice,
    facts,
  }
  letter.channels = channelsAt(backorder, letter, nowMs)
  const notice = backorder.notices.at(-1)
  if (notice?.letterKey === letter.key) notice.texted = letter.channels.includes('sms')
  draft.letters.push(letter)
  backorder.lastLetterAtMs = nowMs
  backorder.toldDate = toldBy(backorder, letter)
  addEntry(draft, {
    type: 'letter',
    key: letter.key,
    letter: name,
    channels: letter.channels,
    isDelayNotice,
    ...(facts.offer && { offer: facts.offer.number }),
    ...(facts.revisedDate !== undefined && { revisedDate: facts.revisedDate }),
  })
  return letter
}

/** An ending that an agent moved is told once, beside the one that it replaces. */
function tellMovedEnding(backorder: Backorder, facts: LetterFacts): void {
  const { endingToTell } = backorder
  if (endingToTell === undefined) return
  if (endingToTell !== facts.endingDate) facts.previousEndingDate = endingToTell
  delete backorder.endingToTell
}

/** Seven days never exceed the seven working days of 16 CFR 435.1(b). */
const refundDays = 7

/** The date the customer holds in hand after this letter. */
function toldBy(backorder: Backorder, { facts, letter }: Letter): Backorder['toldDate'] {
  if (facts.revisedDate !== undefined) return facts.revisedDate
  if (letter === 'first-notice') return facts.promisedDate
  return backorder.toldDate
}

function standingFacts(draft: Draft, name: OrderLetterName): LetterFacts {
  const { backorder, today } = draft
  const worth = cancelWorth(backorder.money, waitingWeight(backorder))
  return {
    lines: backorder.lines.map((line) => letterLine(line, name)),
    shipping: backorder.shipping,
    extraShippingMinor:
      backorder.policy.extraShipping.paidBy === 'customer' ? backorder.policy.extraShipping.amountMinor : 0,
    promisedDate: backorder.promisedDate,
    currentDate: currentDate(backorder, today),
    previousDate: backorder.toldDate,
    endingDate: statedEnding(backorder),
    // Known when the decision is made; see `announceNextLetter`.
    nextLetterOn: null,
    offer: letterOffer(backorder, today),
    money: {
      currency: backorder.money.currency,
      mode: backorder.money.mode,
      takenMinor: held(backorder.money),
      cancelMinor: worth.refundMinor + worth.notChargedMinor,
      cancelRefundMinor: worth.refundMinor,
      dueMinor: stillDueMinor(backorder),
    },
  }
}

function letterLine(line: Line, name: OrderLetterName): LetterLine {
  const told: LetterLine = {
    id: line.id,
    name: line.name,
    unitPriceMinor: line.unitPriceMinor,
    ordered: line.quantityOrdered,
    shippingNow: name === 'first-notice' ? line.quantityFromStock : 0,
    waiting: waiting(line),
    ready: line.quantityAllocated - line.quantityFromStock,
    shipped: line.quantityShipped,
    cancelled: line.quantityCancelled,
    expectedAt: missing(line) > 0 ? line.expectedAt : null,
    discontinued: line.discontinued,
  }
  if (missing(line) > 0 && line.soonestAt !== undefined) told.soonestAt = line.soonestAt
  if (missing(line) > 0 && line.queue !== undefined) told.queue = line.queue
  if (line.imageUrl !== undefined) told.imageUrl = line.imageUrl
  if (line.substitute) told.substitute = line.substitute
  return told
}

/** The newest offer, less what it no longer allows. */
function letterOffer(backorder: Backorder, today: CivilDate): LetterOffer | null {
  const { offer } = backorder
  if (!offer) return null
  const possible = standingOptions(backorder)
  const options = offer.options.filter((option) =>
    option === 'wait' ? offersWait(backorder, today) : possible.includes(option),
  )
  if (options.length === 0) return null
  return {
    number: offer.number,
    options,
    revisedDate: offer.revisedDate,
    waitUntil: laterOf(offer.waitUntil, backorder.endingDate),
    silence: standingSilence(backorder),
    substitutes: options.includes('swap') ? offer.substitutes : [],
  }
}

/** A code is thanks, never a trade: it rides on letters about waiting, and is told once. */
function discountToTell(draft: Draft, kind: LetterKind): LetterFacts['discount'] {
  if (!kind.carriesCode) return undefined
  const { backorder, today } = draft
  const ready = backorder.discounts.find(({ code, told, expiresOn }) => code !== null && !told && expiresOn >= today)
  if (!ready?.code) return undefined
  backorder.discounts = backorder.discounts.map((discount) =>
    discount === ready ? { ...discount, told: true } : discount,
  )
  const { code, percent, maxValueMinor, expiresOn } = ready
  return { code, percent, maxValueMinor, expiresOn }
}
