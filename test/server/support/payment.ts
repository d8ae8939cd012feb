import type { Charge, LetterFacts } from '../../../backorder/letters/letter.ts'
import type { Backorder } from '../../../backorder/state.ts'
import { lettersOf } from '../../../records/letters/letters.ts'
import { recordDecision } from '../../../records/orders/record.ts'
import { sampleLetter } from '../../records/support/sample.ts'
import { letterLinks } from './customer.ts'
import type { Doors } from './doors.ts'

/** Four lamps, as a charge. */
export const someLamps: Charge = { amountMinor: 19_996, purpose: 'goods', lines: [{ id: 'lamps', quantity: 4 }] }

type Told = Pick<LetterFacts, 'problem' | 'charge'>
type Change = (backorder: Backorder, nowMs: number) => Partial<Backorder>

/** What can go wrong with a payment, as the rules tell it and as the order then stands. */
export const troubles: Record<'declined' | 'lapsing' | 'parcel', { told: Told; change: Change }> = {
  declined: {
    told: { problem: 'declined', charge: someLamps },
    change: ({ money }, nowMs) => ({ money: { ...money, declinedAtMs: nowMs } }),
  },
  lapsing: {
    told: { problem: 'authorization-lapsing', charge: { ...someLamps, amountMinor: 31_894 } },
    change: ({ money }) => ({
      money: { ...money, mode: 'on-shipment', prepaidMinor: 0, dueMinor: 51_890, capturedMinor: 0 },
    }),
  },
  parcel: {
    told: { problem: 'declined', charge: { amountMinor: 500, purpose: 'extra-shipping', lines: [] } },
    change: () => ({ shipping: 'together' }),
  },
}

/** Has an order that was placed told of a payment problem, and returns that letter's links. */
export async function troubled(doors: Doors, id: string, { told, change }: { told: Told; change: Change }) {
  const before = await doors.engine.state(id)
  const [first] = await lettersOf(doors.database, id)
  if (!before || !first) throw new Error(`${id} was not placed`)
  const nowMs = doors.clock.nowMs
  const revision = before.revision + 1
  await recordDecision(doors.database, {
    backorder: { ...before, ...change(before, nowMs), revision },
    letters: [sampleLetter('letter/9', 'payment-problem', { atMs: nowMs, facts: { ...first.facts, ...told } })],
    entries: [],
    nowMs,
  })
  return letterLinks(doors, id, 'payment-problem')
}
