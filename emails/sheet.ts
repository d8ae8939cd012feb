import { civilDateAt } from '../backorder/calendar.ts'
import { knownReasons, type LetterFacts, type LetterLine } from '../backorder/letters/letter.ts'
import type { CivilDate } from '../backorder/state.ts'
import { type Formats, formatsFor } from './format.ts'
import type { LetterInput } from './letter-input.ts'
import { plainLine } from './names.ts'
import { goodsOf, lineName, missing, outOfReach, type SomeGoods } from './phrases/goods.ts'
import type { Account, Telling } from './phrases/telling.ts'
import { wordsFor } from './words/catalogue.ts'
import type { Words } from './words/words.ts'

/** What every letter is written on: the input, the reader's words and formats, and the goods by where they stand. */
export interface Sheet extends LetterInput, Telling {
  say: Formats
  /** The whole order. */
  all: SomeGoods
  /** What a cancel still reaches: not with the carrier, not leaving from stock. */
  waiting: SomeGoods
  /** Waiting, and without goods. */
  missing: SomeGoods
  /** What the customer misses: goods without a unit yet, or all that waits once every unit is here. */
  lacking: SomeGoods
  ready: SomeGoods
  shippingNow: SomeGoods
  cancelled: SomeGoods
  /** Nothing was taken, so cancelling gives nothing back: the charge is simply never made. */
  uncharged: boolean
  /** Why, in the supplier's words; null when nobody said. */
  reason: string | null
  /** The day on which the letter is sent, where the shop is. */
  today: CivilDate
}

/** The sheet for one letter. */
export function sheetFor(input: LetterInput): Sheet {
  const words = wordsFor(input.customer.locale, input.brand.words)
  const say = formatsFor(input.customer, words.language, input.facts.money.currency, input.atMs)
  const { lines, money, reason } = input.facts
  const names = lines.map((line) => lineName(line, words))
  const some = (quantity: (line: LetterLine) => number): SomeGoods =>
    goodsOf(
      lines
        .map((line, at) => ({ name: names[at] ?? '', quantity: quantity(line) }))
        .filter((item) => item.quantity > 0),
      words,
    )
  const waiting = some((line) => line.waiting)
  const without = some(missing)
  return {
    ...input,
    words,
    say,
    account: accountOf(input.facts),
    all: some((line) => line.ordered),
    waiting,
    missing: without,
    lacking: without.units > 0 ? without : waiting,
    ready: some((line) => line.ready),
    shippingNow: some((line) => line.shippingNow),
    cancelled: some((line) => line.cancelled),
    uncharged: money.cancelRefundMinor === 0,
    reason: reasonIn(reason, words),
    today: civilDateAt(input.atMs, input.shopTimeZone),
    date: say.date,
    money: say.money,
  }
}

function accountOf({ money, lines }: LetterFacts): Account {
  const { mode, takenMinor, dueMinor, cancelMinor, cancelRefundMinor } = money
  return {
    mode,
    takenMinor,
    dueMinor,
    refundMinor: cancelRefundMinor,
    unchargedMinor: cancelMinor - cancelRefundMinor,
    onlyRestWaits: lines.some((line) => outOfReach(line) > 0),
  }
}

/** The supplier's own words, or ours for what the rules know; null: no reason was given. */
function reasonIn(reason: string | undefined, words: Words): string | null {
  if (reason === undefined) return null
  const known = knownReasons.find((candidate) => candidate === reason)
  return known ? words.shared.knownReasons[known] : plainLine(reason, 200).replace(/[.!\s]+$/u, '') || null
}
