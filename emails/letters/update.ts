import type { CivilDate } from '../../backorder/state.ts'
import { type Content, paragraph } from '../content.ts'
import { pageFirst } from '../phrases/choices.ts'
import { fitted } from '../phrases/goods.ts'
import { cancelRights } from '../phrases/law-words.ts'
import { endingMoved, ends, whatEnds, whatNext, whatWasPaid } from '../phrases/money-words.ts'
import { whereInQueue } from '../phrases/queue-words.ts'
import { standing } from '../phrases/standing.ts'
import type { Sheet } from '../sheet.ts'

/** Regularly, also without news: where things stand, the date or that it is unchanged, the next letter. */
export function update(sheet: Sheet): Content {
  const { facts, words, lacking } = sheet
  const { update: say } = words
  const gone = substituteGone(sheet)
  return {
    subject: fitted(lacking, words, 60, (goods) => (gone ? say.subjectSubstituteGone(goods) : subject(sheet, goods))),
    preheader: say.preheader,
    heading: gone ? say.headingSubstituteGone : heading(sheet),
    blocks: [
      ...paragraph(
        gone && say.substituteGone,
        onlyEndingMoved(sheet) ? endingMoved(sheet) : news(sheet, facts.currentDate),
        sheet.ready.units > 0 && say.ready(sheet.ready),
        whereInQueue(sheet),
        facts.offer?.silence == null && say.nothingToDo,
      ),
      standing(sheet, facts.currentDate),
      ...cancelRights(sheet, whatWasPaid(sheet)),
      pageFirst(sheet),
      ...paragraph(onlyEndingMoved(sheet) ? ends(sheet) : whatEnds(sheet), whatNext(sheet)),
    ],
  }
}

/** The letter names another date than the one before it. */
export function dateMoved(sheet: Sheet): boolean {
  return sheet.facts.currentDate !== null && sheet.facts.currentDate !== sheet.facts.previousDate
}

/** The agreed substitute cannot be had after all. */
export function substituteGone(sheet: Sheet): boolean {
  return sheet.facts.problem === 'substitute-gone'
}

/** The last day of the wait is all that is new. */
export function onlyEndingMoved(sheet: Sheet): boolean {
  const { previousEndingDate, currentDate } = sheet.facts
  return previousEndingDate !== undefined && currentDate !== null && !dateMoved(sheet) && !substituteGone(sheet)
}

function subject(sheet: Sheet, goods: string): string {
  const { currentDate, endingDate } = sheet.facts
  const { update: say } = sheet.words
  if (onlyEndingMoved(sheet)) return say.subjectEnding(goods, sheet.say.shortDate(endingDate))
  if (currentDate === null) return say.subjectNoDate(goods)
  const day = sheet.say.shortDate(currentDate)
  return dateMoved(sheet) ? say.subjectMoved(goods, day) : say.subject(goods, day)
}

function heading(sheet: Sheet): string {
  const { update: say } = sheet.words
  const { currentDate, previousDate, endingDate } = sheet.facts
  if (onlyEndingMoved(sheet)) return say.headingEnding(sheet.date(endingDate))
  if (currentDate === null) return previousDate === null ? say.headingNoDate : say.headingLostDate
  return dateMoved(sheet) ? say.headingMoved(sheet.date(currentDate)) : say.heading(sheet.date(currentDate))
}

function news(sheet: Sheet, date: CivilDate | null): string {
  const { previousDate } = sheet.facts
  const { update: say } = sheet.words
  const { lacking } = sheet
  const before = previousDate === null ? null : sheet.date(previousDate)
  if (date === null) return before === null ? say.noDate(lacking) : say.lostDate(lacking, before)
  if (!dateMoved(sheet)) return say.unchanged(lacking, sheet.date(date))
  return before === null ? say.found(lacking, sheet.date(date)) : say.moved(lacking, sheet.date(date), before)
}
