import type { LetterLine } from '../../backorder/letters/letter.ts'
import type { CivilDate } from '../../backorder/state.ts'
import type { Block, GoodsItem } from '../content.ts'
import { plainLine, webUrl } from '../names.ts'
import type { Sheet } from '../sheet.ts'
import type { Part } from '../words/arguments.ts'
import { lineName, missing, outOfReach } from './goods.ts'
import { goodsBlock } from './long-lists.ts'
import { tellsQueue, waitingLines } from './queue-words.ts'

/** The order's lines with where each stands, those first that the letter is about; `date` is the letter's own date, for lines that have none of their own. */
export function standing(sheet: Sheet, date: CivilDate | null): Block {
  const lines = concernedFirst(sheet).filter((line) => line.ordered > 0)
  const severalWait = lines.filter((line) => missing(line) > 0).length > 1
  const dateOf = (line: LetterLine) => (severalWait && date !== null ? (line.expectedAt ?? date) : date)
  return goodsBlock(
    lines.flatMap((line) => items(sheet, line, dateOf(line))),
    sheet.words,
  )
}

/** In the parcel, then waiting, then the rest. */
function concernedFirst({ facts: { lines, shipment } }: Sheet): LetterLine[] {
  const sent = new Set(shipment?.lines.map(({ id }) => id))
  const rank = (line: LetterLine) => (sent.has(line.id) ? 0 : line.waiting > 0 ? 1 : 2)
  return [...lines].sort((one, other) => rank(one) - rank(other))
}

/** One item per line; two where a replacement waits and the line's own goods were sent. */
function items(sheet: Sheet, line: LetterLine, date: CivilDate | null): GoodsItem[] {
  if (line.substitute === undefined) return [own(sheet, line, line.ordered, date)]
  if (line.waiting === 0) return [own(sheet, line, line.ordered, date, plainLine(line.substitute.name))]
  const before = line.ordered - line.waiting
  const kept = { ...line, waiting: 0, ready: 0 }
  return [replacement(sheet, line, date), ...(before > 0 ? [own(sheet, kept, before, date)] : [])]
}

function own(sheet: Sheet, line: LetterLine, quantity: number, date: CivilDate | null, sentAs?: string): GoodsItem {
  const name = plainLine(line.name) || sheet.words.shared.yourItem
  const of = { ...line, ordered: quantity }
  return { ...named(sheet, name, quantity, line.imageUrl), detail: detail(sheet, of, date, sentAs) }
}

function replacement(sheet: Sheet, line: LetterLine, date: CivilDate | null): GoodsItem {
  const { standings, shared } = sheet.words
  const of = { ...line, ordered: line.waiting, shipped: 0, cancelled: 0, shippingNow: 0 }
  return {
    ...named(sheet, lineName(line, sheet.words), line.waiting, line.substitute?.imageUrl),
    detail: standings.joined(detail(sheet, of, date), standings.insteadOf(plainLine(line.name, 60) || shared.yourItem)),
  }
}

function named(sheet: Sheet, name: string, quantity: number, imageUrl: string | undefined) {
  return { name, text: sheet.words.shared.quantity(quantity, name), imageUrl: webUrl(imageUrl) }
}

function detail(sheet: Sheet, line: LetterLine, date: CivilDate | null, sentAs?: string): string {
  const { standings } = sheet.words
  const part = (units: number): Part => ({ part: units === line.ordered ? 'all' : 'some', units })
  const lacking = missing(line)
  const leaving = outOfReach(line) - line.shipped - line.shippingNow
  const parts: (string | false)[] = [
    line.shipped > 0 &&
      (sentAs ? standings.shippedInstead(part(line.shipped), sentAs) : standings.shipped(part(line.shipped))),
    line.shippingNow > 0 && standings.leavesNow(part(line.shippingNow)),
    leaving > 0 && standings.leaving(part(leaving)),
    line.ready > 0 && standings.ready(part(line.ready)),
    lacking > 0 && waits(sheet, line, part(lacking), date),
    lacking > 0 && inQueue(sheet, line),
    line.cancelled > 0 && standings.cancelled(part(line.cancelled)),
  ]
  const [first = '', ...others] = parts.filter((stands) => stands !== false)
  return others.reduce((list, next) => standings.joined(list, next), first)
}

function waits(sheet: Sheet, line: LetterLine, part: Part, date: CivilDate | null): string {
  const { standings } = sheet.words
  if (line.discontinued && line.substitute === undefined) return standings.discontinued(part)
  return date === null ? standings.waits(part) : standings.waitsUntil(part, sheet.date(date))
}

/** The place in the queue, beside each line where several wait; one alone has a sentence of its own. */
function inQueue({ letter, words, facts }: Sheet, { queue }: LetterLine): string | false {
  if (queue === undefined || !tellsQueue(letter) || waitingLines(facts.lines).length < 2) return false
  return words.standings.queue(queue.place, queue.of)
}
