import type { CivilDate } from '../../backorder/calendar.ts'
import { deadlineOf } from '../../backorder/letters/deadline.ts'
import { type LetterKind, letterKinds, lettersThat } from '../../backorder/letters/kinds.ts'
import type { Letter } from '../../backorder/letters/letter.ts'

/** Whether a letter stays to be sent whatever newer letter comes. */
export const isLasting = ({ letter }: Pick<Letter, 'letter'>): boolean => letterKinds[letter].lasting === true

/** Whether nothing waits any more after this letter, so that an unsent notice of delay would only confuse. */
export const voidsNotices = ({ letter, facts }: Pick<Letter, 'letter' | 'facts'>): boolean =>
  letterKinds[letter].closing === true && facts.lines.every((line) => line.waiting === 0)

/** The day by which a letter is of most use, to send the urgent ones first; null: no law and no deadline rests on it. */
export const sendBy = (letter: Pick<Letter, 'mandatory' | 'isDelayNotice' | 'facts'>): CivilDate | null =>
  letter.mandatory ? deadlineOf(letter) : null

/** SQL: whether the letter of a row is of a kind of which something holds. */
export const isOfKind = (row: string, trait: keyof LetterKind): string =>
  `${row}.letter in (${lettersThat(trait)
    .map((name) => `'${name}'`)
    .join(', ')})`

/** SQL: whether a delay notice that comes after the letter `row` says anew what it said. */
export const noticeOvertakes = (row: string): string =>
  `(${row}.is_delay_notice or ${isOfKind(row, 'noticeOvertakes')})`
