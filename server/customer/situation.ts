import { civilDateAt } from '../../backorder/calendar.ts'
import { currentDate, somethingWaits, statedEnding } from '../../backorder/dates.ts'
import type { Entry } from '../../backorder/entry.ts'
import { homeZone } from '../../backorder/letters/preferences.ts'
import { waiting } from '../../backorder/line.ts'
import { cancelWorth, held, stillDueMinor, waitingWeight } from '../../backorder/money.ts'
import { phaseOf } from '../../backorder/phase.ts'
import type { Backorder, CivilDate, Phase, QueuePlace } from '../../backorder/state.ts'
import type { Brand } from '../../emails/brand.ts'
import { type Formats, formatsFor } from '../../emails/format.ts'
import type { Back, Goods } from '../../emails/words/arguments.ts'
import type { Contact } from '../../records/orders/contacts.ts'
import type { AgentWords } from '../../records/orders/notes.ts'
import type { PageWords } from '../words/words.ts'

/** Everything that the customer's page is made from. */
export interface Situation {
  backorder: Backorder
  phase: Phase
  entries: Entry[]
  brand: Brand
  words: PageWords
  formats: Formats
  /** The day of an instant where the reader is, written out. */
  dayOf(atMs: number): string
  /** The places of its lines in their queues, by line, today. */
  places: ReadonlyMap<string, QueuePlace>
  /** What agents wrote, by the letter that carried it. */
  agentWords: ReadonlyMap<string, AgentWords>
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
  agentWords: ReadonlyMap<string, AgentWords>
  brand: Brand
  words: PageWords
  nowMs: number
  nextLetterAtMs: number | null
}): Situation {
  const { backorder, entries, contact, places, agentWords, brand, words, nowMs, nextLetterAtMs } = from
  const shopZone = backorder.policy.timeZone
  const today = civilDateAt(nowMs, shopZone)
  const reader = { locale: contact?.locale ?? words.language, timeZone: homeZone(backorder) }
  const formats = formatsFor(reader, words.language, backorder.money.currency, nowMs)
  return {
    backorder,
    phase: phaseOf(backorder),
    entries,
    brand,
    words,
    formats,
    dayOf: (atMs) => formats.date(civilDateAt(atMs, reader.timeZone)),
    places,
    agentWords,
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

/** Things in a sentence: `6 × Oak Lamp and 1 × Shade`, and how many units that is. */
export function goodsOf(
  { backorder, words }: Pick<Situation, 'backorder' | 'words'>,
  lines: readonly { id: string; quantity: number }[],
): Goods {
  const { letters } = words
  const some = lines.filter(({ quantity }) => quantity > 0)
  const parts = some.map(({ id, quantity }) =>
    letters.shared.quantity(quantity, backorder.lines.find((line) => line.id === id)?.name ?? letters.shared.yourItem),
  )
  return { text: letters.and(parts), units: some.reduce((sum, { quantity }) => sum + quantity, 0) }
}

/** What still waits, in a sentence. */
export const waitingGoods = (situation: Situation): Goods =>
  goodsOf(
    situation,
    situation.backorder.lines.map((line) => ({ id: line.id, quantity: waiting(line) })),
  )

/** A part of the order has left or is leaving: a cancel reaches only the rest. */
export const onlyRestWaits = ({ backorder }: Situation): boolean =>
  backorder.lines.some((line) => line.quantityShipped > 0 || line.quantityFromStock > 0)

/** What comes back for a cancel of everything that waits. */
export function whatComesBack(situation: Situation): Back {
  const { formats, cancel } = situation
  const { refundMinor, notChargedMinor } = cancel
  const refund = refundMinor > 0 ? formats.money(refundMinor) : ''
  if (refundMinor > 0 && notChargedMinor > 0) {
    return { back: 'refundAndUncharged', refund, uncharged: formats.money(notChargedMinor) }
  }
  if (refundMinor > 0) return { back: 'refund', refund, uncharged: '' }
  return { back: onlyRestWaits(situation) ? 'restUncharged' : 'uncharged', refund, uncharged: '' }
}
