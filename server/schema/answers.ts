import { z } from '@hono/zod-openapi'
import type { AnswerVia } from '../../backorder/event.ts'
import { answers } from '../../backorder/offers/offer.ts'
import type { ActEvent } from '../../workflows/messages.ts'
import { id, lineQuantities, sku } from './common.ts'
import { contentOf } from './content.ts'
import { type Exact, exact } from './exact.ts'

/** Body of `POST /v1/backorders/:id/answers`. Without `offer` the newest offer is meant; `id` makes it safe to repeat. */
export const answerSchema = z
  .strictObject({
    id: id.optional(),
    answer: z.enum(answers),
    offer: z.int().min(1).max(100_000).optional(),
    lines: lineQuantities.optional(),
    substituteSku: sku.optional(),
  })
  .superRefine((body, context) => {
    if (body.substituteSku !== undefined && body.answer !== 'swap') {
      context.addIssue({ code: 'custom', path: ['substituteSku'], message: 'belongs to the answer swap alone' })
    }
    if (body.lines !== undefined && body.answer !== 'cancel' && body.answer !== 'swap') {
      context.addIssue({ code: 'custom', path: ['lines'], message: 'belong to the answers cancel and swap alone' })
    }
  })
  .openapi('Answer')

export type AnswerBody = Exact<z.output<typeof answerSchema>>

/** The event that an answer is. */
export function toAnswerEvent(body: AnswerBody, via: AnswerVia): ActEvent {
  const { id: answerId, ...rest } = body
  return exact({ type: 'answer' as const, ...rest, via, answerId, content: contentOf(body) })
}
