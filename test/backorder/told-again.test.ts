import { describe, expect, it } from 'vitest'
import { decide } from '../../backorder/decide.ts'
import { open } from '../../backorder/open.ts'
import { defaultPolicy } from '../../backorder/policy.ts'
import { refusalOf } from '../../backorder/refusal.ts'

const placedAtMs = Date.parse('2026-03-02T15:00:00Z')
const opened = open(
  {
    id: 'o-1',
    placedAtMs,
    currency: 'USD',
    lines: [{ id: '1', sku: 'LAMP', name: 'Oak lamp', unitPriceMinor: 4999, quantity: 10, available: 0 }],
    payment: { mode: 'captured' },
    reach: { email: true, sms: false, timeZone: 'UTC' },
    policy: defaultPolicy,
  },
  placedAtMs,
).backorder

describe('goods that are reported more than once', () => {
  it('are set aside once, however often the same receipt is told', () => {
    const receipt = { type: 'received', sku: 'LAMP', quantity: 4, eventId: 'receipt-1' } as const
    const once = decide(opened, receipt, placedAtMs + 1).backorder
    const again = decide(once, receipt, placedAtMs + 2)
    expect(again.backorder.lines[0]!.quantityAllocated).toBe(4)
    expect([...again.letters, ...again.steps, ...again.entries]).toEqual([])
    const other = decide(once, { ...receipt, eventId: 'receipt-2' }, placedAtMs + 3).backorder
    expect(other.lines[0]!.quantityAllocated).toBe(8)
  })
})

describe('an act that is sent again because its answer was lost', () => {
  it('is accepted again and counted once: no parcel leaves twice', () => {
    const parcel = { type: 'shipped', lines: [{ id: '1', quantity: 4 }], shipmentId: 'parcel-1' } as const
    const event = { ...parcel, lines: [...parcel.lines] }
    const once = decide(opened, event, placedAtMs + 1).backorder
    expect(refusalOf(once, event, placedAtMs + 2)).toBeNull()
    const again = decide(once, event, placedAtMs + 2)
    expect(again.backorder.lines[0]!.quantityShipped).toBe(4)
    expect([...again.letters, ...again.steps, ...again.entries]).toEqual([])
  })
})

describe('an id that comes again', () => {
  const cancel = { type: 'answer', answer: 'cancel', answerId: 'a-1', content: 'of-two' } as const
  const once = decide(opened, { ...cancel, lines: [{ id: '1', quantity: 2 }] }, placedAtMs + 1).backorder

  it('with other content is refused, and changes nothing if it is taken in nevertheless', () => {
    const other = { ...cancel, content: 'of-three', lines: [{ id: '1', quantity: 3 }] }
    expect(refusalOf(once, other, placedAtMs + 2)).toBe('other-content')
    expect(decide(once, other, placedAtMs + 2).backorder.undo?.lines).toEqual([{ id: '1', quantity: 2 }])
  })

  it('is no other act’s because it begins with the same letters, or is of another kind', () => {
    expect(refusalOf(once, { ...cancel, answerId: 'a-', content: 'x' }, placedAtMs + 2)).toBeNull()
    const parcel = { type: 'shipped', lines: [{ id: '1', quantity: 1 }], shipmentId: 'a-1', content: 'x' } as const
    expect(refusalOf(once, { ...parcel, lines: [...parcel.lines] }, placedAtMs + 2)).toBeNull()
  })
})
