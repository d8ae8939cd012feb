import { Hono } from 'hono'
import { hearDeliveryEvent } from '../../records/letters/delivery-events.ts'
import type { Env, ServerDeps } from '../deps.ts'
import type { Metrics } from '../operators/metrics.ts'
import { signedByTwilio } from './signed.ts'
import { toDeliveryEvent } from './twilio-status-event.ts'

/** `POST /webhooks/twilio/status`: what becomes of text messages, in whatever order Twilio tells it. */
export function twilioStatusRoutes(deps: ServerDeps, { heard }: Pick<Metrics, 'heard'>): Hono<Env> {
  const routes = new Hono<Env>()
  routes.post('/webhooks/twilio/status', async (c) => {
    const form = await signedByTwilio({ ...deps, heard }, c)
    const nowMs = deps.now()
    const event = toDeliveryEvent(form, c.req.query('mid'), nowMs)
    heard('twilio', event === null ? 'malformed' : await hearDeliveryEvent(deps.database, event, nowMs))
    return c.body(null, 204)
  })
  return routes
}
