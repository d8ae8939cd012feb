import type { LetterLine } from '../../backorder/letters/letter.ts'
import type { CivilDate } from '../../backorder/state.ts'
import { type Block, type Content, important, paragraph } from '../content.ts'
import { plainLine } from '../names.ts'
import { choices, pageFirst } from '../phrases/choices.ts'
import { fitted, goodsOf, missing, type SomeGoods, someGoods } from '../phrases/goods.ts'
import { cancelRights } from '../phrases/law-words.ts'
import { whatComesBack, whatEnds, whatNext, whatWasPaid } from '../phrases/money-words.ts'
import { standing } from '../phrases/standing.ts'
import type { Sheet } from '../sheet.ts'

/** After an answer: what was understood, what happens now and by when, how to undo and until when. */
export function answerReceived(sheet: Sheet): Content {
  const date = sheet.facts.currentDate
  const understood = understandings[sheet.facts.answer?.answer ?? 'wait'](sheet, date)
  return { preheader: sheet.words.answerReceived.preheader, ...understood }
}

/** The goods that the answer was about: the lines it names, or all that waits. */
export function answeredGoods(sheet: Sheet): SomeGoods {
  const named = sheet.facts.answer?.lines
  if (named === undefined) return sheet.waiting.units > 0 ? sheet.waiting : sheet.cancelled
  return someGoods(sheet.facts.lines, sheet.words, (line) => named.find(({ id }) => id === line.id)?.quantity ?? 0)
}

type Unclear = NonNullable<NonNullable<Sheet['facts']['answer']>['unclear']>
type Understood = Omit<Content, 'preheader'> & { preheader?: string }

const understandings = { wait, cancel, swap, split, together }

function wait(sheet: Sheet, date: CivilDate | null): Understood {
  const say = sheet.words.answerReceived
  const make = (goods: string) =>
    date === null ? say.subjectWaitNoDate(goods) : say.subjectWait(goods, sheet.say.shortDate(date))
  return {
    subject: fitted(sheet.waiting, sheet.words, 60, make),
    heading: date === null ? say.headingWaitNoDate : say.headingWait(sheet.date(date)),
    blocks: [
      ...paragraph(date === null ? say.waitNoDate(sheet.waiting) : say.wait(sheet.waiting, sheet.date(date))),
      ...asBefore(sheet, date),
    ],
  }
}

function cancel(sheet: Sheet): Understood {
  const say = sheet.words.answerReceived
  const goods = answeredGoods(sheet)
  const { undoUntilMs, tooLate, unclear } = sheet.facts.answer ?? {}
  if (unclear !== undefined) return perhapsCancel(sheet, goods, unclear)
  if (tooLate === true) return cannotCancel(sheet, goods)
  const subject = fitted(goods, sheet.words, 60, say.subjectCancel)
  const heading = say.headingCancel
  if (undoUntilMs === undefined) {
    return { subject, heading, blocks: [...paragraph(say.cancel(goods), say.cancelFinal), pageFirst(sheet)] }
  }
  const until = sheet.say.time(undoUntilMs)
  const undo = { label: sheet.words.labels.undo, url: sheet.links.undo ?? sheet.links.answers.wait ?? sheet.links.page }
  return {
    subject,
    preheader: say.preheaderUndo(until),
    heading,
    blocks: [
      ...paragraph(say.cancel(goods), moneyOfCancel(sheet)),
      ...important(say.cancelUndo(until)),
      choices(afterCancel(sheet), undo),
      ...(cancelsAll(sheet) ? [] : paragraph(whatEnds(sheet), whatNext(sheet))),
    ],
  }
}

function perhapsCancel(sheet: Sheet, goods: SomeGoods, unclear: Unclear): Understood {
  const say = sheet.words.answerReceived
  const until = sheet.say.time(unclear.heldUntilMs)
  const keep = { label: sheet.words.labels.keep, url: sheet.links.answers.wait ?? sheet.links.page }
  const { wait: _, ...answers } = sheet.links.answers
  return {
    subject: fitted(goods, sheet.words, 60, say.subjectUnclear),
    preheader: say.preheaderUnclear(until),
    heading: say.headingUnclear,
    blocks: [
      ...paragraph(unclear.via === 'sms' ? say.unclearSms(goods) : say.unclearEmail(goods)),
      ...important(say.unclearHeld(until)),
      choices({ ...sheet, links: { ...sheet.links, answers } }, keep),
      standing(sheet, sheet.facts.currentDate),
      ...cancelRights(sheet, whatWasPaid(sheet)),
      ...paragraph(whatEnds(sheet), whatNext(sheet)),
    ],
  }
}

function cannotCancel(sheet: Sheet, goods: SomeGoods): Understood {
  const say = sheet.words.answerReceived
  return {
    subject: fitted(goods, sheet.words, 60, say.subjectTooLate),
    preheader: say.preheaderTooLate,
    heading: say.headingTooLate,
    blocks: [...paragraph(say.tooLate(goods)), ...important(say.tooLateReturn), pageFirst(sheet)],
  }
}

/** What comes back once the cancel is final; the amount is known where all that waits was cancelled. */
function moneyOfCancel(sheet: Sheet): string {
  const say = sheet.words.answerReceived
  if (cancelsAll(sheet)) return say.cancelMoney(whatComesBack(sheet))
  return sheet.uncharged ? say.cancelMoneyPartUncharged : say.cancelMoneyPart
}

/** After a cancel, waiting means taking it back, and cancelling all again would only confuse. */
function afterCancel(sheet: Sheet): Sheet {
  const { wait: _, cancel: rest, ...others } = sheet.links.answers
  const answers = cancelsAll(sheet) || rest === undefined ? {} : { ...others, cancel: rest }
  return { ...sheet, links: { ...sheet.links, answers } }
}

function cancelsAll(sheet: Sheet): boolean {
  return answeredGoods(sheet).units >= sheet.waiting.units
}

function swap(sheet: Sheet, date: CivilDate | null): Understood {
  const say = sheet.words.answerReceived
  const { substitute } = sheet.facts.answer ?? {}
  const swapped = sheet.facts.lines.filter(
    (line) => substitute !== undefined && line.substitute?.sku === substitute.sku,
  )
  const name = plainLine(substitute?.name ?? swapped[0]?.substitute?.name ?? '') || sheet.words.shared.yourItem
  const quantity = swapped.reduce((sum, line) => sum + missing(line), 0) || answeredGoods(sheet).units
  const saved = swapped.reduce((sum, line) => sum + missing(line) * cheaperBy(line), 0)
  const goods = goodsOf([{ name, quantity }], sheet.words)
  const before = swapped.map((line) => plainLine(line.name, 60) || sheet.words.shared.yourItem)
  const instead = before.length > 0 ? sheet.words.and(before.slice(0, 2)) : sheet.words.shared.yourItem
  return {
    subject: fitted(goods, sheet.words, 60, say.subjectSwap),
    heading: say.headingSwap(plainLine(name, 60)),
    blocks: [
      ...paragraph(say.swap(goods, instead), saved > 0 && say.swapCheaper(sheet.money(saved))),
      ...asBefore(sheet, date),
    ],
  }
}

/** By how much the agreed replacement is cheaper, minor units a piece. */
function cheaperBy({ unitPriceMinor, substitute }: LetterLine): number {
  return Math.max(0, unitPriceMinor - (substitute?.unitPriceMinor ?? unitPriceMinor))
}

function split(sheet: Sheet, date: CivilDate | null): Understood {
  const say = sheet.words.answerReceived
  return {
    subject: fitted(sheet.waiting, sheet.words, 60, say.subjectSplit),
    heading: say.headingSplit,
    blocks: [...paragraph(say.split(sheet.lacking), splitPrice(sheet)), ...asBefore(sheet, date)],
  }
}

/** What the second parcel costs. */
export function splitPrice({ facts: { extraShippingMinor }, words, money }: Sheet): string {
  const say = words.answerReceived
  return extraShippingMinor > 0 ? say.splitPrice(money(extraShippingMinor)) : say.splitFree
}

function together(sheet: Sheet, date: CivilDate | null): Understood {
  const say = sheet.words.answerReceived
  return {
    subject: fitted(sheet.waiting, sheet.words, 60, say.subjectTogether),
    heading: say.headingTogether,
    blocks: [
      ...paragraph(date === null ? say.togetherNoDate : say.together(sheet.date(date))),
      ...asBefore(sheet, date),
    ],
  }
}

function asBefore(sheet: Sheet, date: CivilDate | null): Block[] {
  return [
    standing(sheet, date),
    ...cancelRights(sheet, whatWasPaid(sheet)),
    pageFirst(sheet),
    ...paragraph(whatEnds(sheet), whatNext(sheet)),
  ]
}
