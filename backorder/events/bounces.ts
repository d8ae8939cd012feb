import { effectiveEnding } from '../dates.ts'
import { channelsFor } from '../delivery.ts'
import { addEntry, type Draft } from '../draft.ts'
import type { BackorderEvent } from '../event.ts'
import type { Backorder } from '../state.ts'

/** A letter did not arrive: the channel is not used again, the letter goes out on the next one, and with none left an agent is told. */
export function bounce(draft: Draft, { channel, letterKey }: Extract<BackorderEvent, { type: 'bounced' }>): void {
  const { backorder } = draft
  if (letterKey !== undefined && !wasWritten(backorder, letterKey)) return
  backorder.reach = { ...backorder.reach, [channel]: false }
  const other = channelsFor(backorder, 'first-notice')
  const unreached = other.length === 0
  addEntry(draft, { type: 'bounced', channel, unreached, ...(letterKey !== undefined && { letterKey }) })
  if (unreached) {
    addEntry(draft, { type: 'agent-needed', why: 'unreachable' })
    voidNotice(draft, letterKey)
  }
}

/** Keys count the letters; what was never written cannot have bounced. */
const wasWritten = ({ letterCount }: Backorder, letterKey: string): boolean =>
  Number(letterKey.slice('letter/'.length)) <= letterCount

/** A notice that never arrived is none (16 CFR 435.2(b)): silence to it can only end the wait, on the day that held before. */
function voidNotice({ backorder }: Draft, letterKey: string | undefined): void {
  const notice =
    letterKey === undefined
      ? backorder.notices.at(-1)
      : backorder.notices.find((candidate) => candidate.letterKey === letterKey)
  if (!notice || notice !== backorder.notices.at(-1) || backorder.offer?.answered) return
  backorder.notices = backorder.notices.map((candidate) =>
    candidate === notice ? { ...notice, bounced: true } : candidate,
  )
  backorder.lawBound = notice.boundBefore
  if (backorder.offer?.silence) {
    backorder.offer = { ...backorder.offer, silence: { means: 'cancel', on: effectiveEnding(backorder) } }
  }
}
