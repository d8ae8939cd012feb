import { Hono } from 'hono'
import { z } from 'zod'
import type { Env, ServerDeps } from '../deps.ts'
import type { Metrics } from '../operators/metrics.ts'
import { hearText } from '../replies/hear-text.ts'
import { exact } from '../schema/exact.ts'
import { signedByTwilio } from './signed.ts'
import { twiml } from './twiml.ts'

/** What counts of https://www.twilio.com/docs/messaging/guides/webhook-request; RCS and WhatsApp senders carry their channel before the number. */
const incoming = z.object({
  MessageSid: z.string().regex(/^[A-Z]{2}[0-9a-fA-F]{32}$/),
  From: z
    .string()
    .max(64)
    .transform((from) => from.replace(/^[a-z]+:/, ''))
    .pipe(z.string().regex(/^\+\d{5,15}$/)),
  Body: z.string().default(''),
  OptOutType: z.enum(['STOP', 'START', 'HELP']).optional().catch(undefined),
})

/** `POST /webhooks/twilio/inbound`: what customers text, answered in TwiML. What cannot be understood is counted and never asked for again. */
export function twilioInboundRoutes(deps: ServerDeps, { heard }: Pick<Metrics, 'heard'>): Hono<Env> {
  const routes = new Hono<Env>()
  routes.post('/webhooks/twilio/inbound', async (c) => {
    const form = await signedByTwilio({ ...deps, heard }, c)
    const parsed = incoming.safeParse(form)
    heard('twilio', parsed.success ? 'received' : 'malformed')
    const answer = parsed.success ? await hear(deps, parsed.data) : null
    return c.body(await twiml(answer), 200, { 'content-type': 'text/xml; charset=utf-8' })
  })
  return routes
}

const hear = (deps: ServerDeps, { MessageSid, From, Body, OptOutType }: z.output<typeof incoming>) =>
  hearText(deps, exact({ sid: MessageSid, from: From, body: Body, optOutType: OptOutType }))
