import { z } from '@hono/zod-openapi'
import { lineStandings, promisingQualifiers, wholeStandings } from '../../supply/suppliers/edi/codes.ts'
import { civilDate, id, sku, words } from '../schema/common.ts'
import type { Exact } from '../schema/exact.ts'

const lineCodes = Object.keys(lineStandings) as (keyof typeof lineStandings)[]
const wholeCodes = [...wholeStandings.keys()]
const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, data: Shape) =>
  z.strictObject({ type: z.literal(type), timestamp: z.string().max(40).optional(), data: z.strictObject(data) })
const part = { purchaseOrder: id, sku: sku.optional(), reason: words(200).optional() }

/** One ACK of a line, as X12 855 codes it. */
const acknowledgement = z
  .strictObject({
    code: z.enum(lineCodes, { error: 'is no line item status that is understood here' }),
    quantity: z.int().min(0).max(1_000_000).optional(),
    dateQualifier: z.enum(promisingQualifiers, { error: 'must be 068, 079, 067 or 069' }).optional(),
    date: civilDate.optional(),
    substitute: sku.optional(),
  })
  .refine(({ date, dateQualifier }) => (date === undefined) === (dateQualifier === undefined), {
    error: 'needs both of date and dateQualifier, or neither',
  })

/** Body of `POST /webhooks/suppliers`. `expectedAt: null` says that nobody knows; `reason` is told to customers. */
export const supplierEventSchema = z
  .discriminatedUnion('type', [
    event('purchase-order.confirmed', { ...part, expectedAt: civilDate.nullable().optional() }),
    event('purchase-order.moved', { ...part, expectedAt: civilDate.nullable() }),
    event('purchase-order.refused', part),
    event('purchase-order.acknowledged', {
      purchaseOrder: id,
      status: z.enum(wholeCodes, { error: 'is no acknowledgement type that is understood here' }).default('AC'),
      date: civilDate.optional(),
      lines: z
        .array(z.strictObject({ sku, acknowledgements: z.array(acknowledgement).max(100) }))
        .max(1000)
        .default([]),
    }),
    event('edi.855', { x12: z.string().max(900_000) }),
  ])
  .openapi('SupplierWebhook')

export type SupplierEvent = Exact<z.output<typeof supplierEventSchema>>
