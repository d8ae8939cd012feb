import type { CivilDate } from '../calendar.ts'
import { currentDate, somethingWaits } from '../dates.ts'
import type { Draft } from '../draft.ts'
import type { Override } from '../event.ts'
import { noticeInLaw } from '../notice.ts'
import { offeredSubstitutes } from '../offers/make-offer.ts'
import type { Backorder } from '../state.ts'
import { kindOfLetter, letterKey, letterKinds } from './kinds.ts'
import type { LetterFacts, ToldLetter } from './letter.ts'
import { type OwnFacts, ownNames, type RefundTold, writeLetter } from './write-letter.ts'

/** The key of the letter that an agent's act says again: of the one that is named, the newest, or the one that a corrected address has missed; undefined: of none. */
export function letterToRepeat({ letters, unreached }: Backorder, act: Override): string | undefined {
  if (act.action === 'contact') return unreached
  return act.action === 'resend' ? (act.letterKey ?? letterKey(letters.length)) : undefined
}

/** Why a letter cannot be said again; null: it can. */
export function refuseRepeat(
  backorder: Backorder,
  told: ToldLetter | undefined,
  nowMs: number,
): 'unknown-letter' | 'letter-outdated' | null {
  if (!told || !kindOfLetter(backorder.letters, told.key)) return 'unknown-letter'
  return isOver(backorder, told, nowMs) ? 'letter-outdated' : null
}

/** Nothing is left of what it was about: to say it again, or how things stand instead, would only confuse. */
function isOver(backorder: Backorder, { letter, facts }: ToldLetter, nowMs: number): boolean {
  const { answer, charge, problem } = facts
  if (problem === 'declined' && charge?.purpose === 'goods') return backorder.money.declinedAtMs === null
  if (letterKinds[letter].lasting) return false
  if (answer?.undoUntilMs !== undefined) return backorder.undo === null || answer.undoUntilMs <= nowMs
  if (answer?.unclear) return backorder.question === undefined
  return !somethingWaits(backorder)
}

/** Says a letter again, with what is known now beside what it was about; where it proposes a date that is another by now, how things stand instead. */
export function repeatLetter(draft: Draft, told: ToldLetter): void {
  const { backorder, today } = draft
  const { letter, facts, isDelayNotice } = told
  if (!proposesStill(backorder, told, today)) {
    writeLetter(draft, 'update')
    return
  }
  // A notice that never arrived was none: the one that takes its place is the first.
  if (isDelayNotice && neverArrived(backorder, told)) noticeInLaw(draft, facts.revisedDate ?? null)
  writeLetter(draft, letter, ownFacts(told, today), refundTold(facts))
}

const neverArrived = ({ notices }: Backorder, { key }: ToldLetter): boolean =>
  notices.some((notice) => notice.letterKey === key && notice.bounced)

/** What it asks the customer to agree to is what would be asked today. */
function proposesStill(backorder: Backorder, { letter, facts, isDelayNotice }: ToldLetter, today: CivilDate): boolean {
  if (letter === 'substitute-offer') return offeredSubstitutes(backorder).length > 0
  if (facts.revisedDate === undefined) return true
  if (isDelayNotice && backorder.notices.at(-1)?.revisedDate !== facts.revisedDate) return false
  return facts.revisedDate === currentDate(backorder, today)
}

/** What the letter said beyond what every letter says. */
function ownFacts({ key, facts }: ToldLetter, today: CivilDate): OwnFacts {
  const own: OwnFacts = { repeats: key }
  for (const name of ownNames) if (facts[name] !== undefined) Object.assign(own, { [name]: facts[name] })
  if (facts.discount && facts.discount.expiresOn >= today) own.discount = facts.discount
  return own
}

function refundTold({ money: { refundMinor, notChargedMinor, refundBy } }: LetterFacts): RefundTold | undefined {
  if (refundMinor === undefined || notChargedMinor === undefined) return undefined
  return { refundMinor, notChargedMinor, ...(refundBy !== undefined && { refundBy }) }
}
