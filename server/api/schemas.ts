import { z } from '@hono/zod-openapi'
import { channels, letterNames } from '../../backorder/letters/kinds.ts'
import { answers, silenceMeanings } from '../../backorder/offers/offer.ts'
import { shippingChoices } from '../../backorder/policy.ts'
import { outcomeTypes, phases } from '../../backorder/state.ts'
import { deliveryRanks } from '../../records/letters/delivery-rank.ts'
import { id } from '../schema/common.ts'

export const phase = z.enum(phases)
const date = z.string().openapi({ format: 'date' })
const at = z.string().openapi({ format: 'date-time' })

export const orderParam = z.object({ id })

/** RFC 9457, with the fields that were wrong. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
    requestId: z.string(),
  })
  .openapi('Problem')

export const forecastSchema = z
  .array(z.object({ at, letter: z.enum(letterNames).optional(), step: z.string().optional() }))
  .openapi('Forecast')

export const openedSchema = z
  .object({
    id,
    phase,
    promisedDate: date.nullable(),
    endingDate: date,
    customerUrl: z.string(),
    next: forecastSchema,
  })
  .openapi('Opened')

export const actedSchema = z
  .object({ id, phase, promisedDate: date.nullable(), endingDate: date, offer: z.int().nullable() })
  .openapi('Acted')

export const summarySchema = z
  .object({
    id,
    phase,
    placedAt: at,
    promisedDate: date.nullable(),
    endingDate: date.nullable(),
    outcome: z.enum(outcomeTypes).nullable(),
    closedAt: at.nullable(),
  })
  .openapi('BackorderSummary')

const lineSchema = z.object({
  id,
  sku: z.string(),
  name: z.string(),
  quantityOrdered: z.int(),
  quantityAvailable: z.int(),
  quantityBackordered: z.int(),
  quantityAllocated: z.int(),
  quantityShipped: z.int(),
  quantityCancelled: z.int(),
  expectedAt: date.nullable(),
  soonestAt: date.nullable(),
  queue: z.object({ place: z.int(), of: z.int() }).nullable(),
  discontinued: z.boolean(),
})

export const backorderSchema = summarySchema
  .extend({
    shipping: z.enum(shippingChoices),
    lines: z.array(lineSchema),
    offer: z
      .object({
        number: z.int(),
        options: z.array(z.enum(answers)),
        revisedDate: date.nullable(),
        waitUntil: date,
        silence: z.object({ means: z.enum(silenceMeanings), on: date }).nullable(),
        answered: z.string().nullable(),
      })
      .nullable(),
    money: z.object({ currency: z.string(), captured: z.int(), refunded: z.int(), voided: z.int() }),
    customerUrl: z.string(),
    next: forecastSchema,
  })
  .openapi('Backorder')

export const letterSchema = z
  .object({
    key: z.string(),
    letter: z.enum(letterNames),
    at,
    offer: z.int().nullable(),
    isDelayNotice: z.boolean(),
    supersededBy: z.string().nullable(),
    facts: z.record(z.string(), z.unknown()),
    deliveries: z.array(
      z.object({
        channel: z.enum(channels),
        status: z.enum(deliveryRanks),
        sentAt: at.nullable(),
        deliveredAt: at.nullable(),
        error: z.string().nullable(),
        providerId: z.string().nullable(),
        idempotencyKey: z.string().nullable(),
        eml: z.string().nullable(),
        events: z.array(
          z.object({
            at,
            provider: z.string(),
            kind: z.string(),
            status: z.string().nullable(),
            reason: z.string().nullable(),
          }),
        ),
      }),
    ),
  })
  .openapi('Letter')

export const entrySchema = z.looseObject({ at, type: z.string() }).openapi('TimelineEntry')

export const evidenceSchema = z
  .object({
    id,
    law: z.string(),
    timeline: z.array(entrySchema),
    letters: z.array(letterSchema),
    verdict: z.record(z.string(), z.unknown()),
  })
  .openapi('Evidence')

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
})

/** The refusals that every call of the API can meet. */
export const refusals = {
  401: problem('No known key'),
  403: problem('The key lacks the scope'),
  422: problem('Fields that are not as they must be'),
}
export const notFoundRefusal = { 404: problem('No such order') }
export const conflictRefusal = { 409: problem('Does not go with what is there') }

/** A JSON answer of a schema. */
export const answer = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})
/** A JSON body of a schema. */
export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true as const,
  content: { 'application/json': { schema } },
})
