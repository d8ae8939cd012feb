import { Hono } from 'hono'
import { hearDeliveryEvent } from '../../records/letters/delivery-events.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { Problem } from '../http/problem.ts'
import { closedDoor } from './closed-door.ts'
import { type ResendEvent, resendEventSchema, toDeliveryEvent } from './resend-event.ts'
import { checkSvix } from './svix-signature.ts'

/** `POST /webhooks/resend`: what becomes of emails, and emails that come in. What is not understood is counted and not asked for again. */
export function resendRoutes(deps: ServerDeps): Hono<Env> {
  const { heard } = deps.metrics
  const routes = new Hono<Env>()
  routes.post('/webhooks/resend', async (c) => {
    const secret = deps.config.webhookSecrets?.resend
    if (secret === undefined) throw closedDoor()
    const body = new Uint8Array(await c.req.arrayBuffer())
    const id = c.req.header('svix-id')
    const headers = { id, timestamp: c.req.header('svix-timestamp'), signature: c.req.header('svix-signature') }
    const checked = checkSvix(secret, headers, body, deps.now())
    if (checked !== 'good') {
      heard('resend', checked)
      throw checked === 'late' ? tooLate() : forged()
    }
    heard('resend', await hear(deps, read(body), id ?? ''))
    return c.body(null, 204)
  })
  return routes
}

async function hear(deps: ServerDeps, event: ResendEvent | null, eventId: string): Promise<string> {
  if (event === null || eventId.length > 200) return 'malformed'
  if (event.type === 'email.received') {
    if (deps.onEmailReceived === null) return 'ignored'
    await deps.onEmailReceived({ eventId, data: event.data })
    return 'received'
  }
  const nowMs = deps.now()
  const delivery = toDeliveryEvent(event, eventId, nowMs)
  if (delivery === null) return event.type.startsWith('email.') ? 'malformed' : 'ignored'
  return hearDeliveryEvent(deps.database, delivery, nowMs)
}

function read(body: Uint8Array): ResendEvent | null {
  try {
    const parsed = resendEventSchema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

const forged = () => new Problem(401, 'forged', 'The signature does not fit what was sent.')
const tooLate = () => new Problem(401, 'too-old', 'The signature is good, but of another time.')
