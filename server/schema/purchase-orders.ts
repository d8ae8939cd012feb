import { z } from '@hono/zod-openapi'
import { purchaseOrderStatuses, type StatedPurchaseOrder } from '../../records/buying/purchase-orders.ts'
import { canonicalHash } from '../links/canonical-hash.ts'
import { civilDate, quantity, sku } from './common.ts'
import { type Exact, exact } from './exact.ts'
import { supplierId } from './products.ts'

/** Counts up with every change of what it belongs to; what comes with an older one is not taken. */
export const revision = z.int().min(0).max(Number.MAX_SAFE_INTEGER)

export const purchaseOrderLine = z
  .strictObject({ sku, quantity, received: z.int().min(0).max(1_000_000).optional() })
  .openapi('PurchaseOrderLine')

/** Body of `PUT /v1/purchase-orders/:id`. `expectedAt: null` says that nobody knows; a line without `received` leaves it as known. */
export const purchaseOrderSchema = z
  .strictObject({
    supplier: supplierId,
    status: z.enum(purchaseOrderStatuses),
    expectedAt: civilDate.nullable(),
    revision,
    lines: z
      .array(purchaseOrderLine)
      .min(1)
      .max(1000)
      .refine((lines) => new Set(lines.map((line) => line.sku)).size === lines.length, {
        error: 'names a sku more than once',
      }),
  })
  .openapi('PurchaseOrderStatement')

export type PurchaseOrderBody = Exact<z.output<typeof purchaseOrderSchema>>

/** The purchase order as it is kept. */
export function toPurchaseOrder(id: string, body: PurchaseOrderBody): StatedPurchaseOrder {
  return { id, ...exact(body), contentHash: canonicalHash(body) }
}
