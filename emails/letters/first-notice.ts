import { addDays } from '../../backorder/calendar.ts'
import type { CivilDate } from '../../backorder/state.ts'
import { type Content, paragraph } from '../content.ts'
import { pageFirst } from '../phrases/choices.ts'
import { fitted } from '../phrases/goods.ts'
import { cancelRights } from '../phrases/law-words.ts'
import { whatEnds, whatNext, whatWasPaid } from '../phrases/money-words.ts'
import { whereInQueue } from '../phrases/queue-words.ts'
import { standing } from '../phrases/standing.ts'
import type { Sheet } from '../sheet.ts'

/** At once: what ships now, what waits and until when, what was charged, how to cancel, when the next letter comes. */
export function firstNotice(sheet: Sheet): Content {
  const { facts, words, waiting, missing, shippingNow, ready } = sheet
  const say = words.firstNotice
  const date = promise(sheet)
  const ending = sheet.date(facts.endingDate)
  const lacking = missing.units > 0 ? missing : waiting
  return {
    subject: subject(sheet, date),
    preheader: sheet.uncharged ? say.preheaderUncharged(ending) : say.preheader(ending),
    heading: heading(sheet, date),
    blocks: [
      ...paragraph(
        say.thanks,
        shippingNow.units > 0 && say.partShips(shippingNow),
        date === null ? say.waitsNoDate(lacking) : say.waits(lacking, sheet.date(date)),
        ready.units > 0 && words.update.ready(ready),
        whereInQueue(sheet),
      ),
      standing(sheet, date),
      ...cancelRights(sheet, whatWasPaid(sheet)),
      pageFirst(sheet),
      ...paragraph(whatEnds(sheet), whatNext(sheet)),
    ],
  }
}

/** The promised date, unless it had passed before the order came to us. */
export function promise(sheet: Sheet): CivilDate | null {
  const { promisedDate } = sheet.facts
  return promisedDate !== null && promisedDate >= addDays(sheet.today, -1) ? promisedDate : null
}

function subject(sheet: Sheet, date: CivilDate | null): string {
  const { words, waiting, shippingNow, say } = sheet
  const make = (goods: string) => {
    if (date === null) return words.firstNotice.subjectNoDate(goods)
    const day = say.shortDate(date)
    if (shippingNow.units === 0) return words.firstNotice.subject(goods, day)
    return oneProduct(sheet)
      ? words.firstNotice.subjectPart(goods, shippingNow.units, waiting.units, day)
      : words.firstNotice.subjectSomeNow(goods, day)
  }
  return fitted(shippingNow.units > 0 && !oneProduct(sheet) ? sheet.all : waiting, words, 60, make)
}

function heading(sheet: Sheet, date: CivilDate | null): string {
  const { firstNotice: say } = sheet.words
  const { waiting, shippingNow } = sheet
  if (date === null) return shippingNow.units > 0 ? say.headingPartNoDate : say.headingNoDate
  if (shippingNow.units === 0) return say.heading(sheet.date(date))
  return oneProduct(sheet)
    ? say.headingPart(shippingNow.units, waiting.units, sheet.date(date))
    : say.headingSomeNow(sheet.date(date))
}

function oneProduct(sheet: Sheet): boolean {
  return sheet.all.names.length === 1
}
