import { z } from '@hono/zod-openapi'
import { civilDateAt, dayMs, hourMs, instantAt, minuteMs } from '../../backorder/calendar.ts'
import type { BackorderEvent, Override } from '../../backorder/event.ts'
import { forecast } from '../../backorder/forecast.ts'
import { judgeHistory } from '../../backorder/law/record.ts'
import { channels } from '../../backorder/letters/kinds.ts'
import { answers } from '../../backorder/offers/offer.ts'
import { defaultPolicy } from '../../backorder/policy.ts'
import { type SimulatedEvent, type Simulation, simulate } from '../../backorder/simulation.ts'
import { amountOf, linesOf, type Step, stepTypes } from '../../backorder/step.ts'
import {
  amountMinor,
  civilDate,
  id,
  instant,
  letterKey,
  quantity,
  sku,
  substitute,
  words,
} from '../../server/schema/common.ts'
import { exact } from '../../server/schema/exact.ts'
import { orderSchema, toOpenOrder } from '../../server/schema/order.ts'
import { parsePolicy, policyOverrideSchema } from '../../server/schema/policy.ts'
import { toSubstitute } from '../../server/schema/substitute.ts'

const when = z.union([instant, civilDate], {
  error: 'must be an instant like 2026-03-01T09:30:00Z or a date like 2026-03-01',
})
const lines = z
  .array(z.union([id.transform((lineId) => ({ id: lineId })), z.strictObject({ id, quantity: quantity.optional() })]))
  .min(1)
  .optional()

const overrides = z.discriminatedUnion('action', [
  z.object({ action: z.literal('extend'), endingDate: civilDate }),
  z.object({ action: z.literal('refund'), lines, amount: amountMinor.optional() }),
  z.object({ action: z.literal('substitute'), lineId: id, substitute }),
  z.object({ action: z.literal('grant-code'), percent: z.int().min(1).max(100) }),
  z.object({ action: z.literal('resend'), letter: letterKey.optional() }),
  z.object({ action: z.enum(['hold', 'resume', 'note', 'message', 'release', 'close']) }),
  z.object({ action: z.literal('contact'), email: z.boolean(), phone: z.boolean() }),
])

const events = z.discriminatedUnion('type', [
  z.strictObject({
    at: when,
    type: z.literal('eta'),
    sku,
    expectedAt: civilDate.nullable(),
    reason: words(200).optional(),
  }),
  z.strictObject({ at: when, type: z.literal('received'), sku, quantity }),
  z.strictObject({ at: when, type: z.literal('discontinued'), sku, reason: words(200).optional() }),
  z.strictObject({
    at: when,
    type: z.literal('answer'),
    answer: z.enum(answers),
    offer: z.int().min(1).optional(),
    lines,
    substituteSku: sku.optional(),
  }),
  z.strictObject({
    at: when,
    type: z.literal('shipped'),
    lines,
    carrier: words(100).optional(),
    tracking: words(100).optional(),
  }),
  z.strictObject({ at: when, type: z.literal('bounced'), channel: z.enum(channels) }),
  z.looseObject({ at: when, type: z.literal('override'), action: z.string() }),
  z.strictObject({ at: when, type: z.literal('step-failed'), step: z.enum(stepTypes) }),
  z.strictObject({
    at: when,
    type: z.literal('step-slow'),
    step: z.enum(stepTypes),
    for: z.union([z.string(), z.number()]).transform(durationMs),
  }),
])

/** One order to play: see the README for its shape. */
export const caseSchema = z.strictObject({
  name: z.string().optional(),
  policy: policyOverrideSchema.optional(),
  order: orderSchema,
  until: when,
  events: z.array(events).default([]),
})

type CaseEvent = z.output<typeof events>

/** Plays a case (parsed JSON) and returns what `meanwhile simulate` prints. Throws a ZodError on a case that makes no sense. */
export function runCase(json: unknown) {
  const parsed = caseSchema.parse(json)
  const base = parsePolicy(parsed.policy ?? {}, defaultPolicy)
  const order = toOpenOrder(exact(parsed.order), base)
  const zone = order.policy.timeZone
  const untilMs = instantOf(parsed.until, zone, dayMs - 1)
  const simulated = parsed.events.map((event) => simulatedEvent(event, zone))
  return report(simulate(order, simulated, untilMs), untilMs)
}

function simulatedEvent(event: CaseEvent, zone: string): SimulatedEvent {
  const atMs = instantOf(event.at, zone, 12 * hourMs)
  if (event.type === 'step-failed') return { atMs, fail: event.step }
  if (event.type === 'step-slow') return { atMs, slow: event.step, forMs: event.for }
  if (event.type === 'override') return { atMs, event: { type: 'override', override: toOverride(event, zone) } }
  const { at: _at, ...rest } = event
  return { atMs, event: exact(rest) as BackorderEvent }
}

function toOverride({ at: _at, type: _type, ...fields }: Record<string, unknown>, timeZone: string): Override {
  const act = overrides.parse(fields)
  switch (act.action) {
    case 'refund':
      return exact({ action: 'refund' as const, lines: act.lines, amountMinor: act.amount }) as Override
    case 'substitute':
      return { action: 'substitute', lineId: act.lineId, substitute: toSubstitute(exact(act.substitute)) }
    case 'resend':
      return exact({ action: 'resend' as const, letterKey: act.letter })
    case 'contact':
      return { action: 'contact', reach: { email: act.email, sms: act.phone, timeZone } }
    default:
      return act
  }
}

/** A date alone means a time of that day in the merchant's zone. */
const instantOf = (text: string, zone: string, timeOfDayMs: number): number =>
  text.length === 10 ? instantAt(text, timeOfDayMs, zone) : Date.parse(text)

/** `PT2H`, `P3D`, `90m`, `2h`, `3d`, or a number of minutes. */
function durationMs(text: string | number, context: z.RefinementCtx): number {
  if (typeof text === 'number') return text * minuteMs
  const units: Record<string, number> = { s: 1000, m: minuteMs, h: hourMs, d: dayMs }
  const plain = /^(\d+(?:\.\d+)?)\s*([smhd])$/.exec(text)
  if (plain) return Number(plain[1]) * units[plain[2]!]!
  const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text)
  if (iso && text.length > 2)
    return (
      Number(iso[1] ?? 0) * dayMs +
      Number(iso[2] ?? 0) * hourMs +
      Number(iso[3] ?? 0) * minuteMs +
      Number(iso[4] ?? 0) * 1000
    )
  context.addIssue({ code: 'custom', message: 'must be a duration like PT2H, P3D, 90m, 2h or 3d' })
  return z.NEVER
}

const isoAt = (atMs: number): string => new Date(atMs).toISOString()

function report({ backorder, letters, steps, entries, refused }: Simulation, untilMs: number) {
  const { closed } = backorder
  return {
    letters: letters.map(({ letter, atMs, channels, facts }) => ({
      at: isoAt(atMs),
      letter,
      channels,
      ...(facts.offer && { offer: facts.offer.number, options: facts.offer.options }),
      ...(facts.offer?.silence && { silence: facts.offer.silence }),
      promisedDate: facts.promisedDate,
      ...(facts.revisedDate !== undefined && { revisedDate: facts.revisedDate }),
      endingDate: facts.endingDate,
      ...(facts.discount && { discountCode: facts.discount }),
    })),
    steps: steps.map(stepReport),
    outcome: closed ? { type: closed.outcome, at: isoAt(closed.atMs) } : { type: 'open' },
    next: forecast(backorder, untilMs).map(({ atMs, ...what }) => ({ at: isoAt(atMs), ...what })),
    ...(refused.length > 0 && {
      refused: refused.map(({ atMs, type, refusal }) => ({ at: isoAt(atMs), type, reason: refusal })),
    }),
    verdict: judgeHistory({ backorder, letters, entries }, civilDateAt(untilMs, backorder.policy.timeZone)),
  }
}

function stepReport(step: Step) {
  const amount = amountOf(step)
  const units = linesOf(step)
  return {
    at: isoAt(step.atMs),
    type: step.type,
    ...(amount !== undefined && { amount }),
    ...(units.length > 0 && {
      lines: units.map(({ id: lineId, sku: lineSku, quantity: count }) => ({
        id: lineId,
        sku: lineSku,
        quantity: count,
      })),
    }),
  }
}
