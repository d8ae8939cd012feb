import { Hono } from 'hono'
import { hearDeliveryEvent } from '../../records/letters/delivery-events.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { Problem } from '../http/problem.ts'
import { closedDoor } from './closed-door.ts'
import { isFromTwilio } from './twilio-signature.ts'
import { toDeliveryEvent } from './twilio-status-event.ts'

/** `POST /webhooks/twilio/status`: what becomes of text messages, in whatever order Twilio tells it. */
export function twilioStatusRoutes(deps: ServerDeps): Hono<Env> {
  const { heard } = deps.metrics
  const routes = new Hono<Env>()
  routes.post('/webhooks/twilio/status', async (c) => {
    const { webhookSecrets, publicUrl } = deps.config
    const authToken = webhookSecrets?.twilio
    if (authToken === undefined) throw closedDoor()
    const form = Object.fromEntries(new URLSearchParams(await c.req.text()))
    // Twilio signs the address that it was given, whatever proxies made of it.
    const url = `${publicUrl}/webhooks/twilio/status${new URL(c.req.url).search}`
    if (!isFromTwilio(authToken, c.req.header('x-twilio-signature'), url, form)) {
      heard('twilio', 'forged')
      throw new Problem(403, 'forged', 'The signature does not fit what was sent.')
    }
    const nowMs = deps.now()
    const event = toDeliveryEvent(form, c.req.query('mid'), nowMs)
    heard('twilio', event === null ? 'malformed' : await hearDeliveryEvent(deps.database, event, nowMs))
    return c.body(null, 204)
  })
  return routes
}
