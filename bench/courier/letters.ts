import { open } from '../../backorder/open.ts'
import { defaultPolicy } from '../../backorder/policy.ts'
import { examples } from '../../emails/examples/index.ts'
import type { Database } from '../../records/database.ts'

const atOnce = 1_000

/** Every kind of letter and its variants, but for those that carry an agent's words. */
const kinds = examples.filter(({ input }) => input.letter !== 'agent-message')

/** Puts so many letters into the outbox, each of an order and a customer of its own. */
export async function queueLetters(database: Database, count: number, prefix: string): Promise<void> {
  const nowMs = Date.now()
  const state = open(
    {
      id: 'bench',
      placedAtMs: nowMs,
      currency: 'USD',
      lines: [{ id: '1', sku: 'LAMP', name: 'Lamp', unitPriceMinor: 4_999, quantity: 2, available: 0 }],
      payment: { mode: 'captured' },
      reach: { email: true, sms: false, timeZone: 'UTC' },
      policy: defaultPolicy,
    },
    nowMs,
  ).backorder
  for (let from = 0; from < count; from += atOnce) {
    const rows = Array.from({ length: Math.min(atOnce, count - from) }, (_, offset) => {
      const { letter, facts, customer } = kinds[(from + offset) % kinds.length]!.input
      return { id: `${prefix}-${from + offset}`, letter, facts, name: customer.name, locale: customer.locale }
    })
    await database.query(queueStatement, [JSON.stringify(rows), new Date(nowMs).toISOString(), JSON.stringify(state)])
  }
}

const queueStatement = `
with asked as (
  select * from jsonb_to_recordset($1::jsonb) as a(id text, letter text, facts jsonb, name text, locale text)
), ordered as (
  insert into backorders (order_id, phase, placed_at, state) select id, 'waiting', $2::timestamptz, $3::jsonb from asked
), reached as (
  insert into contacts (order_id, customer_id, name, email, locale, time_zone)
  select id, id, name, id || '@example.com', locale, 'America/New_York' from asked
), written as (
  insert into letters (order_id, key, revision, letter, at, mandatory, is_delay_notice, lasting, facts)
  select id, 'letter/1', 1, letter, $2, true, false, true, facts from asked
)
insert into deliveries (order_id, letter_key, channel, due_at, not_before) select id, 'letter/1', 'email', $2, $2 from asked`
