import { dayMs, hourMs } from '../../backorder/calendar.ts'
import type { OpenOrder } from '../../backorder/order.ts'
import { defaultPolicy } from '../../backorder/policy.ts'
import type { PlainOrder } from './plain-workflow.ts'

/** Letters of each conversation. Silent: first notice, five updates, last chance, refund. Talked: first notice, two delays and the answers to them, good news, shipping soon, shipped. */
export const lettersEach = 8
const waitDays = 44

/** An order that nobody answers and no goods reach: eight letters over six weeks. */
export const ourOrder = (id: string, nowMs: number): OpenOrder => ({
  id,
  placedAtMs: nowMs,
  currency: 'USD',
  lines: [{ id: '1', sku: `LAMP-${id}`, name: 'Oak desk lamp', unitPriceMinor: 4999, quantity: 10, available: 0 }],
  payment: { mode: 'captured' },
  reach: { email: true, sms: false, timeZone: 'UTC' },
  policy: { ...defaultPolicy, law: 'none', endingDays: waitDays, endingTiers: [] },
})

/** An order that its supplier and its customer talk about; news is told at once and without a code, as the plain workflow does. */
export const ourTalkedOrder = (id: string, nowMs: number): OpenOrder => {
  const order = ourOrder(id, nowMs)
  return {
    ...order,
    promisedDate: dateIn(nowMs, 10),
    policy: { ...order.policy, settleMinutes: 0, discount: { ...order.policy.discount, ladderPercent: [] } },
  }
}

/** The civil date so many days after an instant, in UTC. */
export const dateIn = (nowMs: number, days: number): string => new Date(nowMs + days * dayMs).toISOString().slice(0, 10)

/** The same order for the plain workflow, its dates already worked out. */
export const plainOrder = (id: string, nowMs: number): PlainOrder => {
  const endsAtMs = Math.floor(nowMs / dayMs) * dayMs + waitDays * dayMs + 21 * hourMs
  return {
    id,
    placedAtMs: nowMs,
    updateEveryMs: 7 * dayMs,
    lastChanceAtMs: endsAtMs - 3 * dayMs - 11 * hourMs,
    endsAtMs,
    amountMinor: 49_990,
  }
}
