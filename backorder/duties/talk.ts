import { dayMs } from '../calendar.ts'
import { effectiveEnding, expectedDate, lastChanceAtMs, somethingMissing, somethingWaits, waitUntil } from '../dates.ts'
import { markWritten } from '../draft.ts'
import { leaving, waiting } from '../line.ts'
import { writeLetter } from '../letters.ts'
import { makeOffer } from '../offers.ts'
import { cancelsEverything } from '../phase.ts'
import type { Backorder } from '../state.ts'
import { atOnce, type Duty, never } from './duty.ts'
import { noticeInLaw } from './news.ts'

/** Some days before the wait ends, the customer is told what will happen and what can still be chosen. */
export const giveLastChance: Duty = {
  name: 'give-last-chance',
  dueAtMs(backorder) {
    if (cancelsEverything(backorder) || backorder.delayPending || backorder.written.includes(lastChanceMark(backorder))) return never
    if (!backorder.lines.some((line) => waiting(line) > leaving(line))) return never
    const atMs = lastChanceAtMs(backorder)
    const saidLately = (backorder.notices.at(-1)?.atMs ?? backorder.placedAtMs) >= atMs - dayMs
    return saidLately ? never : atMs
  },
  perform(draft) {
    const { backorder, today } = draft
    markWritten(draft, lastChanceMark(backorder))
    const ending = effectiveEnding(backorder)
    const expected = somethingMissing(backorder) ? expectedDate(backorder, today) : ending
    const late = expected === null || expected > ending
    const isNotice = late && backorder.lawBound !== null && backorder.notices.length === 0
    if (isNotice) noticeInLaw(draft, expected)
    const mayWait = late && waitUntil(backorder, expected, today) > ending
    makeOffer(draft, { ...(mayWait && { revisedDate: expected }), silence: { means: 'cancel', on: ending } })
    writeLetter(draft, 'last-chance', isNotice ? { revisedDate: expected } : {})
  },
}

const lastChanceMark = (backorder: Backorder) => `last-chance:${effectiveEnding(backorder)}`

/** Nobody waits longer than this without a letter, news or no news. */
export const sendUpdate: Duty = {
  name: 'send-update',
  dueAtMs: (backorder) =>
    somethingWaits(backorder) && !backorder.hold && !backorder.delayPending && !cancelsEverything(backorder)
      ? backorder.lastLetterAtMs + backorder.policy.updateEveryDays * dayMs
      : never,
  perform: (draft) => void writeLetter(draft, 'update'),
}

/** A code that an agent granted is told as soon as the shop has made it. */
export const announceCode: Duty = {
  name: 'announce-code',
  dueAtMs: ({ discounts }) => (discounts.some(({ announce, told, code }) => announce && !told && code !== null) ? atOnce : never),
  perform: (draft) => void writeLetter(draft, 'update'),
}
