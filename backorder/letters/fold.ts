import { letterKinds } from './kinds.ts'
import type { Letter, LetterFacts } from './letter.ts'

/** A letter that a newer one replaced before it left. */
export type Unsent = Pick<Letter, 'letter'> & { facts: LetterFacts }

/** The letter with what those before it would have said, had they left (the oldest first): against the date that the customer really holds, with the code and the moved ending that they do not know of. */
export function fold(letter: Letter, unsent: readonly Unsent[]): Letter {
  const [oldest] = unsent
  if (!oldest) return letter
  const facts: LetterFacts = { ...letter.facts, previousDate: previousDate(letter, oldest) }
  const discount = unsent.findLast(({ facts: told }) => told.discount)?.facts.discount
  if (!facts.discount && discount && letterKinds[letter.letter].carriesCode) facts.discount = discount
  const ending = unsent.find(({ facts: told }) => told.previousEndingDate !== undefined)?.facts.previousEndingDate
  if (ending !== undefined && ending !== facts.endingDate && facts.lines.some(({ waiting }) => waiting > 0))
    facts.previousEndingDate = ending
  const problem = unsent.findLast(({ facts: told }) => told.problem === 'substitute-gone')
  if (problem && letter.letter === 'update') facts.problem = 'substitute-gone'
  return { ...letter, facts }
}

/** A delay is told against the date that makes it one, even where the customer had not heard of that date. */
function previousDate({ facts, isDelayNotice }: Letter, oldest: Unsent): LetterFacts['previousDate'] {
  const held = oldest.facts.previousDate
  const date = facts.revisedDate ?? facts.currentDate
  return isDelayNotice && date !== null && held !== null && date <= held ? facts.previousDate : held
}
