import type { LetterLine } from '../backorder/letter.ts'
import type { CivilDate } from '../backorder/state.ts'
import type { Block, GoodsItem } from './content.ts'
import { lineName, missing } from './goods.ts'
import { plainLine, webUrl } from './names.ts'
import type { Sheet } from './sheet.ts'

/** The order's lines with where each stands; `date` is the letter's own date, for lines that have none of their own. */
export function standing(sheet: Sheet, date: CivilDate | null): Block {
  const lines = sheet.facts.lines.filter((line) => line.ordered > 0)
  const severalWait = lines.filter((line) => missing(line) > 0).length > 1
  return {
    kind: 'goods',
    items: lines.map((line) => item(sheet, line, severalWait ? (line.expectedAt ?? date) : date)),
  }
}

function item(sheet: Sheet, line: LetterLine, date: CivilDate | null): GoodsItem {
  const { standings, shared } = sheet.words
  const name = lineName(line, sheet.words)
  const instead = line.substitute === undefined ? [] : [standings.insteadOf(plainLine(line.name) || shared.yourItem)]
  return {
    name,
    text: shared.quantity(name, line.ordered),
    detail: standings.joined([...parts(sheet, line, date), ...instead]),
    imageUrl: webUrl(line.substitute === undefined ? line.imageUrl : line.substitute.imageUrl),
  }
}

function parts(sheet: Sheet, line: LetterLine, date: CivilDate | null): string[] {
  const { standings } = sheet.words
  const set = line.ready - line.shippingNow
  const lacking = missing(line)
  const waits = line.discontinued
    ? standings.discontinued(lacking)
    : date === null
      ? standings.waits(lacking)
      : standings.waitsUntil(lacking, sheet.date(date))
  return [
    line.shipped > 0 && standings.shipped(line.shipped),
    line.shippingNow > 0 && standings.leavesNow(line.shippingNow),
    set > 0 && standings.ready(set),
    lacking > 0 && waits,
    line.cancelled > 0 && standings.cancelled(line.cancelled),
  ].filter((part) => part !== false)
}
