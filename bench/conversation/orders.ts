import { dayMs, hourMs } from '../../backorder/calendar.ts'
import type { OpenOrder } from '../../backorder/order.ts'
import { defaultPolicy } from '../../backorder/policy.ts'
import type { PlainOrder } from './plain-workflow.ts'

/** Letters of the conversation: first notice, five updates, last chance, refund. */
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
