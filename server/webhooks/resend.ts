import { Hono } from 'hono'
import { hearDeliveryEvent } from '../../records/letters/delivery-events.ts'
import type { Env, ServerDeps } from '../deps.ts'
import type { Metrics } from '../operators/metrics.ts'
import { type ResendEvent, resendEventSchema, toDeliveryEvent } from './resend-event.ts'
import { signedByResend } from './signed.ts'

/** `POST /webhooks/resend`: what becomes of emails, and emails that come in. What is not understood is counted and not asked for again. */
export function resendRoutes(deps: ServerDeps, { heard }: Pick<Metrics, 'heard'>): Hono<Env> {
  const routes = new Hono<Env>()
  routes.post('/webhooks/resend', async (c) => {
    const { id, body } = await signedByResend({ ...deps, heard }, c)
    heard('resend', await hear(deps, read(body), id))
    return c.body(null, 204)
  })
  return routes
}

async function hear(deps: ServerDeps, event: ResendEvent | null, eventId: string): Promise<string> {
  if (event === null || eventId.length > 200) return 'malformed'
  if (event.type === 'email.received') {
    await deps.onEmailReceived?.({ eventId, data: event.data })
    return deps.onEmailReceived ? 'received' : 'ignored'
  }
  const nowMs = deps.now()
  const delivery = toDeliveryEvent(event, eventId, nowMs)
  if (delivery === null) return event.type.startsWith('email.') ? 'malformed' : 'ignored'
  return hearDeliveryEvent(deps.database, delivery, nowMs)
}

function read(body: string): ResendEvent | null {
  try {
    const parsed = resendEventSchema.safeParse(JSON.parse(body))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
