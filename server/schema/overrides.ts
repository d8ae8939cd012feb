import { z } from '@hono/zod-openapi'
import type { Override } from '../../backorder/event.ts'
import type { Reach } from '../../backorder/state.ts'
import { smsZonesOf } from '../reach/reach.ts'
import {
  amountMinor,
  civilDate,
  email,
  id,
  letterKey,
  lineQuantities,
  paragraphs,
  phone,
  substitute,
  timeZone,
  words,
} from './common.ts'
import { type Exact, exact } from './exact.ts'
import { toSubstitute } from './substitute.ts'

const act = <Name extends string, Shape extends z.ZodRawShape>(action: Name, fields: Shape) =>
  z.strictObject({
    id: id.optional(),
    action: z.literal(action),
    agent: words(200),
    reason: paragraphs(2000),
    ...fields,
  })

/** Body of `POST /v1/backorders/:id/overrides`: what an agent does, who they are and why; `id` makes it safe to repeat. */
export const overrideSchema = z
  .discriminatedUnion('action', [
    act('extend', { endingDate: civilDate }),
    act('refund', { lines: lineQuantities.optional(), amount: amountMinor.min(1).optional() }),
    act('substitute', { lineId: id, substitute }),
    act('grant-code', { percent: z.int().min(1).max(100) }),
    act('resend', { letter: letterKey.optional() }),
    act('hold', {}),
    act('resume', {}),
    act('note', { text: paragraphs(5000).optional() }),
    act('message', { text: paragraphs(5000) }),
    act('contact', {
      email: email.nullable().optional(),
      phone: phone.nullable().optional(),
      timeZone: timeZone.optional(),
    }),
    act('release', {}),
    act('close', {}),
  ])
  .superRefine((body, context) => {
    if (body.action === 'refund' && body.lines !== undefined && body.amount !== undefined)
      context.addIssue({ code: 'custom', path: ['amount'], message: 'belongs to a refund without lines' })
  })
  .openapi('Override')

export type OverrideBody = Exact<z.output<typeof overrideSchema>>
export type ContactChange = Extract<OverrideBody, { action: 'contact' }>

/** The override as the rules take it: no agent, no words, no addresses; `reach` is how the customer was reached before, `answersText` whether a message answers a text. */
export function toOverride(body: OverrideBody, reach: Reach, answersText = false): Override {
  switch (body.action) {
    case 'message':
      return { action: 'message', ...(answersText && { answersText: true }) }
    case 'extend':
      return { action: 'extend', endingDate: body.endingDate }
    case 'refund':
      return exact({ action: 'refund' as const, lines: body.lines, amountMinor: body.amount })
    case 'substitute':
      return { action: 'substitute', lineId: body.lineId, substitute: toSubstitute(body.substitute) }
    case 'grant-code':
      return { action: 'grant-code', percent: body.percent }
    case 'contact':
      return { action: 'contact', reach: reachAfter(body, reach) }
    case 'resend':
      return exact({ action: 'resend' as const, letterKey: body.letter })
    default:
      return { action: body.action }
  }
}

/** How the customer can be reached after a change of contact: null takes an address away, absence leaves it. */
function reachAfter(change: ContactChange, before: Reach): Reach {
  return {
    email: change.email === undefined ? before.email : change.email !== null,
    sms: change.phone === undefined ? before.sms : change.phone !== null,
    timeZone: change.timeZone ?? before.timeZone,
    ...(change.phone === undefined
      ? before.smsZones && { smsZones: before.smsZones }
      : smsZonesOf(change.phone, change.timeZone ?? before.timeZone)),
  }
}
