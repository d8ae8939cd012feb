import { type Content, important, paragraph } from '../content.ts'
import { pageFirst } from '../phrases/choices.ts'
import { fitted } from '../phrases/goods.ts'
import { cancelRights } from '../phrases/law-words.ts'
import { whatComesBack, whatNext } from '../phrases/money-words.ts'
import { standing } from '../phrases/standing.ts'
import type { Sheet } from '../sheet.ts'

/** Goods allocated: when they leave, the last moment to change one's mind, what will be charged. */
export function shippingSoon(sheet: Sheet): Content {
  const { facts, words, say } = sheet
  const soon = words.shippingSoon
  const goods = sheet.ready.units > 0 ? sheet.ready : sheet.waiting
  const date = facts.currentDate
  const make = (name: string) => (date === null ? soon.subject(name) : soon.subjectBy(name, say.shortDate(date)))
  return {
    subject: fitted(goods, words, 60, make),
    preheader: soon.preheader,
    heading: date === null ? soon.headingSoon : soon.heading(sheet.date(date)),
    blocks: [
      ...paragraph(soon.ready(goods), date !== null && soon.leaves(sheet.date(date)), charge(sheet)),
      standing(sheet, date),
      ...important(sheet.links.answers.cancel !== undefined && soon.last(whatComesBack(sheet))),
      ...(sheet.facts.offer?.silence == null ? [] : cancelRights(sheet)),
      pageFirst(sheet),
      ...paragraph(sheet.missing.units > 0 && soon.waits(sheet.missing), whatNext(sheet)),
    ],
  }
}

function charge(sheet: Sheet): string {
  const { takenMinor, dueMinor } = sheet.facts.money
  const { shippingSoon: soon, shared } = sheet.words
  if (dueMinor > 0) return takenMinor > 0 ? soon.chargeRest(sheet.money(dueMinor)) : soon.charge(sheet.money(dueMinor))
  return takenMinor > 0 ? soon.paid(sheet.money(takenMinor)) : shared.notCharged
}
