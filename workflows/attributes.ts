import { defineSearchAttributeKey, type SearchAttributePair, SearchAttributeType } from '@temporalio/common'
import { closingInstant, effectiveEnding } from '../backorder/dates.ts'
import { phaseOf } from '../backorder/phase.ts'
import type { Backorder } from '../backorder/state.ts'
import { searchAttributes } from './messages.ts'

const phase = defineSearchAttributeKey(searchAttributes.phase, SearchAttributeType.KEYWORD)
const skus = defineSearchAttributeKey(searchAttributes.skus, SearchAttributeType.KEYWORD_LIST)
const endingDate = defineSearchAttributeKey(searchAttributes.endingDate, SearchAttributeType.DATETIME)

/** What operators can search backorders by; nothing of it is personal. */
export const attributesOf = (backorder: Backorder): SearchAttributePair[] => [
  { key: phase, value: phaseOf(backorder) },
  { key: skus, value: [...new Set(backorder.lines.map(({ sku }) => sku))] },
  { key: endingDate, value: new Date(closingInstant(backorder, effectiveEnding(backorder))) },
]
