import { z } from '@hono/zod-openapi'
import { civilDate, id, quantity, sku, words } from './common.ts'
import type { Exact } from './exact.ts'

/** Counts up with every word about one purchase order (or one sku), by whomever; what comes with an older one is overtaken. */
const revision = z.int().min(0).max(Number.MAX_SAFE_INTEGER).optional()
const reason = words(200).optional()
const purchaseOrder = id.optional()

const word = <Name extends string, Shape extends z.ZodRawShape>(type: Name, fields: Shape) =>
  z.strictObject({ id, type: z.literal(type), ...fields })

/** Body of `POST /v1/supply-events`. Of a purchase order, or of a sku as a whole; both: of the purchase order's part of that sku. `expectedAt: null` says that nobody knows; `reason` is told to customers. */
export const supplyEventSchema = z
  .discriminatedUnion('type', [
    word('eta', { purchaseOrder, sku: sku.optional(), expectedAt: civilDate.nullable(), revision, reason }),
    word('received', {
      purchaseOrder,
      sku: sku.optional(),
      quantity,
      receivedOn: civilDate.optional(),
      isLast: z.boolean().optional(),
      reason,
    }),
    word('confirmed', {
      purchaseOrder: id,
      sku: sku.optional(),
      expectedAt: civilDate.nullable().optional(),
      revision,
      reason,
    }),
    word('refused', { purchaseOrder: id, sku: sku.optional(), revision, reason }),
    word('cancelled', { purchaseOrder: id, sku: sku.optional(), revision, reason }),
    word('discontinued', { sku, reason }),
  ])
  .superRefine((event, context) => {
    if (event.sku !== undefined || ('purchaseOrder' in event && event.purchaseOrder !== undefined)) return
    context.addIssue({ code: 'custom', path: ['sku'], message: 'is needed where there is no purchaseOrder' })
  })
  .openapi('SupplyEvent')

export type SupplyEventBody = Exact<z.output<typeof supplyEventSchema>>
