import { pageFirst } from '../choices.ts'
import { type Content, paragraph } from '../content.ts'
import { fitted } from '../goods.ts'
import { mayCancel, whatEnds, whatNext, whatWasPaid } from '../money-words.ts'
import type { Sheet } from '../sheet.ts'
import { standing } from '../standing.ts'

/** At once: what ships now, what waits and until when, what was charged, how to cancel, when the next letter comes. */
export function firstNotice(sheet: Sheet): Content {
  const { facts, words, missing, shippingNow } = sheet
  const say = words.firstNotice
  const date = facts.promisedDate ?? facts.currentDate
  const ending = sheet.date(facts.endingDate)
  const waits = date === null ? say.waitsNoDate(missing) : say.waits(missing, sheet.date(date))
  return {
    subject: subject(sheet, date),
    preheader: sheet.uncharged ? say.preheaderUncharged(ending) : say.preheader(ending),
    heading: heading(sheet, date),
    blocks: [
      ...paragraph(waits, shippingNow.units > 0 && say.partShips(shippingNow)),
      standing(sheet, date),
      ...paragraph(whatWasPaid(sheet), mayCancel(sheet)),
      pageFirst(sheet),
      ...paragraph(whatEnds(sheet), whatNext(sheet)),
    ],
  }
}

function subject(sheet: Sheet, date: string | null): string {
  const { words, missing, shippingNow, say } = sheet
  const make = (goods: string) => {
    if (date === null) return words.firstNotice.subjectNoDate(goods)
    const day = say.shortDate(date)
    if (shippingNow.units === 0) return words.firstNotice.subject(goods, day)
    return oneProduct(sheet)
      ? words.firstNotice.subjectPart(goods, shippingNow.units, missing.units, day)
      : words.firstNotice.subjectSomeNow(goods, day)
  }
  return fitted(oneProduct(sheet) ? missing : sheet.waiting, words, 60, make)
}

function heading(sheet: Sheet, date: string | null): string {
  const { firstNotice: say } = sheet.words
  const { missing, shippingNow } = sheet
  if (date === null) return shippingNow.units > 0 ? say.headingPartNoDate : say.headingNoDate
  if (shippingNow.units === 0) return say.heading(sheet.date(date))
  return oneProduct(sheet)
    ? say.headingPart(shippingNow.units, missing.units, sheet.date(date))
    : say.headingSomeNow(sheet.date(date))
}

function oneProduct(sheet: Sheet): boolean {
  return sheet.waiting.names.length <= 1
}
