import { setTimeout as pause } from 'node:timers/promises'
import type { Engine } from '../../cli/engine/engine.ts'

/** Milliseconds from `POST /v1/backorders` to the first notice in the outbox, one order after another on an idle engine. */
export async function noticeTimesMs(engine: Engine, apiKey: string, orders: number): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < orders; index += 1) {
    const id = `notice-${Date.now()}-${index}`
    const startedAtMs = performance.now()
    const response = await fetch(`${engine.url}/v1/backorders`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(order(id)),
    })
    if (response.status !== 201) throw new Error(`POST /v1/backorders answered ${response.status}`)
    await noticeSent(engine, id)
    times.push(performance.now() - startedAtMs)
    await pause(100)
  }
  return times
}

async function noticeSent({ parts }: Engine, orderId: string): Promise<void> {
  for (;;) {
    const [sent] = await parts.database.query(`select 1 from deliveries where order_id = $1 and status = 'sent'`, [
      orderId,
    ])
    if (sent) return
    await pause(2)
  }
}

const order = (id: string) => ({
  id,
  placedAt: new Date().toISOString(),
  customer: { id: 'ada', name: 'Ada Lovelace', email: 'ada@example.com', country: 'US' },
  currency: 'USD',
  lines: [{ id: '1', sku: 'LAMP-OAK', name: 'Oak desk lamp', quantity: 10, available: 4, unitPrice: 4999 }],
  payment: { mode: 'captured' },
  promisedDate: new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10),
})
