import { Webhook } from 'standardwebhooks'
import { supplierLink } from '../../../server/supplier/links.ts'
import type { SupplyOutcome } from '../../../server/supply/supply-outcome.ts'
import type { SupplyWord } from '../../../supply/suppliers/word.ts'
import { type Doors, monday } from './doors.ts'

export const secret = `whsec_${Buffer.from('a secret of thirty-two bytes here').toString('base64')}`

/** What supply heard, once per id, as the real one keeps it. */
export interface Heard {
  words: SupplyWord[]
  /** What the next words come to. */
  next: SupplyOutcome['outcome'] | null
}

/** Puts a listener before the doors instead of supply, and opens the suppliers' door. */
export function listening(doors: Doors): Heard {
  const heard: Heard = { words: [], next: null }
  doors.config.webhookSecrets = {
    suppliers: [`whsec_${Buffer.from('another secret, now retired, long').toString('base64')}`, secret],
  }
  doors.deps.takeSupplyEvents = async (words) =>
    words.map((word) => {
      const known = heard.words.some(({ id }) => id === word.id)
      const outcome = known ? 'same' : (heard.next ?? 'accepted')
      if (outcome === 'accepted') heard.words.push(word)
      return { id: word.id, outcome, faults: [], skus: [] }
    })
  return heard
}

/** Two products, and a purchase order of both at Oakworks. */
export async function ordered(doors: Doors, id: string, change: Record<string, unknown> = {}): Promise<void> {
  for (const [sku, name] of [
    ['LAMP-OAK', 'Oak Desk Lamp'],
    ['SHADE-LINEN', 'Linen Shade'],
  ]) {
    await doors.call('PUT', `/v1/products/${sku}`, { name, backorderable: true })
  }
  await doors.call('PUT', '/v1/suppliers/oakworks', { name: 'Oakworks', contact: { email: 'sales@oakworks.example' } })
  const { status, text } = await doors.call('PUT', `/v1/purchase-orders/${id}`, {
    supplier: 'oakworks',
    status: 'placed',
    expectedAt: '2026-04-20',
    revision: 1,
    lines: [
      { sku: 'LAMP-OAK', quantity: 100 },
      { sku: 'SHADE-LINEN', quantity: 5 },
    ],
    ...change,
  })
  if (status > 201) throw new Error(`${status} ${text}`)
}

export const linkTo = (doors: Doors, purchaseOrder: string, supplier = 'oakworks', atMs = monday): string =>
  supplierLink({ purchaseOrder, supplier, atMs }, doors.config)

/** Sends a signed webhook; `at` is when it was signed. */
export async function sendWebhook(
  doors: Doors,
  body: unknown,
  { id = 'msg_1', at = new Date(), type = 'application/json', key = secret } = {},
) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(key).sign(id, at, text),
    'content-type': type,
  }
  return doors.call('POST', '/webhooks/suppliers', text, { key: null, headers })
}
