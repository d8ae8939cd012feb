import { z } from '@hono/zod-openapi'
import { channels, letterNames } from '../../../backorder/letters/kinds.ts'
import { deliveryRanks } from '../../../records/letters/delivery-rank.ts'
import { at } from '../../http/responses.ts'
import { id } from '../../schema/common.ts'

const deliverySchema = z.object({
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
})

/** A letter, and what became of it by every channel. */
export const letterSchema = z
  .object({
    key: z.string(),
    letter: z.enum(letterNames),
    at,
    offer: z.int().nullable(),
    isDelayNotice: z.boolean(),
    supersededBy: z.string().nullable(),
    facts: z.record(z.string(), z.unknown()),
    deliveries: z.array(deliverySchema),
  })
  .openapi('Letter')

/** Something that happened. */
export const entrySchema = z.looseObject({ at, type: z.string() }).openapi('TimelineEntry')

/** Everything recorded of an order, and what the law says of it. */
export const evidenceSchema = z
  .object({
    id,
    law: z.string(),
    timeline: z.array(entrySchema),
    letters: z.array(letterSchema),
    verdict: z.record(z.string(), z.unknown()),
  })
  .openapi('Evidence')
