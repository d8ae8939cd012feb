import { civilDateAt, dayMs } from '../calendar.ts'
import {
  closingInstant,
  expectedDate,
  heardLately,
  lastChanceAtMs,
  somethingMissing,
  somethingWaits,
  statedEnding,
  waitUntil,
} from '../dates.ts'
import { type Draft, markWritten } from '../draft.ts'
import type { KnownReason } from '../letters/letter.ts'
import { updatePauseMs } from '../letters/preferences.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { leaving, waiting } from '../line.ts'
import { noticeInLaw } from '../notice.ts'
import { makeOffer } from '../offers/make-offer.ts'
import { openSilence, standingOffer } from '../offers/standing-offer.ts'
import { cancelsEverything } from '../phase.ts'
import type { Backorder } from '../state.ts'
import { atOnce, type DueAtMs, type Duty, type Look, never } from './duty.ts'
import { endWait } from './ending.ts'
import { weighNews } from './news.ts'
import { foreseeBrokenPromise } from './promise.ts'

/** Some days before the wait ends, the customer is told what will happen and what can still be chosen. */
export const giveLastChance: Duty = {
  name: 'give-last-chance',
  dueAtMs: (backorder, look) => afterOtherTalk(backorder, look, lastChanceDueMs(backorder, look), notices),
  perform(draft) {
    const { backorder, today, nowMs } = draft
    markWritten(draft, lastChanceMark(backorder))
    const ending = statedEnding(backorder)
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

/** When the last chance is to be given, unless other talk of that day comes after. */
const lastChanceDueMs: DueAtMs = (backorder, look) => (look.lastChanceMs ??= findLastChance(backorder))

function findLastChance(backorder: Backorder): number {
  if (backorder.delayPending || !backorder.lines.some((line) => waiting(line) > leaving(line))) return never
  if (cancelsEverything(backorder) || backorder.written.includes(lastChanceMark(backorder))) return never
  const atMs = Math.max(lastChanceAtMs(backorder), consentAtMs(backorder))
  const saidAtMs = Math.max(backorder.notices.at(-1)?.atMs ?? 0, silenceToldAtMs(backorder) ?? backorder.placedAtMs)
  return saidAtMs >= atMs - dayMs ? never : atMs
}

/** When silence is about to consent: that day comes first, until then there is no last chance to speak of. Else 0. */
function consentAtMs(backorder: Backorder): number {
  const silence = openSilence(backorder)
  return silence?.means === 'consent' ? closingInstant(backorder, silence.on) : 0
}

/** When the customer was last told on which day silence ends the wait. */
const silenceToldAtMs = (backorder: Backorder): number | null =>
  openSilence(backorder)?.means === 'cancel' ? standingOffer(backorder)!.issuedAtMs : null

const lastChanceMark = (backorder: Backorder) => `last-chance:${statedEnding(backorder)}`

const notices: readonly DueAtMs[] = [weighNews.dueAtMs, foreseeBrokenPromise.dueAtMs]
const otherTalk: readonly DueAtMs[] = [...notices, lastChanceDueMs]

/** Nobody waits longer than this without a letter, news or no news. */
export const sendUpdate: Duty = {
  name: 'send-update',
  dueAtMs: (backorder, look) =>
    somethingWaits(backorder) && !backorder.delayPending && !cancelsEverything(backorder)
      ? afterOtherTalk(backorder, look, backorder.lastLetterAtMs + updatePauseMs(backorder), otherTalk)
      : never,
  perform: (draft) => void writeLetter(draft, 'update'),
}

/** An agent moved the ending of a wait: the customer is told, with whatever else is about to be said. */
export const tellEnding: Duty = {
  name: 'tell-ending',
  dueAtMs(backorder) {
    const { endingToTell, delayPending, news } = backorder
    if (endingToTell === undefined || delayPending || !somethingWaits(backorder) || cancelsEverything(backorder))
      return never
    return news && !news.held ? news.settleAtMs : atOnce
  },
  perform(draft) {
    const { backorder } = draft
    if (backorder.endingToTell === statedEnding(backorder)) delete backorder.endingToTell
    else writeLetter(draft, 'update')
  },
}

const isSameDay = ({ policy }: Backorder, oneMs: number, otherMs: number): boolean =>
  civilDateAt(oneMs, policy.timeZone) === civilDateAt(otherMs, policy.timeZone)

/** A letter leaves the word to others that may be due later on its day: one of them is enough. */
function afterOtherTalk(backorder: Backorder, look: Look, atMs: number, others: readonly DueAtMs[]): number {
  if (atMs === never) return never
  let lastMs = atMs
  for (const dueAtMs of others) {
    const otherMs = dueAtMs(backorder, look)
    if (otherMs > lastMs && otherMs - atMs < dayMs && isSameDay(backorder, atMs, otherMs)) lastMs = otherMs
  }
  return lastMs
}

/** Every letter of a decision says by which day the next one comes if nothing changes; null: when nothing waits for one. */
export function announceNextLetter({ backorder, letters }: Draft): void {
  const endingDate = statedEnding(backorder)
  const told = endingDate === backorder.endingDate ? backorder : { ...backorder, endingDate }
  const look: Look = {}
  const nextMs = Math.min(
    sendUpdate.dueAtMs(told, look),
    giveLastChance.dueAtMs(told, look),
    endWait.dueAtMs(told, look),
  )
  const nextLetterOn = nextMs === never ? null : civilDateAt(nextMs, backorder.policy.timeZone)
  for (const { facts } of letters) facts.nextLetterOn = nextLetterOn
}

/** A code that an agent granted is told as soon as the shop has made it. */
export const announceCode: Duty = {
  name: 'announce-code',
  dueAtMs: ({ discounts, preferences }) =>
    preferences?.updates !== 'required' &&
    discounts.some(({ announce, told, code }) => announce && !told && code !== null)
      ? atOnce
      : never,
  perform: (draft) => void writeLetter(draft, 'update'),
}
