import type { z } from '@hono/zod-openapi'
import type { Substitute } from '../../backorder/policy.ts'
import type { substitute } from './common.ts'
import { exact } from './exact.ts'

/** A substitute as the rules take it. */
export function toSubstitute({ unitPrice, ...rest }: z.output<typeof substitute>): Substitute {
  return exact({ ...rest, unitPriceMinor: unitPrice })
}
