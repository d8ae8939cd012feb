import type { Letter, LetterName } from '../../backorder/letters/letter.ts'

/** Letters that tell of one thing that happened, which no later letter repeats: they are never replaced. */
const lastingLetters: readonly LetterName[] = ['shipped', 'refunded', 'agent-message', 'payment-problem']
const closingLetters: readonly LetterName[] = ['shipped', 'refunded']

/** Whether a letter stays to be sent whatever newer letter comes. */
export const isLasting = (letter: Pick<Letter, 'letter'>): boolean => lastingLetters.includes(letter.letter)

/** Whether nothing waits any more after this letter, so that an unsent notice of delay would only confuse. */
export const voidsNotices = (letter: Pick<Letter, 'letter' | 'facts'>): boolean =>
  closingLetters.includes(letter.letter) && letter.facts.lines.every((line) => line.waiting === 0)

/** The day by which a letter is of most use, to send the urgent ones first; null: no law and no deadline rests on it. */
export function sendBy(letter: Pick<Letter, 'mandatory' | 'isDelayNotice' | 'facts'>): string | null {
  if (!letter.mandatory) return null
  return letter.isDelayNotice ? (letter.facts.promisedDate ?? letter.facts.endingDate) : letter.facts.endingDate
}
