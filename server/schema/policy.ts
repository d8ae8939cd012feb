import { z } from '@hono/zod-openapi'
import {
  defaultPolicy,
  lapseChoices,
  lawNames,
  type Policy,
  parcelPayers,
  shippingChoices,
} from '../../backorder/policy.ts'
import { amountMinor, currency, sku, timeZone, webAddress, words } from './common.ts'
import { type Exact, exact } from './exact.ts'
import type { Fault } from './fault.ts'

const days = (least: number, most: number) => z.int().min(least).max(most)
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be an hour like 09:00' })

const substituteRule = z.strictObject({
  sku,
  name: words(200),
  unitPriceMinor: amountMinor,
  imageUrl: webAddress.optional(),
  difference: words(300).optional(),
})

/** Without a currency it counts in the minor units of whatever currency an order has. */
const endingTier = z.strictObject({ currency: currency.optional(), fromMinor: amountMinor, days: days(1, 365) })

const extraShipping = { paidBy: z.enum(parcelPayers), amountMinor }
const discount = {
  ladderPercent: z.array(z.int().min(0).max(100)).max(20),
  budgetMinor: amountMinor.nullable(),
  validDays: days(1, 1000),
}
const sms = { enabled: z.boolean(), from: hour, until: hour }
const rest = {
  law: z.enum(lawNames),
  timeZone,
  shipping: z.enum(shippingChoices),
  updateEveryDays: days(1, 90),
  toleranceDays: days(0, 60),
  settleMinutes: z.int().min(0).max(10_080),
  digestHours: z.int().min(0).max(168).optional(),
  optionalPerWeek: z.int().min(0).max(100).optional(),
  undoMinutes: z.int().min(0).max(1440),
  endingDays: days(1, 365),
  endingTiers: z.array(endingTier).max(20),
  ceilingDays: days(1, 730),
  lastChanceDays: days(0, 60),
  nearPromiseDays: days(0, 60),
  substitutes: z.record(sku, z.array(substituteRule).min(1).max(20)),
  substituteAnswerDays: days(1, 90),
  authorizationLapse: z.enum(lapseChoices),
  stepRetryHours: z.int().min(1).max(720),
  codeWaitMinutes: z.int().min(0).max(1440),
  questionHours: z.int().min(1).max(336).optional(),
}

/** A whole policy; see `backorder/policy.ts` for what each part means. */
export const policySchema = z
  .strictObject({
    ...rest,
    extraShipping: z.strictObject(extraShipping),
    discount: z.strictObject(discount),
    sms: z.strictObject(sms),
  })
  .superRefine((policy, context) => {
    for (const { path, message } of policyFaults(exact(policy))) context.addIssue({ code: 'custom', path, message })
  })
  .openapi('Policy')

/** Any part of a policy; lists are replaced as a whole. */
export const policyOverrideSchema = z
  .strictObject({
    ...rest,
    extraShipping: z.strictObject(extraShipping).partial(),
    discount: z.strictObject(discount).partial(),
    sms: z.strictObject(sms).partial(),
  })
  .partial()
  .openapi('PolicyOverride')

export type PolicyOverride = Exact<z.output<typeof policyOverrideSchema>>

/** The base with every part that the override names put in its place; not yet checked as a whole. */
export function mergePolicy(base: Policy, override: PolicyOverride = {}): Policy {
  return {
    ...base,
    ...override,
    extraShipping: { ...base.extraShipping, ...override.extraShipping },
    discount: { ...base.discount, ...override.discount },
    sms: { ...base.sms, ...override.sms },
    substitutes: { ...base.substitutes, ...override.substitutes },
  }
}

/** A policy from its parts over the defaults; throws a ZodError where the whole makes no sense. */
export function parsePolicy(parts: unknown, base: Policy = defaultPolicy): Policy {
  const merged = mergePolicy(base, exact(policyOverrideSchema.parse(parts ?? {})))
  return exact(policySchema.parse(merged))
}

/** What is wrong with a policy as a whole, by the field that says so. */
export function policyFaults(policy: Policy): Fault[] {
  const faults: Fault[] = []
  policy.endingTiers.forEach((tier, index) => {
    const before = policy.endingTiers.slice(0, index).findLast((other) => other.currency === tier.currency)
    if (before && tier.fromMinor <= before.fromMinor) {
      faults.push({ path: ['endingTiers', index, 'fromMinor'], message: 'must be more than in the tier before' })
    }
  })
  const longest = Math.max(policy.endingDays, ...policy.endingTiers.map((tier) => tier.days))
  if (policy.ceilingDays < longest) {
    faults.push({ path: ['ceilingDays'], message: 'must not be less than the longest ending' })
  }
  if (policy.sms.from >= policy.sms.until) {
    faults.push({ path: ['sms', 'until'], message: 'must be later than from' })
  }
  return faults
}
