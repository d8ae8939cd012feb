import { pageFirst } from '../choices.ts'
import { type Content, paragraph } from '../content.ts'
import { fitted } from '../goods.ts'
import { mayCancel, whatEnds, whatNext, whatWasPaid } from '../money-words.ts'
import type { Sheet } from '../sheet.ts'
import { standing } from '../standing.ts'

/** Earlier than promised, or a date at last: the new date, and nothing to do. */
export function goodNews(sheet: Sheet): Content {
  const { facts, words, say } = sheet
  const date = facts.currentDate ?? facts.promisedDate ?? facts.endingDate
  const before = facts.previousDate === null || facts.previousDate <= date ? null : facts.previousDate
  const goods = sheet.missing.units > 0 ? sheet.missing : sheet.waiting
  const full = sheet.date(date)
  const good = words.goodNews
  return {
    subject: fitted(goods, words, 60, (name) =>
      before === null ? words.update.subjectMoved(name, say.shortDate(date)) : good.subject(name, say.shortDate(date)),
    ),
    preheader: before === null ? good.preheaderFirstDate : good.preheader(sheet.date(before)),
    heading: before === null ? good.headingFirstDate(full) : good.heading(full),
    blocks: [
      ...paragraph(before === null ? good.firstDate(goods, full) : good.earlier(goods, full, sheet.date(before))),
      standing(sheet, date),
      ...paragraph(whatWasPaid(sheet), mayCancel(sheet)),
      pageFirst(sheet),
      ...paragraph(whatEnds(sheet), whatNext(sheet)),
    ],
  }
}
