import { z } from '@hono/zod-openapi'
import type { OpenLine, OpenOrder } from '../../backorder/order.ts'
import type { Policy } from '../../backorder/policy.ts'
import { paymentModes } from '../../backorder/state.ts'
import { zoneOfCountry } from '../reach/phone-zones.ts'
import { reachOf } from '../reach/reach.ts'
import {
  amountMinor,
  civilDate,
  country,
  currency,
  id,
  instant,
  locale,
  quantity,
  sku,
  substitute,
  timeZone,
  webAddress,
  words,
} from './common.ts'
import { contactIn, statedAddress } from './contact.ts'
import { type Exact, exact } from './exact.ts'
import { orderFaults } from './order-faults.ts'
import { mergePolicy, policyOverrideSchema } from './policy.ts'
import { toSubstitute } from './substitute.ts'

const customer = z
  .strictObject({
    id,
    name: words(200),
    email: statedAddress.optional().openapi({ example: 'ada@example.com' }),
    phone: statedAddress.optional().openapi({ example: '+12025550100' }),
    locale: locale.optional(),
    timeZone: timeZone.optional(),
    country,
    tier: words(64).optional(),
  })
  .openapi('Customer')

const line = z
  .strictObject({
    id,
    sku,
    name: words(200),
    quantity,
    available: z.int().min(0).max(1_000_000),
    unitPrice: amountMinor,
    imageUrl: webAddress.optional(),
    substitutes: z.array(substitute).max(20).optional(),
    expectedAt: civilDate.nullable().optional(),
  })
  .openapi('OrderLine')

const payment = z
  .strictObject({
    mode: z.enum(paymentModes),
    reference: words(255).optional(),
    captured: amountMinor.optional(),
    authorized: amountMinor.optional(),
    captureBefore: instant.optional(),
  })
  .openapi('Payment')

/** Body of `POST /v1/backorders`; amounts are integer minor units of `currency`. */
export const orderSchema = z
  .strictObject({
    id,
    placedAt: instant,
    customer,
    currency,
    lines: z.array(line).min(1).max(200),
    payment,
    promisedDate: civilDate.optional(),
    policy: policyOverrideSchema.optional(),
  })
  .superRefine((order, context) => {
    for (const { path, message } of orderFaults(exact(order))) context.addIssue({ code: 'custom', path, message })
  })
  .openapi('Order')

export type OrderBody = Exact<z.output<typeof orderSchema>>

/** The order as the rules take it: instants as epoch milliseconds, the customer only as ways to reach them. */
export function toOpenOrder(body: OrderBody, basePolicy: Policy): OpenOrder {
  const policy = mergePolicy(basePolicy, body.policy)
  const { customer, payment } = body
  const { email = null, phone = null } = contactIn(customer)
  return exact({
    id: body.id,
    placedAtMs: Date.parse(body.placedAt),
    currency: body.currency,
    lines: body.lines.map(toOpenLine),
    payment: {
      mode: payment.mode,
      capturedMinor: payment.captured,
      authorizedMinor: payment.authorized,
      captureBeforeMs: payment.captureBefore === undefined ? undefined : Date.parse(payment.captureBefore),
    },
    promisedDate: body.promisedDate,
    reach: reachOf(email, phone, customer.timeZone ?? zoneOfCountry(customer.country) ?? policy.timeZone),
    policy,
  })
}

function toOpenLine(line: OrderBody['lines'][number]): OpenLine {
  const { unitPrice, substitutes, expectedAt, ...rest } = line
  return exact({
    ...rest,
    unitPriceMinor: unitPrice,
    expectedAt: expectedAt ?? undefined,
    substitutes: substitutes?.map(toSubstitute),
  })
}
