import type { CivilDate } from '../../backorder/state.ts'
import { type Content, paragraph } from '../content.ts'
import { pageFirst } from '../phrases/choices.ts'
import { fitted } from '../phrases/goods.ts'
import { cancelRights } from '../phrases/law-words.ts'
import { whatEnds, whatNext, whatWasPaid } from '../phrases/money-words.ts'
import { standing } from '../phrases/standing.ts'
import type { Sheet } from '../sheet.ts'

/** Earlier than promised, or a date at last: the new date, and nothing to do. */
export function goodNews(sheet: Sheet): Content {
  const { facts, words, say } = sheet
  const { date, before } = sooner(sheet)
  const goods = sheet.lacking
  const { revisedDate: _, ...others } = facts
  const law = { ...sheet, facts: others }
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
      ...cancelRights(law, whatWasPaid(sheet)),
      pageFirst(sheet),
      ...paragraph(whatEnds(sheet), whatNext(sheet)),
    ],
  }
}

/** The new date, and the later one that it replaces; null where none was told before. */
export function sooner({ facts }: Sheet): { date: CivilDate; before: CivilDate | null } {
  const date = facts.currentDate ?? facts.revisedDate ?? facts.promisedDate ?? facts.endingDate
  return { date, before: facts.previousDate === null || facts.previousDate <= date ? null : facts.previousDate }
}
