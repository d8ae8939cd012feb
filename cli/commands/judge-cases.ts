import { z } from 'zod'
import { type LawRecord, noticeStatements } from '../../backorder/law/law-record.ts'
import { silenceMeanings } from '../../backorder/offers/offer.ts'
import { type LawName, lawNames } from '../../backorder/policy.ts'
import { civilDate } from '../../server/schema/common.ts'
import { exact } from '../../server/schema/exact.ts'

const on = { on: civilDate }
const events = z.discriminatedUnion('type', [
  z.strictObject({
    ...on,
    type: z.literal('delay-notice'),
    revisedOn: civilDate.nullable(),
    stated: z.array(z.enum(noticeStatements)).optional(),
    silence: z.strictObject({ means: z.enum(silenceMeanings), on: civilDate }).optional(),
    bounced: z.boolean().optional(),
  }),
  z.strictObject({ ...on, type: z.literal('bounced') }),
  z.strictObject({ ...on, type: z.literal('consent'), until: civilDate.nullable().optional() }),
  z.strictObject({ ...on, type: z.enum(['cancel', 'shipped', 'abandoned']) }),
  z.strictObject({
    ...on,
    type: z.literal('refunded'),
    full: z.boolean().optional(),
    as: z.enum(['money', 'credit']).optional(),
  }),
])

const record = z.strictObject({
  orderedOn: civilDate,
  completedOn: civilDate.optional(),
  promisedOn: civilDate.optional(),
  sellerIsCreditor: z.boolean().optional(),
  creditApplication: z.boolean().optional(),
  exempt: z.boolean().optional(),
  events: z.array(events),
  asOf: civilDate,
})

const cases = z.array(z.looseObject({ law: z.enum(lawNames).default('us-ftc'), record }))

/** The records of a cases file (parsed JSON), each with its law. Throws a ZodError naming what is wrong. */
export const judgeCases = (json: unknown): { law: LawName; record: LawRecord }[] =>
  cases
    .parse(Array.isArray(json) ? json : [json])
    .map(({ law, record: parsed }) => ({ law, record: exact(parsed) as LawRecord }))
