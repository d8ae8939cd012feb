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
import { plainLine } from '../../emails/names.ts'
import { goodsOf as goodsIn } from '../../emails/phrases/goods.ts'
import type { Account, Telling } from '../../emails/phrases/telling.ts'
import type { Goods } from '../../emails/words/arguments.ts'
import type { Told } from '../../records/letters/facts.ts'
import type { Contact } from '../../records/orders/contacts.ts'
import type { AgentWords } from '../../records/orders/notes.ts'
import type { PageWords } from '../words/words.ts'
import { type OpenTrouble, openTrouble } from './payment-trouble.ts'

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
  /** A payment problem that the customer was told of and that still is one. */
  payment: OpenTrouble | null
  /** For what is said in the letters' sentences. */
  telling: Telling
  /** The day of the next letter if nothing changes. */
  nextLetterOn: CivilDate | null
}

export function situationOf(from: {
  backorder: Backorder
  entries: Entry[]
  contact: Contact | null
  places: ReadonlyMap<string, QueuePlace>
  agentWords: ReadonlyMap<string, AgentWords>
  paymentLetters: readonly Told[]
  brand: Brand
  words: PageWords
  nowMs: number
  nextLetterAtMs: number | null
}): Situation {
  const { backorder, entries, contact, places, agentWords, paymentLetters, brand, words, nowMs, nextLetterAtMs } = from
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
    payment: openTrouble(backorder, entries, paymentLetters),
    telling: { words: words.letters, account: accountOf(backorder), money: formats.money, date: formats.date },
    nextLetterOn: nextLetterAtMs === null ? null : civilDateAt(nextLetterAtMs, shopZone),
  }
}

/** Things in a sentence, as letters name them: `6 × Oak Lamp and 1 × Shade`. */
export function goodsOf(
  { backorder, words }: Pick<Situation, 'backorder' | 'words'>,
  lines: readonly { id: string; quantity: number }[],
): Goods {
  const named = lines.map(({ id, quantity }) => ({
    name: plainLine(backorder.lines.find((line) => line.id === id)?.name ?? ''),
    quantity,
  }))
  return goodsIn(
    named.filter(({ quantity }) => quantity > 0),
    words.letters,
  )
}

/** What still waits, in a sentence. */
export const waitingGoods = (situation: Situation): Goods =>
  goodsOf(
    situation,
    situation.backorder.lines.map((line) => ({ id: line.id, quantity: waiting(line) })),
  )

function accountOf(backorder: Backorder): Account {
  const { money, lines } = backorder
  const { refundMinor, notChargedMinor } = cancelWorth(money, waitingWeight(backorder))
  return {
    mode: money.mode,
    takenMinor: held(money),
    dueMinor: stillDueMinor(backorder),
    refundMinor,
    unchargedMinor: notChargedMinor,
    onlyRestWaits: lines.some((line) => line.quantityShipped > 0 || line.quantityFromStock > 0),
  }
}
