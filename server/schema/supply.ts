import { z } from '@hono/zod-openapi'
import { id, words } from './common.ts'

const agent = words(200)
const reason = words(500)

/** Body of `POST /v1/products/:sku/queue`: an agent moves a line; `place: null` gives it its own again. */
export const queueMoveSchema = z
  .strictObject({ orderId: id, lineId: id, place: z.int().min(1).max(1_000_000).nullable(), agent, reason })
  .openapi('QueueMove')

/** Body of `POST /v1/supply/held/:id`: whether a date that jumped far is believed. */
export const judgementSchema = z.strictObject({ accepted: z.boolean(), agent, reason }).openapi('Judgement')

const days = (most: number) => z.int().min(0).max(most)

/** Body of `PUT /v1/supply/policy`; what is left out is as by default. */
export const supplyPolicySchema = z
  .strictObject({
    queueBy: z
      .array(z.enum(['tier', 'placed', 'promised', 'ending', 'value']))
      .max(5)
      .refine((keys) => new Set(keys).size === keys.length, { error: 'names one more than once' })
      .default(['tier', 'placed']),
    /** Names of customers' tiers, the first served first. */
    tiers: z.array(words(64)).max(50).default([]),
    holdDays: days(365).default(14),
    percentile: z.int().min(50).max(99).default(90),
    rangeDays: days(365).default(7),
    maxJumpDays: z.int().min(1).max(3650).default(120),
    backupAfterDays: days(365).default(14),
    restockHours: z.int().min(1).max(720).default(24),
    restockBatch: z.int().min(1).max(1_000_000).nullable().default(null),
  })
  .openapi('SupplyPolicy')
