import { defineSearchAttributeKey, type SearchAttributePair, SearchAttributeType } from '@temporalio/common'
import { closingInstant, effectiveEnding } from '../backorder/dates.ts'
import type { Backorder } from '../backorder/state.ts'
import { searchAttributes } from './messages.ts'

const skus = defineSearchAttributeKey(searchAttributes.skus, SearchAttributeType.KEYWORD_LIST)
const endingDate = defineSearchAttributeKey(searchAttributes.endingDate, SearchAttributeType.DATETIME)

/** What operators search backorders by; nothing of it is personal. The phase changes with nearly every letter: the database lists by it. */
export const attributesOf = (backorder: Backorder): SearchAttributePair[] => [
  { key: skus, value: [...new Set(backorder.lines.map(({ sku }) => sku))] },
  { key: endingDate, value: new Date(closingInstant(backorder, effectiveEnding(backorder))) },
]
