import type { CivilDate } from '../../backorder/state.ts'
import { type Content, important, paragraph } from '../content.ts'
import { choices } from '../phrases/choices.ts'
import { fitted, someGoods } from '../phrases/goods.ts'
import { cancelRights } from '../phrases/law-words.ts'
import { whatEnds, whatNext } from '../phrases/money-words.ts'
import { standing } from '../phrases/standing.ts'
import type { Sheet } from '../sheet.ts'

/** A capture was declined or an authorisation lapses: what to do, by when, and that nothing is lost meanwhile. */
export function paymentProblem(sheet: Sheet): Content {
  const { facts, words } = sheet
  const say = words.paymentProblem
  const goods = sheet.waiting.units > 0 ? sheet.waiting : someGoods(facts.lines, words, (line) => line.shipped)
  const amount = sheet.money(facts.money.dueMinor || facts.money.cancelMinor)
  const lapsing = facts.problem === 'authorization-lapsing'
  return {
    subject: fitted(goods, words, 60, (name) => subject(sheet, name)),
    preheader: say.preheader,
    heading: lapsing ? say.headingLapsing : say.heading,
    blocks: [
      ...paragraph(lapsing ? say.lapsing(amount, goods) : say.declined(amount, goods)),
      ...important(act(sheet, lapsing), say.safe),
      choices(sheet, {
        label: lapsing ? words.labels.confirmPayment : words.labels.pay(amount),
        url: sheet.links.fixPayment ?? sheet.links.page,
      }),
      standing(sheet, facts.currentDate),
      ...cancelRights(sheet),
      ...paragraph(whatEnds(sheet), whatNext(sheet)),
    ],
  }
}

function subject(sheet: Sheet, goods: string): string {
  const { problem } = sheet.facts
  const actBy = payBy(sheet)
  const say = sheet.words.paymentProblem
  const day = actBy === null ? null : sheet.say.shortDate(actBy)
  if (problem === 'authorization-lapsing')
    return day === null ? say.subjectLapsingSoon(goods) : say.subjectLapsing(goods, day)
  return day === null ? say.subject(goods) : say.subjectBy(goods, day)
}

function act(sheet: Sheet, lapsing: boolean): string {
  const actBy = payBy(sheet)
  const say = sheet.words.paymentProblem
  if (actBy === null) return say.actSoon
  return lapsing ? say.actLapsing(sheet.date(actBy)) : say.act(sheet.date(actBy))
}

/** The last day to pay: the one named, or the end of the wait; null once everything has left. */
export function payBy(sheet: Sheet): CivilDate | null {
  return sheet.facts.actBy ?? (sheet.waiting.units > 0 ? sheet.facts.endingDate : null)
}
