import { civilDateAt, dayMs } from '../calendar.ts'
import {
  effectiveEnding,
  expectedDate,
  heardLately,
  lastChanceAtMs,
  somethingMissing,
  somethingWaits,
  waitUntil,
} from '../dates.ts'
import { markWritten } from '../draft.ts'
import type { KnownReason } from '../letter.ts'
import { writeLetter } from '../letters.ts'
import { leaving, waiting } from '../line.ts'
import { makeOffer } from '../offers.ts'
import { cancelsEverything } from '../phase.ts'
import type { Backorder } from '../state.ts'
import { atOnce, type Duty, never } from './duty.ts'
import { foreseeBrokenPromise, noticeInLaw, weighNews } from './news.ts'

/** Some days before the wait ends, the customer is told what will happen and what can still be chosen. */
export const giveLastChance: Duty = {
  name: 'give-last-chance',
  dueAtMs(backorder) {
    if (cancelsEverything(backorder) || backorder.delayPending || backorder.written.includes(lastChanceMark(backorder)))
      return never
    if (!backorder.lines.some((line) => waiting(line) > leaving(line))) return never
    const atMs = lastChanceAtMs(backorder)
    const saidLately = (backorder.notices.at(-1)?.atMs ?? backorder.placedAtMs) >= atMs - dayMs
    return saidLately ? never : atMs
  },
  perform(draft) {
    const { backorder, today, nowMs } = draft
    markWritten(draft, lastChanceMark(backorder))
    const ending = effectiveEnding(backorder)
    const expected = somethingMissing(backorder) ? expectedDate(backorder, today) : ending
    const late =
      expected === null || expected > ending || (somethingMissing(backorder) && !heardLately(backorder, nowMs))
    const revised = expected !== null && expected > ending ? expected : null
    const isNotice = late && backorder.lawBound !== null && backorder.notices.length === 0
    if (isNotice) noticeInLaw(draft, revised)
    const mayWait = late && waitUntil(backorder, revised, today) > ending
    makeOffer(draft, { ...(mayWait && { revisedDate: revised }), silence: { means: 'cancel', on: ending } })
    const reason: KnownReason = revised === null ? 'supplier-silent' : 'supplier-late'
    writeLetter(draft, 'last-chance', isNotice ? { revisedDate: revised, reason } : {})
  },
}

const lastChanceMark = (backorder: Backorder) => `last-chance:${effectiveEnding(backorder)}`

/** Nobody waits longer than this without a letter, news or no news. */
export const sendUpdate: Duty = {
  name: 'send-update',
  dueAtMs: (backorder) =>
    somethingWaits(backorder) && !backorder.hold && !backorder.delayPending && !cancelsEverything(backorder)
      ? afterOtherTalk(backorder, backorder.lastLetterAtMs + backorder.policy.updateEveryDays * dayMs)
      : never,
  perform: (draft) => void writeLetter(draft, 'update'),
}

/** An update leaves the word to a letter that may be due later on its day: one of them is enough. */
function afterOtherTalk(backorder: Backorder, atMs: number): number {
  const day = civilDateAt(atMs, backorder.policy.timeZone)
  let lastMs = atMs
  for (const duty of [weighNews, foreseeBrokenPromise, giveLastChance]) {
    const dueAtMs = duty.dueAtMs(backorder)
    if (dueAtMs > lastMs && dueAtMs !== never && civilDateAt(dueAtMs, backorder.policy.timeZone) === day)
      lastMs = dueAtMs
  }
  return lastMs
}

/** A code that an agent granted is told as soon as the shop has made it. */
export const announceCode: Duty = {
  name: 'announce-code',
  dueAtMs: ({ discounts }) =>
    discounts.some(({ announce, told, code }) => announce && !told && code !== null) ? atOnce : never,
  perform: (draft) => void writeLetter(draft, 'update'),
}
