import type { Hono } from 'hono'
import type { Database } from '../../records/database.ts'
import { type DeliveryEvent, hearDeliveryEvent } from '../../records/letters/delivery-events.ts'
import { outboxPassage, outboxPulse } from '../../records/letters/outbox-delivery.ts'
import { unsuppress } from '../../records/letters/suppressions.ts'
import type { Env } from '../deps.ts'
import { deliveryStyle, type Happening, happenings, liveScript } from './outbox-delivery.tsx'

type Said = Pick<DeliveryEvent, 'kind' | 'status' | 'reason' | 'address'>

const words: Readonly<Record<Exclude<Happening, 'mended'>, Said>> = {
  delivered: { kind: 'delivered', status: 'delivered', reason: null, address: null },
  opened: { kind: 'opened', status: 'opened', reason: null, address: null },
  bounced: { kind: 'bounced', status: 'bounced', reason: 'hard-bounce', address: 'dead' },
  full: { kind: 'bounced', status: 'bounced', reason: 'soft-bounce', address: 'good' },
  complained: { kind: 'complained', status: 'complained', reason: 'complaint', address: 'dead' },
}

/** Lets a developer play the provider, and the outbox page follow what happens. */
export function outboxDeliveryRoutes(
  routes: Hono<Env>,
  { database, now }: { database: Database; now: () => number },
): void {
  routes.get('/dev/outbox/pulse', async (c) => c.text(await outboxPulse(database)))
  routes.get('/dev/outbox/live.js', (c) =>
    c.body(liveScript, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  )
  routes.get('/dev/outbox/delivery.css', (c) =>
    c.body(deliveryStyle, 200, { 'content-type': 'text/css; charset=utf-8' }),
  )
  routes.post('/dev/outbox/:id/delivery', async (c) => {
    const id = Number(c.req.param('id'))
    const passage = Number.isSafeInteger(id) ? await outboxPassage(database, id) : null
    const { happens } = await c.req.parseBody()
    if (!passage || !isHappening(happens)) return c.notFound()
    const { channel, to, providerId } = passage
    const nowMs = now()
    if (happens === 'mended') {
      if (to !== null) await unsuppress(database, channel, to)
    } else {
      const said = { provider: 'outbox', eventId: `${id}/${happens}`, ...words[happens] } as const
      await hearDeliveryEvent(database, { ...said, atMs: nowMs, providerId, reference: null }, nowMs)
    }
    return c.redirect('/dev/outbox', 303)
  })
}

const isHappening = (text: unknown): text is Happening => typeof text === 'string' && text in happenings
