import { describe, expect, it } from 'vitest'
import type { BackorderEvent } from '../../../backorder/event.ts'
import { answers, at, eta, lampOrder, on, story } from './shop.ts'

const cancelTwo: BackorderEvent = { type: 'answer', answer: 'cancel', lines: [{ id: 'lamp', quantity: 2 }] }
const consent = (date: string) => expect.objectContaining({ type: 'consented', by: 'silence', date })
/** A delay is heard of at ten, two of six lamps are cancelled a quarter of an hour later, and the notice goes out in between. */
const delayed = [on('2026-03-06', eta('2026-04-12'), 10), on('2026-03-06', cancelTwo, 10.25)]

describe('a delay notice that goes out while a part of the order can still be un-cancelled', () => {
  it('counts for the rest: silence to it is the consent that it says it is', () => {
    const { entries, backorder, refused, steps } = story(lampOrder(), delayed, '2026-03-21')
    expect(entries).toContainEqual(consent('2026-04-12'))
    expect(backorder).toMatchObject({ promisedDate: '2026-04-12', endingDate: '2026-04-19' })
    expect(steps).toContain('refund 9998')
    expect(refused).toEqual([])
  })

  it('keeps its link: agreeing by it moves the date of the rest, before and after the cancel is final', () => {
    for (const hours of [10.6, 15]) {
      const { backorder, refused } = story(
        lampOrder(),
        [...delayed, on('2026-03-06', answers('wait', 3), hours)],
        '2026-03-07',
      )
      expect(refused).toEqual([])
      expect(backorder).toMatchObject({ promisedDate: '2026-04-12' })
      expect(backorder.lines[0]!.quantityCancelled).toBe(2)
    }
  })

  it('leaves the cancel to be taken back by its own letter, and then counts for all of it', () => {
    const { backorder, entries, refused } = story(
      lampOrder(),
      [...delayed, on('2026-03-06', answers('wait', 2), 10.6)],
      '2026-03-21',
    )
    expect(refused).toEqual([])
    expect(backorder.lines[0]!.quantityCancelled).toBe(0)
    expect(entries).toContainEqual(consent('2026-04-12'))
  })

  it('is not forgotten when the cancel is widened after it', () => {
    const oneMore: BackorderEvent = { type: 'answer', answer: 'cancel', lines: [{ id: 'lamp', quantity: 3 }] }
    const { entries } = story(lampOrder(), [...delayed, on('2026-03-06', oneMore, 10.6)], '2026-03-21')
    expect(entries).toContainEqual(consent('2026-04-12'))
  })
})

describe('what is offered while a part of the order can still be un-cancelled', () => {
  const before = [on('2026-03-05', eta('2026-04-12')), on('2026-03-06', cancelTwo, 10)]

  it('takes the question of a delay notice with it: something equal does not end its silence', () => {
    const found: BackorderEvent = {
      type: 'substitute-found',
      sku: 'LAMP',
      substitute: { sku: 'LAMP-B', name: 'Brass lamp', unitPriceMinor: 4500 },
    }
    const { entries } = story(lampOrder(), [...before, on('2026-03-06', found, 10.2)], '2026-03-21')
    expect(entries).toContainEqual(consent('2026-04-12'))
  })

  it('takes the question back when the date gets better', () => {
    const { entries, backorder, letter } = story(
      lampOrder(),
      [on('2026-03-05', eta('2026-04-12')), on('2026-03-06', eta('2026-03-19'), 9.7), on('2026-03-06', cancelTwo, 10)],
      '2026-03-20',
    )
    expect(letter('good-news')).toMatchObject({ settles: true })
    expect(entries).not.toContainEqual(consent('2026-04-12'))
    expect(backorder.promisedDate).toBe('2026-03-19')
  })
})

describe('a cancel of everything that is final at once', () => {
  it('is not taken back by an answer that comes while its parcel is being stopped', () => {
    const events = [
      { atMs: at('2026-03-05'), slow: 'hold' as const, forMs: 7_200_000 },
      on('2026-03-06', { type: 'received', sku: 'LAMP', quantity: 6 }),
      on('2026-03-07', answers('cancel')),
      on('2026-03-07', answers('wait'), 13),
    ]
    const { refused, backorder } = story(lampOrder({}, { undoMinutes: 0 }), events, '2026-03-08')
    expect(refused).toMatchObject([{ refusal: 'cancel-pending' }])
    expect(backorder.lines[0]!.quantityCancelled).toBe(6)
  })
})
