import type { CivilDate } from '../calendar.ts'
import { cancelLines, holdParcels, oweRefundLetter, shrinkUndo } from '../cancellation.ts'
import { somethingWaits, statedEnding } from '../dates.ts'
import { addEntry, type Draft } from '../draft.ts'
import type { BackorderEvent, Override } from '../event.ts'
import { refuseRepeat, repeatLetter } from '../letters/repeat.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { releasable } from '../line.ts'
import { grantDiscount } from '../offers/discounts.ts'
import { endQuestion } from '../question.ts'
import { releaseAllocated } from '../release.ts'
import { quantities } from './answers.ts'
import { offerInstead } from './supply.ts'

type OverrideEvent = Extract<BackorderEvent, { type: 'override' }>

/** What an agent decided over the rules. It was validated before it came here; see `refusal.ts`. */
export function override(draft: Draft, { override: act, noteId }: OverrideEvent): void {
  const { backorder } = draft
  addEntry(draft, { type: 'override', action: act.action, ...(noteId !== undefined && { noteId }) })
  switch (act.action) {
    case 'extend':
      extend(draft, act.endingDate)
      break
    case 'refund':
      refund(draft, act)
      break
    case 'substitute':
      offerInstead(
        draft,
        backorder.lines.filter(({ id }) => id === act.lineId),
        act.substitute,
      )
      break
    case 'grant-code':
      grantDiscount(draft, act.percent, true)
      break
    case 'resend':
      repeatLetter(draft, act.letter!)
      break
    case 'hold':
      backorder.hold = { sinceMs: draft.nowMs, ...(noteId !== undefined && { noteId }) }
      break
    case 'resume':
      backorder.hold = null
      endQuestion(draft, 'answer')
      break
    case 'message':
      writeLetter(draft, 'agent-message', {
        ...(noteId !== undefined && { noteId }),
        ...(act.answersText && { answersText: true }),
      })
      break
    case 'contact':
      changeContact(draft, act)
      break
    case 'release':
      if (backorder.lines.some((line) => releasable(line) > 0)) {
        releaseAllocated(draft)
        writeLetter(draft, 'shipping-soon')
      }
      break
    case 'close':
      backorder.closeAsked = true
      cancelForAgent(draft, undefined)
      break
    case 'note':
      break
  }
}

/** The customer hears of it when the day that they were told is another now. */
function extend(draft: Draft, endingDate: CivilDate): void {
  const { backorder } = draft
  const told = backorder.endingToTell ?? statedEnding(backorder)
  backorder.endingDate = endingDate
  addEntry(draft, { type: 'ending-moved', endingDate })
  if (statedEnding(backorder) === told) delete backorder.endingToTell
  else backorder.endingToTell = told
}

function refund(draft: Draft, { lines, amountMinor }: Extract<Override, { action: 'refund' }>): void {
  if (amountMinor === undefined) {
    cancelForAgent(draft, lines)
    return
  }
  draft.backorder.money.goodwillMinor += amountMinor
  oweRefundLetter(draft, 'goodwill', [], 0)
}

function cancelForAgent(draft: Draft, lines: Parameters<typeof quantities>[1]): void {
  const units = quantities(draft.backorder, lines)
  holdParcels(draft, units)
  cancelLines(draft, units, 'agent', draft.nowMs)
  shrinkUndo(draft, units)
}

/** A corrected address gets what reached nobody at once. */
function changeContact(draft: Draft, { reach, letter }: Extract<Override, { action: 'contact' }>): void {
  const { backorder, nowMs } = draft
  const { unreached } = backorder
  backorder.reach = reach
  delete backorder.lostSoftly
  delete backorder.unreached
  if (unreached === undefined) return
  addEntry(draft, { type: 'agent-relieved', why: 'unreachable' })
  if (letter?.key === unreached && refuseRepeat(backorder, letter, nowMs) === null) repeatLetter(draft, letter)
  else if (somethingWaits(backorder)) writeLetter(draft, 'update')
}
