import { z } from '@hono/zod-openapi'
import { letterNames } from '../../../backorder/letters/kinds.ts'
import { answers, silenceMeanings } from '../../../backorder/offers/offer.ts'
import { shippingChoices } from '../../../backorder/policy.ts'
import { outcomeTypes, phases } from '../../../backorder/state.ts'
import { at, date } from '../../http/responses.ts'
import { id } from '../../schema/common.ts'
import { badContactSchema } from '../../schema/contact.ts'

/** The order that a path names. */
export const orderParam = z.object({ id })

/** How far a backorder has come. */
export const phase = z.enum(phases)

/** Letters and steps to come. */
export const forecastSchema = z
  .array(z.object({ at, letter: z.enum(letterNames).optional(), step: z.string().optional() }))
  .openapi('Forecast')

/** The answer to an order that was handed over. */
export const openedSchema = z
  .object({
    id,
    phase,
    promisedDate: date.nullable(),
    endingDate: date,
    customerUrl: z.string(),
    badContact: badContactSchema,
    next: forecastSchema,
  })
  .openapi('Opened')

/** What an act left behind. */
export const actedSchema = z
  .object({ id, phase, promisedDate: date.nullable(), endingDate: date, offer: z.int().nullable() })
  .openapi('Acted')

/** A row of the list. */
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

/** One backorder as it stands. */
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
    badContact: badContactSchema,
    next: forecastSchema,
  })
  .openapi('Backorder')
