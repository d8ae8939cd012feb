import { askAgent } from '../agent.ts'
import { civilDateAt } from '../calendar.ts'
import type { Draft } from '../draft.ts'
import { deadlineOf } from './deadline.ts'
import { kindOfLetter, letterKinds } from './kinds.ts'
import type { Letter } from './letter.ts'

/** Letters of a decision that must be read and go nowhere are a person's; one that does go takes the place of what was lost before it. */
export function seekReaders(draft: Draft): void {
  for (const letter of draft.letters) {
    if (!letter.mandatory) continue
    if (letter.channels.length === 0) lose(draft, letter)
    else if (!letterKinds[letter.letter].lasting) forgetLost(draft)
  }
}

function lose(draft: Draft, letter: Letter): void {
  draft.backorder.unreached = letter.key
  if (letter.facts.answer?.unclear) askAgent(draft, 'cancel-unclear')
  else askAgent(draft, 'unreachable', letterDueBy(draft, letter))
}

/** What is about waiting is said anew by a newer letter; what happened is not. */
function forgetLost({ backorder }: Draft): void {
  const { unreached, letters } = backorder
  if (unreached !== undefined && !kindOfLetter(letters, unreached)?.lasting) delete backorder.unreached
}

function letterDueBy({ backorder }: Draft, letter: Letter): string {
  const { undoUntilMs } = letter.facts.answer ?? {}
  if (undoUntilMs !== undefined) return civilDateAt(undoUntilMs, backorder.policy.timeZone)
  const notice = backorder.notices.find(({ letterKey }) => letterKey === letter.key)
  return notice?.boundBefore ?? deadlineOf(letter)
}
