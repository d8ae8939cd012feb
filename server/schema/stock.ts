import { z } from '@hono/zod-openapi'
import { revision } from './purchase-orders.ts'

/** Body of `PUT /v1/stock/:sku`: units on the shelf that are promised to nobody. Without a revision the newest call holds. */
export const stockSchema = z
  .strictObject({ onHand: z.int().min(0).max(1_000_000_000), revision: revision.optional() })
  .openapi('StockStatement')
