import { addDays, civilDateAt, instantAt, parseTimeOfDay, timeOfDayMs } from './calendar.ts'
import type { Letter } from './letter.ts'
import type { Backorder, Channel } from './state.ts'

/** Letters worth a text beside the email. */
const textedLetters: ReadonlySet<Letter['letter']> = new Set([
  'first-notice',
  'delay-notice',
  'renewed-delay-notice',
  'good-news',
  'substitute-offer',
  'last-chance',
  'answer-received',
  'shipped',
  'refunded',
  'payment-problem',
] as const)

/** Where a letter goes: email whenever there is an address, since it carries the deadlines; a text beside it, or alone. */
export function channelsFor({ reach, policy }: Backorder, letter: Letter['letter']): Channel[] {
  const channels: Channel[] = reach.email ? ['email'] : []
  if (reach.sms && policy.sms.enabled && (!reach.email || textedLetters.has(letter))) channels.push('sms')
  return channels
}

/** The first instant, from `atMs` on, at which a text may reach this customer: in the policy's hours of the customer's own day. */
export function smsNotBeforeMs({ reach, policy }: Backorder, atMs: number): number {
  const from = parseTimeOfDay(policy.sms.from)
  const until = parseTimeOfDay(policy.sms.until)
  const time = timeOfDayMs(atMs, reach.timeZone)
  if (time >= from && time < until) return atMs
  const today = civilDateAt(atMs, reach.timeZone)
  return instantAt(time < from ? today : addDays(today, 1), from, reach.timeZone)
}
