import { decideSupply, type SupplyDecision } from '../../../supply/decide.ts'
import { lineKey, unitsTaken, type WaitingLine } from '../../../supply/line.ts'
import { defaultSupplyPolicy, type SupplyPolicy } from '../../../supply/policy.ts'
import { Books, type Happening } from './books.ts'

export const today = '2026-04-01'
export const todayMs = Date.UTC(2026, 3, 1)

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
  rank: null,
  ...parts,
})

/** Hears happenings one after the other, and after each decides and keeps what was decided, as the stream does. */
export function scene(policy: Partial<SupplyPolicy> = {}) {
  const books = new Books({ ...defaultSupplyPolicy, ...policy }, today)
  const line = (orderId: string) => books.facts().lines.get(lineKey({ orderId, lineId: '1' }))
  return {
    books,
    /** How things stand, with nothing kept. */
    standing: () => decideSupply(books.facts()).standing,
    happens(...happenings: Happening[]): SupplyDecision {
      for (const happening of happenings) books.hear(happening)
      const decision = decideSupply(books.facts())
      books.keep(decision)
      return decision
    },
    joins(...lines: WaitingLine[]): SupplyDecision[] {
      return lines.map((line) => this.happens({ type: 'line-joined', line }))
    },
    receives(quantity: number, parts: { receivedOn?: string; id?: string; purchaseOrder?: string } = {}) {
      return this.happens({ type: 'goods-received', purchaseOrder: null, quantity, receivedOn: today, ...parts })
    },
    orders(purchaseOrder: string, quantity: number, expectedOn: string | null, supplier = 'Acme') {
      return this.happens({ type: 'order-placed', purchaseOrder, revision: 1, supplier, quantity, expectedOn })
    },
    has(orderId: string): number {
      const known = line(orderId)
      return known ? unitsTaken(known) : 0
    },
    expects(orderId: string): string | null {
      return this.standing().expectations.get(lineKey({ orderId, lineId: '1' }))?.expectedAt ?? null
    },
  }
}

/** What was allocated, in short. */
export const given = ({ announcement }: SupplyDecision): Record<string, number> =>
  Object.fromEntries(announcement.allocations.map(({ orderId, quantity }) => [orderId, quantity]))

/** Who is told of a new date, and of which. */
export const told = ({ announcement }: SupplyDecision): Record<string, string | null> =>
  Object.fromEntries(announcement.dates.map(({ orderId, expectedAt }) => [orderId, expectedAt]))
