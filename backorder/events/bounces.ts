import { askAgent } from '../agent.ts'
import { closingInstant, effectiveEnding } from '../dates.ts'
import { addEntry, type Draft } from '../draft.ts'
import type { BackorderEvent } from '../event.ts'
import { channelsFor, smsNotBeforeMs } from '../letters/delivery.ts'
import type { Backorder, Channel, CivilDate, DelayNotice } from '../state.ts'

/** A letter did not arrive: it goes out on the next channel at once, and with none left in time an agent is told. A dead address is not used again; a soft bounce speaks of this letter alone. */
export function bounce(draft: Draft, event: Extract<BackorderEvent, { type: 'bounced' }>): void {
  const { backorder } = draft
  const { channel, letterKey, soft = false } = event
  if (letterKey !== undefined && !wasWritten(backorder, letterKey)) return
  const key = letterKey ?? `letter/${backorder.letterCount}`
  if (soft) loseSoftly(backorder, key, channel)
  else backorder.reach = { ...backorder.reach, [channel]: false }
  const notice = noticeOf(backorder, letterKey)
  const [other] = channelsFor(withoutLost(backorder, key), 'first-notice')
  const next = other !== undefined && inTime(backorder, other, notice) ? other : undefined
  addEntry(draft, {
    type: 'bounced',
    channel,
    unreached: next === undefined,
    ...(letterKey !== undefined && { letterKey }),
    ...(next !== undefined && { next }),
  })
  if (next !== undefined) sendOn(draft, key, next)
  else {
    askAgent(draft, 'unreachable', dueBy(draft, notice))
    if (notice) voidNotice(backorder, notice)
  }
}

function sendOn(draft: Draft, letterKey: string, channel: Channel): void {
  const { backorder, nowMs } = draft
  const notBeforeMs = channel === 'sms' ? smsNotBeforeMs(backorder, nowMs) : nowMs
  draft.redirects.push({ letterKey, channel, notBeforeMs })
}

/** More letters than are on their way at once. */
const rememberedLosses = 10

function loseSoftly(backorder: Backorder, letterKey: string, channel: Channel): void {
  backorder.lostSoftly = [...(backorder.lostSoftly ?? []).slice(1 - rememberedLosses), { letterKey, channel }]
}

/** The customer as this one letter can still reach them. */
function withoutLost(backorder: Backorder, letterKey: string): Backorder {
  const reach = { ...backorder.reach }
  for (const lost of backorder.lostSoftly ?? []) if (lost.letterKey === letterKey) reach[lost.channel] = false
  return { ...backorder, reach }
}

/** Keys count the letters; what was never written cannot have bounced. */
const wasWritten = ({ letterCount }: Backorder, letterKey: string): boolean =>
  Number(letterKey.slice('letter/'.length)) <= letterCount

/** The delay notice that bounced; a provider that cannot name the letter speaks of the newest. */
const noticeOf = ({ notices }: Backorder, letterKey: string | undefined): DelayNotice | undefined =>
  letterKey === undefined ? notices.at(-1) : notices.find((notice) => notice.letterKey === letterKey)

/** A notice by text counts where the text, which was written with it, may be read before the day on which the law ends the wait. */
function inTime(backorder: Backorder, channel: Channel, notice: DelayNotice | undefined): boolean {
  const bound = notice?.boundBefore
  if (channel !== 'sms' || !notice || bound == null) return true
  return smsNotBeforeMs(backorder, notice.atMs) < closingInstant(backorder, bound)
}

/** The last day on which an agent's word to the customer helps. */
function dueBy({ backorder, today }: Draft, notice: DelayNotice | undefined): CivilDate {
  return notice?.boundBefore ?? (backorder.closed ? today : effectiveEnding(backorder))
}

/** A notice that never arrived is none (16 CFR 435.2(b)): silence to it can only end the wait, on the day that held before. */
function voidNotice(backorder: Backorder, notice: DelayNotice): void {
  if (notice !== backorder.notices.at(-1) || backorder.offer?.answered) return
  backorder.notices = backorder.notices.map((candidate) =>
    candidate === notice ? { ...notice, bounced: true } : candidate,
  )
  backorder.lawBound = notice.boundBefore
  if (backorder.offer?.silence) {
    backorder.offer = { ...backorder.offer, silence: { means: 'cancel', on: effectiveEnding(backorder) } }
  }
}
