import { addDays, laterOf } from '../calendar.ts'
import { currentDate, statedEnding } from '../dates.ts'
import { addEntry, type Draft } from '../draft.ts'
import { missing, waiting } from '../line.ts'
import { cancelWorth, held, stillDueMinor, waitingWeight } from '../money.ts'
import { offersWait, standingOptions, standingSilence } from '../offers/make-offer.ts'
import type { Backorder, CivilDate, Line } from '../state.ts'
import { channelsAt, smsNotBeforeMs } from './delivery.ts'
import type { Letter, LetterFacts, LetterLine, LetterOffer } from './letter.ts'

/** What one kind of letter says beyond what every letter says. */
type OwnFacts = Partial<
  Pick<
    LetterFacts,
    'revisedDate' | 'reason' | 'settles' | 'answer' | 'shipment' | 'cause' | 'problem' | 'charge' | 'actBy' | 'noteId'
  >
>

/** What a refund letter says of this act, minor units. */
type RefundTold = { refundMinor: number; notChargedMinor: number }

/** Letters that no preference and no newer letter removes: the law or a deadline rests on them. */
const mandatoryLetters: ReadonlySet<Letter['letter']> = new Set([
  'first-notice',
  'delay-notice',
  'renewed-delay-notice',
  'substitute-offer',
  'last-chance',
  'answer-received',
  'refunded',
  'payment-problem',
] as const)

/** Writes a letter with everything known at this moment, and the discount code that waits to be told. */
export function writeLetter(draft: Draft, name: Letter['letter'], own: OwnFacts = {}, refund?: RefundTold): Letter {
  const { backorder, nowMs } = draft
  backorder.letterCount += 1
  const isDelayNotice = own.revisedDate !== undefined && name !== 'good-news'
  const letter: Letter = {
    key: `letter/${backorder.letterCount}`,
    letter: name,
    atMs: nowMs,
    channels: [],
    smsNotBeforeMs: smsNotBeforeMs(backorder, nowMs),
    mandatory: isDelayNotice || mandatoryLetters.has(name),
    isDelayNotice,
    facts: Object.assign(standingFacts(draft, name), own),
  }
  if (endingLetters.has(name)) tellMovedEnding(backorder, letter.facts)
  const discount = discountToTell(draft, name)
  if (discount) letter.facts.discount = discount
  letter.channels = channelsAt(backorder, letter, nowMs)
  // A delay letter states one date: the one it proposes.
  if (isDelayNotice) letter.facts.currentDate = own.revisedDate!
  if (refund) Object.assign(letter.facts.money, refund, { refundBy: addDays(draft.today, refundDays) })
  draft.letters.push(letter)
  backorder.lastLetter = name
  backorder.lastLetterAtMs = nowMs
  backorder.toldDate = toldBy(backorder, letter)
  addEntry(draft, {
    type: 'letter',
    key: letter.key,
    letter: name,
    channels: letter.channels,
    isDelayNotice,
    ...(letter.facts.offer && { offer: letter.facts.offer.number }),
    ...(own.revisedDate !== undefined && { revisedDate: own.revisedDate }),
  })
  return letter
}

/** Letters that say by when the wait ends. */
const endingLetters: ReadonlySet<Letter['letter']> = new Set([
  'update',
  'delay-notice',
  'renewed-delay-notice',
  'good-news',
  'last-chance',
] as const)

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

function standingFacts(draft: Draft, name: Letter['letter']): LetterFacts {
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

function letterLine(line: Line, name: Letter['letter']): LetterLine {
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
  const possible = standingOptions(backorder)
  if (!offer) return null
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
function discountToTell(draft: Draft, name: Letter['letter']): LetterFacts['discount'] {
  if (name === 'payment-problem' || name === 'answer-received' || name === 'agent-message') return undefined
  const { backorder, today } = draft
  const ready = backorder.discounts.find(({ code, told, expiresOn }) => code !== null && !told && expiresOn >= today)
  if (!ready?.code) return undefined
  backorder.discounts = backorder.discounts.map((discount) =>
    discount === ready ? { ...discount, told: true } : discount,
  )
  const { code, percent, maxValueMinor, expiresOn } = ready
  return { code, percent, maxValueMinor, expiresOn }
}
