import { civilDateAt } from '../../backorder/calendar.ts'
import { currentDate, somethingWaits, statedEnding } from '../../backorder/dates.ts'
import type { Entry } from '../../backorder/entry.ts'
import { waiting } from '../../backorder/line.ts'
import { cancelWorth, held, stillDueMinor, waitingWeight } from '../../backorder/money.ts'
import { phaseOf } from '../../backorder/phase.ts'
import type { Backorder, CivilDate, Phase, QueuePlace } from '../../backorder/state.ts'
import type { Brand } from '../../emails/brand.ts'
import { type Formats, formatsFor } from '../../emails/format.ts'
import type { Contact } from '../../records/contacts.ts'

/** Everything that the customer's page is made from. */
export interface Situation {
  backorder: Backorder
  phase: Phase
  entries: Entry[]
  brand: Brand
  formats: Formats
  /** The day of an instant where the reader is, written out. */
  dayOf(atMs: number): string
  /** The places of its lines in their queues, by line, today. */
  places: ReadonlyMap<string, QueuePlace>
  /** By the order's own clock. */
  nowMs: number
  today: CivilDate
  /** The best date that can be stated; null: nobody can give one. */
  currentDate: CivilDate | null
  endingDate: CivilDate
  somethingWaits: boolean
  takenMinor: number
  dueMinor: number
  /** What cancelling everything that waits gives. */
  cancel: { refundMinor: number; notChargedMinor: number }
  /** The day of the next letter if nothing changes. */
  nextLetterOn: CivilDate | null
}

export function situationOf(from: {
  backorder: Backorder
  entries: Entry[]
  contact: Contact | null
  places: ReadonlyMap<string, QueuePlace>
  brand: Brand
  nowMs: number
  nextLetterAtMs: number | null
}): Situation {
  const { backorder, entries, contact, places, brand, nowMs, nextLetterAtMs } = from
  const shopZone = backorder.policy.timeZone
  const today = civilDateAt(nowMs, shopZone)
  const reader = { locale: contact?.locale ?? 'en', timeZone: contact?.timeZone ?? shopZone }
  const formats = formatsFor(reader, 'en', backorder.money.currency, nowMs)
  return {
    backorder,
    phase: phaseOf(backorder),
    entries,
    brand,
    formats,
    dayOf: (atMs) => formats.date(civilDateAt(atMs, reader.timeZone)),
    places,
    nowMs,
    today,
    currentDate: currentDate(backorder, today),
    endingDate: statedEnding(backorder),
    somethingWaits: somethingWaits(backorder),
    takenMinor: held(backorder.money),
    dueMinor: stillDueMinor(backorder),
    cancel: cancelWorth(backorder.money, waitingWeight(backorder)),
    nextLetterOn: nextLetterAtMs === null ? null : civilDateAt(nextLetterAtMs, shopZone),
  }
}

/** Things in a sentence: `6 × Oak Lamp and 1 × Shade`. */
export function goodsText(backorder: Backorder, lines: readonly { id: string; quantity: number }[]): string {
  const parts = lines
    .filter(({ quantity }) => quantity > 0)
    .map(({ id, quantity }) => `${quantity} × ${backorder.lines.find((line) => line.id === id)?.name ?? 'one thing'}`)
  return joined(parts)
}

/** What still waits, in a sentence. */
export const waitingText = (backorder: Backorder): string =>
  goodsText(
    backorder,
    backorder.lines.map((line) => ({ id: line.id, quantity: waiting(line) })),
  )

/** Parts of a sentence, as English joins them. */
export const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** What comes back for a cancel, as the second half of a sentence. */
export function moneyBack({ formats }: Pick<Situation, 'formats'>, worth: Situation['cancel']): string {
  const { refundMinor, notChargedMinor } = worth
  if (refundMinor > 0 && notChargedMinor > 0) {
    return `${formats.money(refundMinor)} goes back to you within 7 working days, and the other ${formats.money(notChargedMinor)} is never charged`
  }
  if (refundMinor > 0)
    return `${formats.money(refundMinor)} goes back to your original payment method within 7 working days`
  return 'you will not be charged for it'
}
