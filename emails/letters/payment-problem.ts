import type { CivilDate } from '../../backorder/state.ts'
import { type Choice, type Content, important, paragraph } from '../content.ts'
import { choices, page, split } from '../phrases/choices.ts'
import { fitted, type SomeGoods, someGoods } from '../phrases/goods.ts'
import { cancelRights } from '../phrases/law-words.ts'
import { whatEnds, whatNext } from '../phrases/money-words.ts'
import { type PaymentTrouble, troubleIn, troubleWords } from '../phrases/payment-words.ts'
import { standing } from '../phrases/standing.ts'
import type { Sheet } from '../sheet.ts'

/** A charge was declined or an authorisation lapses: what happens next, what to do, by when, and that nothing is lost meanwhile. */
export function paymentProblem(sheet: Sheet): Content {
  const trouble = troubleIn(sheet.facts)
  const goods = chargedGoods(sheet)
  const { heading, what } = troubleWords(trouble, sheet.words, { amount: sheet.money(chargedMinor(sheet)), goods })
  return {
    ...outside(sheet, trouble, goods),
    heading,
    blocks: [
      ...paragraph(what),
      ...important(next(sheet, trouble), isSafe(sheet, trouble) && sheet.words.paymentProblem.safe),
      choices(sheet, way(sheet, trouble)),
      standing(sheet, sheet.facts.currentDate),
      ...cancelRights(sheet),
      ...paragraph(whatEnds(sheet), whatNext(sheet)),
    ],
  }
}

/** What was to be charged, minor units. */
export const chargedMinor = ({ facts: { charge, money } }: Sheet): number =>
  charge?.amountMinor ?? (money.dueMinor || money.cancelMinor)

/** What the charge was for. */
export function chargedGoods(sheet: Sheet): SomeGoods {
  const { charge, lines } = sheet.facts
  const units = charge?.lines ?? []
  if (units.length > 0)
    return someGoods(lines, sheet.words, (line) => units.find(({ id }) => id === line.id)?.quantity ?? 0)
  return sheet.waiting.units > 0 ? sheet.waiting : someGoods(lines, sheet.words, (line) => line.shipped)
}

function outside(sheet: Sheet, trouble: PaymentTrouble, goods: SomeGoods): Pick<Content, 'subject' | 'preheader'> {
  const { words } = sheet
  const say = words.paymentProblem
  switch (trouble) {
    case 'declined':
      return { subject: fitted(goods, words, 60, say.subject), preheader: say.preheader }
    case 'lapsing':
      return { subject: fitted(goods, words, 60, say.subjectLapsing), preheader: say.preheaderLapsing }
    case 'parcel':
      return { subject: say.subjectParcel, preheader: say.preheaderParcel }
  }
}

function next(sheet: Sheet, trouble: PaymentTrouble): string {
  const say = sheet.words.paymentProblem
  if (trouble === 'lapsing') return say.lapsingNext
  if (trouble === 'parcel') return say.parcelNext
  const by = payBy(sheet)
  return by === null ? say.again : say.againBy(sheet.date(by))
}

/** The last day to pay: the one named, or the end of the wait; null once everything has left. */
export function payBy(sheet: Sheet): CivilDate | null {
  return sheet.facts.actBy ?? (sheet.waiting.units > 0 ? sheet.facts.endingDate : null)
}

/** Something still waits that a missing payment might cost. */
const isSafe = ({ waiting }: Sheet, trouble: PaymentTrouble): boolean => trouble === 'declined' && waiting.units > 0

/** The button says what is behind it: how to pay, the choice to make again, or the order. */
function way(sheet: Sheet, trouble: PaymentTrouble): Choice {
  if (trouble === 'declined') {
    return { label: sheet.words.labels.howToPay, url: sheet.links.fixPayment ?? sheet.links.page }
  }
  return (trouble === 'parcel' ? split(sheet) : null) ?? page(sheet)
}
