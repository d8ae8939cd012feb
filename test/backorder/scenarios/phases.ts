import type { BackorderEvent } from '../../../backorder/event.ts'
import type { Letter } from '../../../backorder/letters/letter.ts'
import { type SimulatedEvent, simulate } from '../../../backorder/simulation.ts'
import type { Backorder } from '../../../backorder/state.ts'
import { answers, at, eta, lampOrder, on, received, shipped } from './shop.ts'

const bulb = { sku: 'LAMP-B', name: 'Brass lamp', unitPriceMinor: 4500 }

/** A backorder in each phase, brought there by what really happens. */
function reach(day: string, events: SimulatedEvent[]): { backorder: Backorder; letters: Letter[]; nowMs: number } {
  const nowMs = at(day, 15)
  const order = lampOrder()
  const { backorder, letters } = simulate(order, events, nowMs)
  return { backorder, letters, nowMs }
}

const delayed = on('2026-03-05', eta('2026-04-10'))
export const states = {
  waiting: reach('2026-03-03', []),
  'awaiting-answer': reach('2026-03-06', [delayed]),
  cancelling: reach('2026-03-06', [delayed, on('2026-03-06', answers('cancel'), 14.8)]),
  shipping: reach('2026-03-06', [on('2026-03-06', received(6))]),
  // The refund takes its time.
  settling: reach('2026-03-06', [
    { atMs: at('2026-03-03'), slow: 'refund', forMs: 3 * 86_400_000 },
    on('2026-03-06', answers('cancel'), 14),
  ]),
  closed: reach('2026-03-10', [on('2026-03-06', received(6)), on('2026-03-07', shipped)]),
}

/** One of each kind of event. */
export const events = {
  'the date slips': eta('2026-05-20'),
  'nobody knows a date': eta(null),
  'the goods come': received(6),
  'some goods come': received(2),
  'the goods will never come': { type: 'discontinued', sku: 'LAMP' },
  'something equal is found': { type: 'substitute-found', sku: 'LAMP', substitute: bulb },
  'the customer waits': answers('wait'),
  'the customer cancels': answers('cancel'),
  'the customer swaps': answers('swap'),
  'the customer wants parcels apart': answers('split'),
  'the carrier has a parcel': shipped,
  'a letter bounces': { type: 'bounced', channel: 'email', letterKey: 'letter/1' },
  'an agent holds': { type: 'override', override: { action: 'hold' } },
  'an agent extends the wait': { type: 'override', override: { action: 'extend', endingDate: '2026-06-01' } },
  'an agent gives money back': { type: 'override', override: { action: 'refund', amountMinor: 500 } },
  'an agent grants a code': { type: 'override', override: { action: 'grant-code', percent: 10 } },
  'an agent offers something else': {
    type: 'override',
    override: { action: 'substitute', lineId: 'lamp', substitute: bulb },
  },
  'an agent writes': { type: 'override', override: { action: 'message' }, noteId: 'note-1' },
  'an agent notes': { type: 'override', override: { action: 'note' }, noteId: 'note-1' },
  'an agent closes': { type: 'override', override: { action: 'close' } },
  'an agent resends': { type: 'override', override: { action: 'resend' } },
  'an agent releases': { type: 'override', override: { action: 'release' } },
  'an unknown step ends well': { type: 'step-done', key: 'refund/99' },
  'an unknown step fails': { type: 'step-failed', key: 'refund/99' },
  'a clock rings too early': { type: 'deadline' },
} satisfies Record<string, BackorderEvent>
