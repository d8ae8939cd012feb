import { pageFirst } from '../choices.ts'
import { type Content, important, paragraph } from '../content.ts'
import { fitted } from '../goods.ts'
import { mayCancel, whatEnds, whatNext, whatWasPaid } from '../money-words.ts'
import type { Sheet } from '../sheet.ts'
import { whatSilenceMeans } from '../silence-words.ts'
import { standing } from '../standing.ts'

/** Regularly, also without news: where things stand, the date or that it is unchanged, the next letter. */
export function update(sheet: Sheet): Content {
  const { facts, words, say, missing } = sheet
  const date = facts.currentDate
  const goods = missing.units > 0 ? missing : sheet.waiting
  const make = (name: string) => {
    if (date === null) return words.update.subjectNoDate(name)
    return dateMoved(sheet)
      ? words.update.subjectMoved(name, say.shortDate(date))
      : words.update.subject(name, say.shortDate(date))
  }
  return {
    subject: fitted(goods, words, 60, make),
    preheader: words.update.preheader,
    heading: heading(sheet),
    blocks: [
      ...paragraph(
        news(sheet),
        sheet.ready.units > 0 && words.update.ready(sheet.ready),
        facts.offer?.silence == null && words.update.nothingToDo,
      ),
      standing(sheet, date),
      ...important(whatSilenceMeans(sheet)),
      ...paragraph(whatWasPaid(sheet), mayCancel(sheet)),
      pageFirst(sheet),
      ...paragraph(whatEnds(sheet), whatNext(sheet)),
    ],
  }
}

/** The letter names another date than the one before it. */
export function dateMoved(sheet: Sheet): boolean {
  return sheet.facts.currentDate !== null && sheet.facts.currentDate !== sheet.facts.previousDate
}

function heading(sheet: Sheet): string {
  const { update: say } = sheet.words
  const { currentDate } = sheet.facts
  if (currentDate === null) return say.headingNoDate
  return dateMoved(sheet) ? say.headingMoved(sheet.date(currentDate)) : say.heading(sheet.date(currentDate))
}

function news(sheet: Sheet): string {
  const { currentDate, previousDate } = sheet.facts
  const { update: say } = sheet.words
  const goods = sheet.missing.units > 0 ? sheet.missing : sheet.waiting
  if (currentDate === null) return say.noDate(goods)
  const date = sheet.date(currentDate)
  if (!dateMoved(sheet)) return say.unchanged(goods, date)
  return previousDate === null ? say.found(goods, date) : say.moved(goods, date, sheet.date(previousDate))
}
