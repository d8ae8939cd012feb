import { type Content, paragraph, sentences } from '../content.ts'
import { plainLine, webUrl } from '../names.ts'
import { choices, page } from '../phrases/choices.ts'
import { fitted, type SomeGoods, someGoods } from '../phrases/goods.ts'
import { cancelRights } from '../phrases/law-words.ts'
import { whatEnds, whatNext } from '../phrases/money-words.ts'
import { standing } from '../phrases/standing.ts'
import type { Sheet } from '../sheet.ts'

/** The carrier has it: tracking, what is in the parcel, what still waits and until when, returns. */
export function shipped(sheet: Sheet): Content {
  const { facts, words } = sheet
  const say = words.shipped
  const parcel = parcelGoods(sheet)
  const more = sheet.waiting.units > 0
  const carrier = plainLine(facts.shipment?.carrier ?? '', 40)
  const tracking = webUrl(facts.shipment?.trackingUrl)
  return {
    subject: fitted(parcel, words, 60, say.subject),
    preheader: sentences(carrier === '' ? say.preheaderNoCarrier : say.preheader(carrier), more && say.preheaderRest),
    heading: more ? say.headingPart : say.heading,
    blocks: [
      ...paragraph(say.parcel(parcel), travels(sheet), more && rest(sheet)),
      standing(sheet, facts.currentDate),
      choices(sheet, tracking === null ? page(sheet) : { label: words.labels.track, url: tracking }),
      ...paragraph(...paid(sheet)),
      ...(more ? cancelRights(sheet) : []),
      ...paragraph(more && whatEnds(sheet), more && whatNext(sheet)),
      ...paragraph(say.returns),
    ],
  }
}

/** What is in the parcel. */
export function parcelGoods(sheet: Sheet): SomeGoods {
  const lines = sheet.facts.shipment?.lines
  return someGoods(sheet.facts.lines, sheet.words, (line) =>
    lines === undefined ? line.shipped : (lines.find(({ id }) => id === line.id)?.quantity ?? 0),
  )
}

function travels(sheet: Sheet): string | null {
  const { shipped: say } = sheet.words
  const carrier = plainLine(sheet.facts.shipment?.carrier ?? '', 40)
  const tracking = plainLine(sheet.facts.shipment?.tracking ?? '', 60)
  if (carrier === '') return tracking === '' ? null : say.trackingOnly(tracking)
  return tracking === '' ? say.carrier(carrier) : say.tracking(carrier, tracking)
}

function rest(sheet: Sheet): string {
  const { currentDate } = sheet.facts
  const { shipped: say } = sheet.words
  return currentDate === null ? say.restNoDate(sheet.waiting) : say.rest(sheet.waiting, sheet.date(currentDate))
}

function paid(sheet: Sheet): (string | false)[] {
  const { takenMinor, dueMinor } = sheet.facts.money
  const { refunded, shipped: say } = sheet.words
  return [takenMinor > 0 && say.charged(sheet.money(takenMinor)), dueMinor > 0 && refunded.due(sheet.money(dueMinor))]
}
