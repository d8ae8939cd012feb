import type { Entry } from '../entry.ts'
import type { Letter, LetterFacts, LetterLine } from '../letters/letter.ts'
import type { Backorder, Line, Money } from '../state.ts'

/** What the engine recorded of one order, oldest first: of the state, letters and entries just what a judge reads. */
export interface History {
  backorder: WaitedOrder
  letters: SentLetter[]
  entries: Entry[]
}

export type WaitedOrder = Pick<Backorder, 'placedOn' | 'policy'> & {
  lines: WaitedLine[]
  money: Pick<Money, 'mode' | 'goodsMinor' | 'free' | 'prepaidMinor' | 'dueMinor' | 'extraShippingMinor'>
}

export type WaitedLine = Pick<Line, 'id' | 'quantityOrdered' | 'quantityAvailable' | 'unitPriceMinor' | 'substitute'>

export type SentLetter = Pick<Letter, 'key' | 'atMs' | 'isDelayNotice'> & {
  facts: Pick<LetterFacts, 'revisedDate' | 'reason' | 'offer'> & { lines: Pick<LetterLine, 'id' | 'waiting'>[] }
}
