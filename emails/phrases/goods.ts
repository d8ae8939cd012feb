import type { LetterLine } from '../../backorder/letters/letter.ts'
import { plainLine, shortened } from '../names.ts'
import type { Goods } from '../words/arguments.ts'
import type { Words } from '../words/words.ts'

/** Some of an order's goods, as a sentence names them. */
export interface SomeGoods extends Goods {
  /** Names alone, without quantities; one per line of the order. */
  names: string[]
}

/** The name of what will be sent: the substitute's once the customer has agreed to one. */
export function lineName(line: LetterLine, words: Words): string {
  return plainLine(line.substitute?.name ?? line.name) || words.shared.yourItem
}

/** Missing altogether: waiting and without goods. */
export function missing(line: LetterLine): number {
  return Math.max(0, line.waiting - line.ready)
}

/** With the customer, with the carrier, or leaving from stock: what a cancel no longer reaches. */
export function outOfReach(line: LetterLine): number {
  return Math.max(0, line.ordered - line.cancelled - line.waiting)
}

/** The lines for which `quantity` is positive, as goods. */
export function someGoods(lines: LetterLine[], words: Words, quantity: (line: LetterLine) => number): SomeGoods {
  const items = lines
    .map((line) => ({ name: lineName(line, words), quantity: quantity(line) }))
    .filter((item) => item.quantity > 0)
  return goodsOf(items, words)
}

/** Goods by name and quantity: one or two are named, more are counted. */
export function goodsOf(items: { name: string; quantity: number }[], words: Words): SomeGoods {
  const named = items.map((item) =>
    words.shared.quantity(item.quantity, shortened(item.name, 60) || words.shared.yourItem),
  )
  const units = items.reduce((sum, item) => sum + item.quantity, 0)
  const text =
    items.length === 0
      ? words.shared.yourOrder
      : items.length <= 2
        ? words.and(named)
        : words.shared.items(items.length)
  return { text, units, names: items.map((item) => item.name) }
}

/** The text that `make` makes from the goods' name, with the name shortened until it takes at most `max` UTF-16 units. */
export function fitted(goods: SomeGoods, words: Words, max: number, make: (goods: string) => string): string {
  const named = withName(goods, words, make, (text) => text.length <= max)
  return named ?? shortened(capitalised(make(words.shared.yourOrder), words), max)
}

/** The text that `make` makes from the longest name of the goods with which it fits; null: it fits with none. */
export function withName(
  goods: SomeGoods,
  words: Words,
  make: (goods: string) => string,
  fits: (text: string) => boolean,
): string | null {
  for (const name of namings(goods, words)) {
    const text = begun(make(name), name, words)
    if (fits(text)) return text
  }
  return null
}

/** A stand-in for a name begins a line with a capital; a name is left as its maker writes it. */
function begun(text: string, name: string, words: Words): string {
  const { shared } = words
  const isStandIn = name === shared.yourItem || name === shared.yourOrder
  return isStandIn && text.startsWith(name) ? capitalised(text, words) : text
}

function namings(goods: SomeGoods, words: Words): string[] {
  const [name] = goods.names
  if (name === undefined) return [words.shared.yourOrder]
  if (goods.names.length > 1) return [words.shared.items(goods.names.length), words.shared.yourOrder]
  return [
    ...[60, 40, 32, 26, 20, 15].map((max) => shortened(name, max)).filter((short) => short !== ''),
    words.shared.yourItem,
  ]
}

function capitalised(text: string, { language }: Words): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(language) + text.slice(first.length)
}
