import { civilDateAt } from '../calendar.ts'
import { currentDate, somethingMissing, somethingWaits } from '../dates.ts'
import type { Backorder } from '../state.ts'
import { letterKinds } from './kinds.ts'
import type { Letter } from './letter.ts'

/** Whether a text that waited for its hour still says how things stand at `nowMs`; `alone`: no email says the same, so that it goes for as long as the law or a deadline rests on it. */
export function isStillTrue(letter: Letter, backorder: Backorder, nowMs: number, alone: boolean): boolean {
  if (letterKinds[letter.letter].lasting) return true
  if (letter.letter === 'answer-received') return !undoIsOver(letter, nowMs)
  if (!somethingWaits(backorder)) return false
  if (alone && letter.mandatory) return true
  return !isAnswered(letter, backorder) && !isOutdated(letter, backorder, nowMs)
}

/** It offers to take back what is final by now. */
const undoIsOver = ({ facts }: Letter, nowMs: number): boolean =>
  facts.answer?.undoUntilMs !== undefined && facts.answer.undoUntilMs <= nowMs

/** It asks what was answered, or what a newer letter asks otherwise. */
function isAnswered({ facts }: Letter, { offer }: Backorder): boolean {
  if (!facts.offer || !offer) return false
  return offer.number > facts.offer.number || (facts.offer.silence !== null && offer.answered !== null)
}

/** It states a date that is known to be another. */
const isOutdated = ({ facts }: Letter, backorder: Backorder, nowMs: number): boolean =>
  somethingMissing(backorder) &&
  currentDate(backorder, civilDateAt(nowMs, backorder.policy.timeZone)) !== facts.currentDate
