import { type Content, important, paragraph } from '../content.ts'
import { pageFirst } from '../phrases/choices.ts'
import { fitted } from '../phrases/goods.ts'
import { rightToCancel } from '../phrases/law-words.ts'
import { endingMoved, whatNext, whatWasPaid } from '../phrases/money-words.ts'
import { standing } from '../phrases/standing.ts'
import type { Sheet } from '../sheet.ts'
import { slip } from './delay-notice.ts'

/** Days before the ending date: what will happen on it if nothing is done, and the choices that still exist. */
export function lastChance(sheet: Sheet): Content {
  const { facts, words, say } = sheet
  const chance = words.lastChance
  const ending = sheet.date(facts.endingDate)
  const wait = sheet.links.answers.wait !== undefined
  const subject = sheet.uncharged ? chance.subjectUncharged : chance.subject
  return {
    subject: fitted(sheet.waiting, words, 60, (goods) => subject(goods, say.shortDate(facts.endingDate))),
    preheader: wait ? chance.preheaderWait : chance.preheader,
    heading: sheet.uncharged ? chance.headingUncharged(ending) : chance.heading(ending),
    blocks: [
      ...important((sheet.uncharged ? chance.whatUncharged : chance.what)(sheet.waiting, ending)),
      ...paragraph(
        endingMoved(sheet),
        ...dates(sheet),
        wait && chance.wait(sheet.date(facts.offer?.waitUntil ?? facts.endingDate)),
      ),
      standing(sheet, facts.currentDate),
      ...paragraph(sheet.links.answers.cancel !== undefined && rightToCancel(sheet)),
      pageFirst(sheet),
      ...paragraph(whatWasPaid(sheet), whatNext(sheet)),
    ],
  }
}

/** Where this letter is the first to say that the promise will not be kept, it says so as a delay notice does. */
function dates(sheet: Sheet): string[] {
  if (sheet.facts.revisedDate !== undefined) return slip(sheet, false)
  const { currentDate, endingDate } = sheet.facts
  const { lastChance: chance } = sheet.words
  if (currentDate === null) return [chance.notExpected]
  return [(currentDate > endingDate ? chance.expectedAfter : chance.expected)(sheet.date(currentDate))]
}
