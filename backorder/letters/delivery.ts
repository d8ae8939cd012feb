import type { Backorder } from '../state.ts'
import { firstCommonInstant } from './daytime.ts'
import { type Channel, letterKinds, type OrderLetterName } from './kinds.ts'
import type { Letter } from './letter.ts'
import { type DayHours, isOptional } from './preferences.ts'

/** Where a letter goes: email whenever there is an address, since it carries the deadlines; a text beside it, or alone. Who wants no texts gets what must be told by text only where no email reaches them. */
export function channelsFor(
  { reach, policy, preferences }: Backorder,
  letter: OrderLetterName,
  mayBeSilenced = letterKinds[letter].optional === true,
  answersText = false,
): Channel[] {
  const channels: Channel[] = reach.email ? ['email'] : []
  if (!reach.sms || !policy.sms.enabled) return channels
  const isWanted = preferences?.sms !== false
  const isTexted = reach.email ? isWanted && (answersText || letterKinds[letter].texted) : isWanted || !mayBeSilenced
  if (isTexted) channels.push('sms')
  return channels
}

/** As `channelsFor`, without a text beside an email where no hour is daytime in all the zones that the number and the address may mean. */
export function channelsAt(backorder: Backorder, letter: Letter, atMs: number): Channel[] {
  const channels = channelsFor(backorder, letter.letter, isOptional(letter), letter.facts.answersText)
  const both = channels.length === 2
  return both && commonInstant(backorder, atMs) === null ? ['email'] : channels
}

/** The first instant, from `atMs` on, at which a text may reach this customer: in the hours that they or the policy set, by every clock that may be theirs. */
export function smsNotBeforeMs(backorder: Backorder, atMs: number): number {
  const common = commonInstant(backorder, atMs)
  if (common !== null) return common
  // No hour suits both, and there is no email: where the customer lives counts more than where the number is from.
  return firstCommonInstant([backorder.reach.timeZone], hoursOf(backorder), atMs) ?? atMs
}

const commonInstant = (backorder: Backorder, atMs: number): number | null =>
  firstCommonInstant(zonesOf(backorder), hoursOf(backorder), atMs)

const hoursOf = ({ preferences, policy }: Backorder): DayHours => preferences?.smsHours ?? policy.sms

function zonesOf({ preferences, reach }: Backorder): string[] {
  if (preferences?.timeZone !== undefined) return [preferences.timeZone]
  return [reach.timeZone, ...(reach.smsZones ?? [])]
}
