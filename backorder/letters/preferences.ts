import { type CivilDate, dayMs } from '../calendar.ts'
import type { Policy } from '../policy.ts'
import { type Channel, letterKinds, type OrderLetterName } from './kinds.ts'

/** How often a customer wants letters that nothing rests on: as the shop writes, half as often, only when a date moves, or never. */
export const updatePaces = ['usual', 'fewer', 'changes', 'required'] as const
export type UpdatePace = (typeof updatePaces)[number]

/** Hours of the day between which a text may come, `09:00` to `20:00`; `until` is later than `from`. */
export interface DayHours {
  from: string
  until: string
}

/** What a customer asked for. It never silences a letter that the law or a deadline rests on. */
export interface Preferences {
  /** Counts the customer's changes: an older one that arrives late is none. */
  revision: number
  updates: UpdatePace
  /** False: texts only where nothing else reaches them. */
  sms: boolean
  smsHours?: DayHours
  /** The zone that the customer named; it then counts alone. */
  timeZone?: string
}

/** What holds for a customer who asked for nothing. */
export const usualPreferences: Preferences = { revision: 0, updates: 'usual', sms: true }

/** The customer's own zone: the one that they named, else where the order knows them to be. Every time that they read is told there. */
export const homeZone = ({ preferences, reach }: { preferences?: Preferences; reach: { timeZone: string } }): string =>
  preferences?.timeZone ?? reach.timeZone
/** What of a letter tells whether something rests on it. */
interface Weighed {
  letter: OrderLetterName
  mandatory: boolean
  facts: {
    discount?: object
    problem?: string
    previousEndingDate?: CivilDate
    settles?: true
    offer: { silence: object | null } | null
  }
}

/** Whether nothing rests on this letter: it may be unsubscribed from, capped and folded into the next one. A code, a broken agreement, a moved ending or a question that silence answers makes it more than that. */
export function isOptional({ letter, mandatory, facts }: Weighed): boolean {
  if (mandatory || !letterKinds[letter].optional) return false
  if (facts.discount || facts.problem || facts.previousEndingDate !== undefined) return false
  return letter === 'update' || (!facts.settles && facts.offer?.silence == null)
}

/** How long after a letter the next regular update comes, milliseconds; infinite for who wants none. */
export function updatePauseMs({ policy, preferences }: { policy: Policy; preferences?: Preferences }): number {
  const usualMs = policy.updateEveryDays * dayMs
  switch (preferences?.updates) {
    case 'fewer':
      return 2 * usualMs
    case 'changes':
    case 'required':
      return Number.POSITIVE_INFINITY
    default:
      return usualMs
  }
}

/** Whether the customer wants to hear of better dates. */
export const wantsGoodNews = ({ preferences }: { preferences?: Preferences }): boolean =>
  preferences?.updates !== 'required'

/** Whether the customer, who may have changed their mind since, wants this letter by this channel; `alone`: no email says the same. */
export function isStillWanted(
  letter: Weighed,
  backorder: { policy: Policy; preferences?: Preferences },
  channel: Channel,
  alone: boolean,
): boolean {
  const { preferences } = backorder
  if (channel === 'sms' && preferences?.sms === false && (!alone || isOptional(letter))) return false
  if (!isOptional(letter)) return true
  return letter.letter === 'good-news' ? wantsGoodNews(backorder) : updatePauseMs(backorder) < Number.POSITIVE_INFINITY
}
