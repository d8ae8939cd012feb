import type { LetterLine } from '../../backorder/letters/letter.ts'
import type { Substitute } from '../../backorder/policy.ts'
import { type Block, type Content, type GoodsItem, important, paragraph, sentences } from '../content.ts'
import { plainLine, shortened, webUrl } from '../names.ts'
import { choices, swaps } from '../phrases/choices.ts'
import { fitted, missing, someGoods } from '../phrases/goods.ts'
import { rightToCancel, whatSilenceMeans } from '../phrases/law-words.ts'
import { goodsBlock } from '../phrases/long-lists.ts'
import { mayCancel, whatEnds, whatNext, whatWasPaid } from '../phrases/money-words.ts'
import type { Sheet } from '../sheet.ts'

/** An equal thing is there: its picture, what differs, the price in the customer's favour; swap, wait or cancel. */
export function substituteOffer(sheet: Sheet): Content {
  const { words, facts } = sheet
  const say = words.substituteOffer
  const offered = offeredFor(sheet)
  const concerned = someGoods(
    offered.map(({ line }) => line).filter((line, at, all) => all.indexOf(line) === at),
    words,
    missing,
  )
  const never = offered.length > 0 && offered.every(({ line }) => line.discontinued)
  const first = plainLine(offered[0]?.substitute.name ?? '', 60) || words.shared.yourItem
  return {
    subject: fitted(concerned, words, 60, never ? say.subjectDiscontinued : say.subject),
    preheader: say.preheader(first),
    heading: offered.length === 1 ? say.heading(first) : say.headingSeveral,
    blocks: [
      ...paragraph(
        never
          ? say.never(words.and(concerned.names.slice(0, 2).map((name) => shortened(name, 60))))
          : say.still(concerned),
      ),
      goodsBlock(
        offered.map(({ line, substitute }) => item(sheet, line, substitute)),
        words,
      ),
      ...(facts.actBy === undefined
        ? keeps(sheet)
        : important(
            sheet.uncharged ? say.actByUncharged(sheet.date(facts.actBy)) : say.actBy(sheet.date(facts.actBy)),
          )),
      choices(sheet, swaps(sheet)[0] ?? null),
      ...paragraph(whatWasPaid(sheet), (facts.actBy !== undefined || facts.offer?.silence == null) && mayCancel(sheet)),
      ...paragraph(facts.actBy === undefined && whatEnds(sheet), whatNext(sheet)),
    ],
  }
}

/** What is offered, each with the line it would replace. */
export function offeredFor(sheet: Sheet): { line: LetterLine; substitute: Substitute }[] {
  return (sheet.facts.offer?.substitutes ?? []).flatMap(({ lineId, substitute }) => {
    const line = sheet.facts.lines.find(({ id }) => id === lineId)
    return line === undefined ? [] : [{ line, substitute }]
  })
}

/** What no answer means while the wanted goods may still come. */
function keeps(sheet: Sheet): Block[] {
  const silence = whatSilenceMeans(sheet)
  if (silence === null) return paragraph(sheet.words.substituteOffer.keeps)
  return [...important(silence), ...paragraph(rightToCancel(sheet))]
}

function item(sheet: Sheet, line: LetterLine, substitute: Substitute): GoodsItem {
  const { words } = sheet
  const say = words.substituteOffer
  const name = plainLine(substitute.name) || words.shared.yourItem
  const saved = (line.unitPriceMinor - substitute.unitPriceMinor) * missing(line)
  const price =
    saved > 0 ? say.cheaper(sheet.money(substitute.unitPriceMinor * missing(line)), sheet.money(saved)) : say.samePrice
  const difference = plainLine(substitute.difference ?? '', 200).replace(/[.\s]+$/u, '')
  return {
    name,
    text: words.shared.quantity(missing(line), name),
    detail: sentences(difference !== '' && say.different(difference), price),
    imageUrl: webUrl(substitute.imageUrl),
  }
}
