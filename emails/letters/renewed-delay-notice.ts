import type { Content } from '../content.ts'
import type { Sheet } from '../sheet.ts'
import { delayNotice } from './delay-notice.ts'

/** Every further slip: as a delay notice, and silence now means what the offer says (in us-ftc, cancellation). */
export function renewedDelayNotice(sheet: Sheet): Content {
  return delayNotice(sheet, true)
}
