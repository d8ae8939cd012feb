import { type Content, paragraph } from '../content.ts'
import { choices, page } from '../phrases/choices.ts'
import { fitted, someGoods } from '../phrases/goods.ts'
import { mayCancel, whatNext } from '../phrases/money-words.ts'
import type { Sheet } from '../sheet.ts'

/** Cancelled, ended or given up: why, how much, to where, by when, and every other amount that remains. */
export function refunded(sheet: Sheet): Content {
  const { words } = sheet
  const say = words.refunded
  const amount = sheet.facts.money.refundMinor ?? 0
  return {
    subject: fitted(givenUp(sheet), words, 60, (goods) =>
      amount > 0 ? say.subject(goods, sheet.money(amount)) : say.subjectUncharged(goods),
    ),
    preheader: amount > 0 ? say.preheader : say.preheaderUncharged,
    heading:
      amount > 0
        ? say.heading(sheet.money(amount))
        : somethingRemains(sheet)
          ? say.headingRestUncharged
          : say.headingUncharged,
    blocks: [
      ...paragraph(why(sheet)),
      ...paragraph(...money(sheet)),
      ...paragraph(...remains(sheet), sheet.waiting.units > 0 && mayCancel(sheet), whatNext(sheet)),
      choices(sheet, page(sheet)),
      ...paragraph(sheet.facts.discount === undefined && say.thanks),
    ],
  }
}

/** What was cancelled; the whole order where the letter counts nothing as cancelled. */
export function givenUp(sheet: Sheet) {
  return cancelsNothing(sheet) ? sheet.all : sheet.cancelled
}

/** Money back without anything cancelled: a gesture, or a cheaper replacement. */
export function cancelsNothing(sheet: Sheet): boolean {
  const { cause } = sheet.facts
  const isGesture = cause === 'goodwill' || cause === 'price-difference' || cause === 'unused-parcel'
  return isGesture || sheet.cancelled.units === 0
}

function why(sheet: Sheet): string {
  const { refunded: say } = sheet.words
  const goods = givenUp(sheet)
  if (sheet.facts.cause === 'price-difference') return say.priceDifference
  if (sheet.facts.cause === 'unused-parcel') return say.unusedParcel
  if (cancelsNothing(sheet)) return say.goodwill
  switch (sheet.facts.cause) {
    case 'silence':
      return say.silence(goods)
    case 'ending':
      return say.ending(goods, sheet.date(sheet.facts.endingDate))
    case 'discontinued':
      return say.discontinued(goods)
    case 'quota-missed':
      return say.quotaMissed(goods)
    case 'agent':
      return say.agent(goods)
    default:
      return say.customer(goods)
  }
}

function money(sheet: Sheet): string[] {
  const { refundMinor = 0, notChargedMinor = 0, refundBy } = sheet.facts.money
  const { refunded: say } = sheet.words
  if (refundMinor === 0) return [somethingRemains(sheet) ? say.restNotCharged : say.notCharged]
  const amount = sheet.money(refundMinor)
  return [
    refundBy === undefined ? say.amountSoon(amount) : say.amount(amount, sheet.date(refundBy)),
    ...(notChargedMinor > 0 ? [say.alsoNotCharged(sheet.money(notChargedMinor))] : []),
  ]
}

function remains(sheet: Sheet): string[] {
  const { takenMinor, dueMinor } = sheet.facts.money
  const { refunded: say } = sheet.words
  const kept = someGoods(sheet.facts.lines, sheet.words, (line) => line.ordered - line.cancelled)
  const nothing = takenMinor === 0 && dueMinor === 0 && sheet.waiting.units === 0
  return [
    takenMinor > 0 &&
      (kept.units > 0 ? say.kept(kept, sheet.money(takenMinor)) : say.keptMoney(sheet.money(takenMinor))),
    sheet.waiting.units > 0 && !cancelsNothing(sheet) && say.waits(sheet.waiting),
    dueMinor > 0 && say.due(sheet.money(dueMinor)),
    nothing && say.nothingRemains,
  ].filter((sentence) => sentence !== false)
}

function somethingRemains(sheet: Sheet): boolean {
  return sheet.facts.lines.some((line) => line.ordered > line.cancelled)
}
