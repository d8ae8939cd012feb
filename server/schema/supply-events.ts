import { z } from '@hono/zod-openapi'
import { civilDate, id, quantity, sku, words } from './common.ts'
import type { Exact } from './exact.ts'

const news = <Name extends string, Shape extends z.ZodRawShape>(type: Name, fields: Shape) =>
  z.strictObject({ id, type: z.literal(type), sku, reason: words(200).optional(), ...fields })

/** Body of `POST /v1/supply-events`. `expectedAt: null` says that nobody knows; `reason` is told to customers. */
export const supplyEventSchema = z
  .discriminatedUnion('type', [
    news('eta', { expectedAt: civilDate.nullable() }),
    news('received', { quantity }),
    news('discontinued', {}),
  ])
  .openapi('SupplyEvent')

export type SupplyEventBody = Exact<z.output<typeof supplyEventSchema>>
