import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { resendEventSchema, toDeliveryEvent } from '../../server/webhooks/resend-event.ts'
import type { Check } from './check.ts'
import { description, sampleOf } from './sample.ts'

const tags = { letter: 'update', batch: '5d1a1c4e-0000-4000-8000-000000000000', place: '3' }
const nowMs = Date.parse('2026-03-02T11:00:00Z')

/** Every event that Resend describes, as we would read it; of a bounce, every kind that it may be. */
export async function resendEventChecks(path: string): Promise<Check[]> {
  const described = description.parse(JSON.parse(await readFile(path, 'utf8')))
  return Object.entries(described.webhooks).flatMap(([name, { post }]) => {
    const sample = sampleOf(post.requestBody.content['application/json'].schema, described)
    const title = `We understand what Resend reports: ${name}`
    if (name !== 'email.bounced') return [{ title, run: () => understood(name, sample) }]
    return ['Permanent', 'Transient', 'Undetermined'].map((type) => ({
      title: `${title}, ${type}`,
      run: () => understood(name, withBounce(sample, type)),
    }))
  })
}

function understood(name: string, sample: unknown): void {
  const event = resendEventSchema.parse(sample)
  if (event.type !== name) throw new Error(`its type is ${event.type}`)
  if (typeof event.data.email_id !== 'string') throw new Error('it names no email')
  if (name === 'email.received') return
  const delivery = toDeliveryEvent({ ...event, data: { ...event.data, tags } }, 'msg_1', nowMs)
  if (!delivery?.status) throw new Error('it says nothing of a letter')
  if (delivery.providerId !== event.data.email_id) throw new Error('it is of another email')
  if (!isDeepStrictEqual(delivery.reference, { batchId: tags.batch, position: 3 })) throw new Error('its tags are lost')
  const isOver = bounceIn(event.data)?.type === 'Permanent' || ['email.complained', 'email.suppressed'].includes(name)
  if ((delivery.address === 'dead') !== isOver) throw new Error(`the address is ${delivery.address}`)
}

const withBounce = (sample: unknown, type: string): unknown => {
  const event = resendEventSchema.parse(sample)
  return { ...event, data: { ...event.data, bounce: { ...bounceIn(event.data), type } } }
}

const bounceIn = ({ bounce }: Record<string, unknown>): Record<string, unknown> | null =>
  bounce instanceof Object ? { ...bounce } : null
