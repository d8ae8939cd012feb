import { dayMs } from '../../backorder/calendar.ts'

/** What a developer needs first, ready to paste: addresses, the key, and a backorder from its first notice to a delay. */
export function essentials({ url, apiKey }: { url: string; apiKey: string }): string {
  const today = new Date()
  const inDays = (days: number) => new Date(today.getTime() + days * dayMs).toISOString().slice(0, 10)
  const order = {
    id: `demo-${today.getTime().toString(36)}`,
    placedAt: today.toISOString(),
    customer: { id: 'ada', name: 'Ada Lovelace', email: 'ada@example.com', country: 'US' },
    currency: 'USD',
    lines: [{ id: '1', sku: 'LAMP-OAK', name: 'Oak desk lamp', quantity: 10, available: 4, unitPrice: 4999 }],
    payment: { mode: 'captured' },
    promisedDate: inDays(14),
  }
  const news = {
    id: `eta-${today.getTime().toString(36)}`,
    type: 'eta',
    sku: 'LAMP-OAK',
    expectedAt: inDays(28),
    reason: 'The container is held up in port.',
  }
  const post = (path: string, body: unknown, key = true) =>
    `curl -s ${url}${path} ${key ? `-H 'Authorization: Bearer ${apiKey}' ` : ''}-H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`
  return `
Meanwhile is running.

  Address  ${url}
  API key  ${apiKey}
  Outbox   ${url}/dev/outbox
  Docs     ${url}/docs

Start a backorder:
  ${post('/v1/backorders', order)}

Move its date:
  ${post('/v1/supply-events', news)}

Let a day pass:
  ${post('/dev/fast-forward', { days: 1 }, false)}
`
}
