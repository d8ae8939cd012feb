import { askAgent } from '../agent.ts'
import type { CivilDate } from '../calendar.ts'
import { closingInstant, effectiveEnding } from '../dates.ts'
import { addEntry, type Draft } from '../draft.ts'
import type { BackorderEvent } from '../event.ts'
import { channelsFor, smsNotBeforeMs } from '../letters/delivery.ts'
import { type Channel, kindOfLetter, type LetterKind, letterKey as nthLetter } from '../letters/kinds.ts'
import { voidNotice } from '../notice.ts'
import type { Backorder, DelayNotice } from '../state.ts'

/** A letter did not arrive: one that the law, a deadline or a person's word rests on goes out on the next channel at once, and with none left in time an agent is told. A dead address is not used again; a soft bounce speaks of this letter alone. A letter that is only late may still arrive. */
export function bounce(draft: Draft, event: Extract<BackorderEvent, { type: 'bounced' }>): void {
  const { backorder } = draft
  const { channel, letterKey = nthLetter(backorder.letters.length), soft = false } = event
  const late = event.reason === 'late'
  const kind = kindOfLetter(backorder.letters, letterKey)
  if (!kind || (late && (!kind.mandatory || wasLost(backorder, letterKey, channel)))) return
  if (soft || late) loseSoftly(backorder, letterKey, channel)
  else backorder.reach = { ...backorder.reach, [channel]: false }
  const notice = backorder.notices.find((candidate) => candidate.letterKey === letterKey)
  const next = nextChannel(draft, letterKey, kind, notice)
  const unreached = next === undefined && !late
  addEntry(draft, {
    type: 'bounced',
    channel,
    letterKey,
    unreached,
    ...(next !== undefined && { next }),
    ...(late && { reason: 'late' }),
  })
  if (next !== undefined) sendOn(draft, letterKey, next)
  else askWhoCanReach(draft, kind, notice)
  if (unreached && kind.mandatory) backorder.unreached = letterKey
  if (unreached && notice) voidNotice(backorder, notice)
}

/** The channel on which the letter goes out instead, in time; undefined: there is none, or the letter is not worth it. */
function nextChannel(
  draft: Draft,
  letterKey: string,
  kind: LetterKind,
  notice: DelayNotice | undefined,
): Channel | undefined {
  if (!kind.fallsBack) return undefined
  // Who wants no texts gets only what must be told by text.
  const [next] = channelsFor(withoutLost(draft.backorder, letterKey), 'first-notice', !kind.mandatory)
  return next !== undefined && inTime(draft, next, notice) ? next : undefined
}

/** A person is told of a letter that must be read; of any other only when it was lost with the last way to the customer. */
function askWhoCanReach(draft: Draft, kind: LetterKind, notice: DelayNotice | undefined): void {
  const { backorder } = draft
  if (kind.fallsBack || channelsFor(backorder, 'first-notice').length === 0)
    askAgent(draft, 'unreachable', dueBy(draft, notice))
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

const wasLost = ({ lostSoftly = [], reach }: Backorder, letterKey: string, channel: Channel): boolean =>
  !reach[channel] || lostSoftly.some((lost) => lost.letterKey === letterKey && lost.channel === channel)

/** The customer as this one letter can still reach them. */
function withoutLost(backorder: Backorder, letterKey: string): Backorder {
  const reach = { ...backorder.reach }
  for (const lost of backorder.lostSoftly ?? []) if (lost.letterKey === letterKey) reach[lost.channel] = false
  return { ...backorder, reach }
}

/** A notice by text counts where the text may be read before the day on which the law ends the wait: one that was written with it at its own hour, any other from now on. */
function inTime({ backorder, nowMs }: Draft, channel: Channel, notice: DelayNotice | undefined): boolean {
  const bound = notice?.boundBefore
  if (channel !== 'sms' || !notice || bound == null) return true
  return smsNotBeforeMs(backorder, notice.texted ? notice.atMs : nowMs) < closingInstant(backorder, bound)
}

/** The last day on which an agent's word to the customer helps. */
function dueBy({ backorder, today }: Draft, notice: DelayNotice | undefined): CivilDate {
  return notice?.boundBefore ?? (backorder.closed ? today : effectiveEnding(backorder))
}
