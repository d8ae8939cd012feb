import { choices } from '../choices.ts'
import { type Content, important, paragraph } from '../content.ts'
import { fitted } from '../goods.ts'
import { whatComesBack, whatNext, whatWasPaid } from '../money-words.ts'
import type { Sheet } from '../sheet.ts'
import { standing } from '../standing.ts'

/** Days before the ending date: what will happen on it if nothing is done, and the choices that still exist. */
export function lastChance(sheet: Sheet): Content {
  const { facts, words, say } = sheet
  const chance = words.lastChance
  const ending = sheet.date(facts.endingDate)
  const wait = sheet.links.answers.wait !== undefined
  const { currentDate } = facts
  return {
    subject: fitted(sheet.waiting, words, 60, (goods) =>
      (sheet.uncharged ? chance.subjectUncharged : chance.subject)(goods, say.shortDate(facts.endingDate)),
    ),
    preheader: wait ? chance.preheaderWait : chance.preheader,
    heading: sheet.uncharged ? chance.headingUncharged(ending) : chance.heading(ending),
    blocks: [
      ...important(chance.what(sheet.waiting, ending), chance.thatDay(whatComesBack(sheet))),
      ...paragraph(
        currentDate === null ? chance.notExpected : chance.expected(sheet.date(currentDate)),
        wait && chance.wait(sheet.date(facts.offer?.waitUntil ?? facts.endingDate)),
        sheet.links.answers.cancel !== undefined && chance.earlier,
      ),
      standing(sheet, currentDate),
      choices(sheet),
      ...paragraph(whatWasPaid(sheet), whatNext(sheet)),
    ],
  }
}
