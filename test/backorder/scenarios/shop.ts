import { hourMs, instantAt } from '../../../backorder/calendar.ts'
import type { BackorderEvent } from '../../../backorder/event.ts'
import type { OpenOrder } from '../../../backorder/order.ts'
import { defaultPolicy, type Policy } from '../../../backorder/policy.ts'
import { type SimulatedEvent, simulate } from '../../../backorder/simulation.ts'
import { amountOf } from '../../../backorder/step.ts'

export const zone = 'America/New_York'

/** Noon, or another hour, of a day in the shop's zone. */
export const at = (date: string, hours = 12): number => instantAt(date, hours * hourMs, zone)

/** Ten lamps at 49.99 ordered on Monday 2 March, four of them on hand, the rest promised for 20 March; paid. */
export function lampOrder(changes: Partial<OpenOrder> = {}, policy: Partial<Policy> = {}): OpenOrder {
  return {
    id: 'order-1',
    placedAtMs: at('2026-03-02'),
    currency: 'USD',
    lines: [{ id: 'lamp', sku: 'LAMP', name: 'Lamp', unitPriceMinor: 4999, quantity: 10, available: 4 }],
    payment: { mode: 'captured' },
    promisedDate: '2026-03-20',
    reach: { email: true, sms: true, timeZone: zone },
    policy: { ...defaultPolicy, timeZone: zone, ...policy },
    ...changes,
  }
}

export const on = (date: string, event: BackorderEvent, hours = 12): SimulatedEvent => ({
  atMs: at(date, hours),
  event,
})
export const eta = (expectedAt: string | null): BackorderEvent => ({ type: 'eta', sku: 'LAMP', expectedAt })
export const received = (quantity: number): BackorderEvent => ({ type: 'received', sku: 'LAMP', quantity })
export const answers = (answer: 'wait' | 'cancel' | 'swap' | 'split' | 'together', offer?: number): BackorderEvent => ({
  type: 'answer',
  answer,
  ...(offer !== undefined && { offer }),
})
export const shipped: BackorderEvent = { type: 'shipped', carrier: 'UPS', tracking: '1Z' }

/** What became of an order by the end of a day. */
export function story(order: OpenOrder, events: SimulatedEvent[], until: string) {
  const played = simulate(order, events, at(until, 23.9))
  const named = (name: string) => played.letters.filter(({ letter }) => letter === name)
  return {
    ...played,
    /** The letters, with their days in the shop's zone. */
    told: played.letters.map(
      ({ letter, atMs }) => `${new Date(atMs).toLocaleDateString('sv-SE', { timeZone: zone })} ${letter}`,
    ),
    /** The newest letter of a kind; it must have been written. */
    letter: (name: string) => {
      const letter = named(name).at(-1)
      if (!letter) throw new Error(`no ${name} was written`)
      return letter.facts
    },
    steps: played.steps.map((step) => [step.type, amountOf(step)].filter((part) => part !== undefined).join(' ')),
  }
}
