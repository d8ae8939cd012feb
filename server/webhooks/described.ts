import { z } from '@hono/zod-openapi'
import { problem } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { resendEventSchema } from './resend-event.ts'
import { supplierEventSchema } from './supplier-event.ts'

const closed = { 404: problem('The secret of its signatures is not set') }
const form = { 'application/x-www-form-urlencoded': { schema: z.record(z.string(), z.string()) } }
const answered = z.object({
  id: z.string(),
  answers: z.array(z.object({ purchaseOrder: z.string(), outcome: z.enum(['accepted', 'same']) }).loose()),
})

/** Describes the webhooks, whose bodies are read byte by byte because they are signed. */
export function describeWebhooks({ openAPIRegistry: registry }: Router): void {
  registry.registerPath({
    method: 'post',
    path: '/webhooks/resend',
    summary: 'What becomes of emails, and emails that come in',
    description: 'Signed by Svix (`svix-id`, `svix-timestamp`, `svix-signature`) with RESEND_WEBHOOK_SECRET.',
    request: { body: { required: true, content: { 'application/json': { schema: resendEventSchema } } } },
    responses: {
      204: { description: 'Heard; what is not understood is counted and not asked for again' },
      401: problem('The signature does not fit, or is of another time'),
      ...closed,
      503: problem('An email cannot be taken in just now; tell of it again'),
    },
  })
  registry.registerPath({
    method: 'post',
    path: '/webhooks/mail',
    summary: "Emails that a mail server of the shop's own hands over: replies, and letters that came back",
    description:
      'Standard Webhooks, or basic authentication with MAIL_WEBHOOK_SECRET as the password. The body is the email, byte by byte.',
    request: { body: { required: true, content: { 'message/rfc822': { schema: z.string() } } } },
    responses: {
      204: { description: 'Taken in' },
      400: problem('No email'),
      401: problem('The signature or the password does not fit'),
      ...closed,
      413: problem('Larger than 10 MB'),
    },
  })
  registry.registerPath({
    method: 'post',
    path: '/webhooks/twilio/status',
    summary: 'What becomes of text messages',
    description: 'Signed by Twilio (`x-twilio-signature`) over exactly MEANWHILE_PUBLIC_URL.',
    request: { query: z.object({ mid: z.string().optional() }), body: { required: true, content: form } },
    responses: { 204: { description: 'Heard' }, 401: problem('The signature does not fit'), ...closed },
  })
  registry.registerPath({
    method: 'post',
    path: '/webhooks/twilio/inbound',
    summary: 'What customers text',
    description: 'Signed by Twilio (`x-twilio-signature`) over exactly MEANWHILE_PUBLIC_URL.',
    request: { body: { required: true, content: form } },
    responses: {
      200: { description: 'TwiML that answers, or does nothing', content: { 'text/xml': { schema: z.string() } } },
      401: problem('The signature does not fit'),
      ...closed,
    },
  })
  registry.registerPath({
    method: 'post',
    path: '/webhooks/suppliers',
    summary: "What suppliers' systems answer to purchase orders: all of a call is taken, or nothing of it",
    description:
      'Standard Webhooks (`webhook-id`, `webhook-timestamp`, `webhook-signature`), signed with one of SUPPLIER_WEBHOOK_SECRET.',
    request: {
      body: {
        required: true,
        content: {
          'application/json': { schema: supplierEventSchema },
          'application/edi-x12': { schema: z.string().openapi({ description: 'An 855' }) },
        },
      },
    },
    responses: {
      200: { description: 'Known already', content: { 'application/json': { schema: answered } } },
      202: { description: 'Taken in', content: { 'application/json': { schema: answered } } },
      401: problem('The signature does not fit, or is of another time'),
      ...closed,
      409: problem('Does not go with what is there'),
      415: problem('Neither JSON nor X12'),
      422: problem('Fields that are not as they must be'),
    },
  })
}
