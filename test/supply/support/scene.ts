import { decideSupply, handOver, type SupplyDecision } from '../../../supply/decide.ts'
import type { SupplyEvent } from '../../../supply/events.ts'
import { lineKey, type WaitingLine } from '../../../supply/line.ts'
import { defaultSupplyPolicy, type SupplyPolicy } from '../../../supply/policy.ts'
import { emptySupply, type SupplyState } from '../../../supply/state.ts'

export const today = '2026-04-01'
export const todayMs = Date.UTC(2026, 3, 1)

type Unstamped<Event> = Event extends SupplyEvent ? Omit<Event, 'id' | 'atMs'> & { id?: string; atMs?: number } : never

/** A line of one order, waiting for one unit unless the test says otherwise. */
export const waiting = (orderId: string, parts: Partial<WaitingLine> = {}): WaitingLine => ({
  orderId,
  lineId: '1',
  quantity: 1,
  placedAtMs: todayMs,
  tier: 1,
  promisedDate: null,
  endingDate: '2026-05-01',
  valueMinor: 1000,
  shipTogether: false,
  restReady: false,
  ...parts,
})

/** Takes events in one after the other, each a millisecond after the last, and hands over what is allocated, as the engine does. */
export function scene(policy: Partial<SupplyPolicy> = {}) {
  let state: SupplyState = emptySupply('lamp', { ...defaultSupplyPolicy, ...policy }, today)
  let count = 0
  return {
    state: () => state,
    happens(event: Unstamped<SupplyEvent>): SupplyDecision {
      count += 1
      const stamped = { id: `event-${count}`, atMs: todayMs + count, ...event } as SupplyEvent
      const decision = decideSupply(state, stamped)
      const taken = handOver(decision, stamped)
      state = taken ? decideSupply(decision.state, taken).state : decision.state
      return decision
    },
    joins(...lines: WaitingLine[]): SupplyDecision[] {
      return lines.map((line) => this.happens({ type: 'line-joined', revision: 1, line }))
    },
    receives(quantity: number, parts: { receivedOn?: string; id?: string; purchaseOrder?: string } = {}) {
      return this.happens({ type: 'goods-received', purchaseOrder: null, quantity, receivedOn: today, ...parts })
    },
    orders(purchaseOrder: string, quantity: number, expectedOn: string | null, supplier = 'Acme') {
      return this.happens({
        type: 'purchase-order-placed',
        purchaseOrder,
        revision: 1,
        supplier,
        quantity,
        expectedOn,
      })
    },
    has: (orderId: string) => state.taken.get(lineKey({ orderId, lineId: '1' })) ?? 0,
    expects: (orderId: string) =>
      state.standing.expectations.get(lineKey({ orderId, lineId: '1' }))?.expectedAt ?? null,
  }
}

/** What was allocated, in short. */
export const given = ({ allocations }: SupplyDecision): Record<string, number> =>
  Object.fromEntries(allocations.map(({ orderId, quantity }) => [orderId, quantity]))

/** Whose date moved, and to what. */
export const told = ({ changes }: SupplyDecision): Record<string, string | null> =>
  Object.fromEntries(changes.map(({ orderId, after }) => [orderId, after.expectedAt]))
