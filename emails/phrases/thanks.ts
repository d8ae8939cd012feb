import type { Block } from '../content.ts'
import { plainLine } from '../names.ts'
import type { Sheet } from '../sheet.ts'

/** The discount code, always the last block: thanks, never a trade for the right to cancel (16 CFR 316.3, and our manners). */
export function thanks(sheet: Sheet): Block[] {
  const { discount } = sheet.facts
  if (discount === undefined) return []
  const { shared } = sheet.words
  return [
    {
      kind: 'thanks',
      heading: shared.thanksHeading,
      text: shared.thanks(discount.percent, sheet.money(discount.maxValueMinor), sheet.date(discount.expiresOn)),
      code: shared.code(plainLine(discount.code, 60)),
    },
  ]
}
