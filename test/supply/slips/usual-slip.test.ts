import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../backorder/calendar.ts'
import type { Arrival } from '../../../supply/slips/history.ts'
import { pinball, scoreLearned, scorePromise } from '../../../supply/slips/score.ts'
import { learn, type Punctuality, usualSlip } from '../../../supply/slips/usual-slip.ts'
import { chooseWeighting, defaultWeighting } from '../../../supply/slips/weighting.ts'

const delivery = (supplier: string, sku: string, slip: number, promisedOn = '2026-03-01'): Arrival => ({
  supplier,
  sku,
  promisedOn,
  deliveredOn: addDays(promisedOn, slip),
})
const many = (count: number, make: (index: number) => Arrival) =>
  Array.from({ length: count }, (_, index) => make(index))
const onTime = many(100, () => delivery('Sure', 'lamp', 0))
const promisedOn = '2026-03-15'

/** Days after its own date by which a share of a supplier's deliveries of a sku is expected; none before that date. */
const slip = (known: Punctuality, supplier: string, sku: string, percentile: number) =>
  usualSlip(known, { supplier, sku, promisedOn }, percentile).byDays

describe('what is learned of a supplier', () => {
  it('is how late it usually is, and how late one delivery in ten is at least', () => {
    const known = learn(many(100, (index) => delivery('Acme', 'lamp', index)))
    expect([50, 90, 95].map((percentile) => slip(known, 'Acme', 'lamp', percentile))).toEqual([49, 89, 94])
  })

  it('is nothing where nothing is known', () => {
    expect(slip(learn([]), 'Acme', 'lamp', 95)).toBe(0)
  })

  it('is what others do, for a supplier never heard of', () => {
    const known = learn([...onTime, ...many(100, () => delivery('Late', 'lamp', 9))])
    expect(slip(known, 'New', 'lamp', 90)).toBe(9)
  })

  it('is what it does with its other goods, for goods it never delivered', () => {
    const known = learn([...onTime, ...many(50, () => delivery('Late', 'desk', 9))])
    expect([50, 90].map((percentile) => slip(known, 'Late', 'lamp', percentile))).toEqual([9, 9])
  })

  it('is not judged by one bad delivery alone, but is expected late at the cautious end', () => {
    const known = learn([...onTime, delivery('New', 'mug', 30)])
    expect(slip(known, 'New', 'mug', 90)).toBe(30)
    const withOneMore = learn([...onTime, delivery('New', 'mug', 30), delivery('New', 'mug', 0)])
    expect(slip(withOneMore, 'New', 'mug', 50)).toBe(0)
  })

  it('follows a supplier that has become late, whatever it was years ago', () => {
    const before = many(200, (index) => delivery('Acme', 'lamp', 0, addDays('2020-01-01', index)))
    const lately = many(20, (index) => delivery('Acme', 'lamp', 12, addDays('2026-01-01', index)))
    expect(slip(learn([...before, ...lately], defaultWeighting), 'Acme', 'lamp', 50)).toBe(12)
  })

  it('grows with the percentile, and lies within what was seen', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            supplier: fc.constantFrom('a', 'b'),
            sku: fc.constantFrom('x', 'y'),
            slip: fc.integer({ min: -20, max: 40 }),
            day: fc.integer({ min: 0, max: 900 }),
          }),
          { minLength: 1, maxLength: 60 },
        ),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        (rows, p, q) => {
          const known = learn(
            rows.map((row) => delivery(row.supplier, row.sku, row.slip, addDays('2024-01-01', row.day))),
          )
          const [low, high] = [Math.min(p, q), Math.max(p, q)].map((percentile) => slip(known, 'a', 'x', percentile))
          expect(low).toBeLessThanOrEqual(high!)
          // No date is told before the supplier's own.
          expect(rows.map((row) => Math.max(0, row.slip))).toContain(low)
        },
      ),
    ))
})

describe('the date that customers are told', () => {
  const expected = { supplier: 'Acme', sku: 'lamp', promisedOn }

  it('is the one that the record supports, with the day by which half came', () => {
    const late = learn(many(100, (index) => delivery('Acme', 'lamp', index < 60 ? 1 : 12)))
    expect(usualSlip(late, expected, 90)).toEqual({ soonDays: 1, byDays: 12 })
    expect(usualSlip(late, expected, 55)).toEqual({ soonDays: 1, byDays: 1 })
  })

  it('is never earlier than the supplier says', () => {
    const early = learn(many(100, () => delivery('Acme', 'lamp', -20)))
    expect(usualSlip(early, expected, 90)).toEqual({ soonDays: 0, byDays: 0 })
  })
})

describe('how dates are scored', () => {
  it('charges a late day its share and an early day the rest', () => {
    expect(pinball(0.9, 10, 0)).toBeCloseTo(9)
    expect(pinball(0.9, 0, 10)).toBeCloseTo(1)
  })

  it('counts what was delivered by the date', () => {
    const checks = [0, 0, 1, 20].map((slip) => delivery('Acme', 'lamp', slip))
    const promise = scorePromise(checks)
    expect(promise).toMatchObject({ lines: 4, kept90: 0.5 })
    expect(promise.pinball90).toBeCloseTo((0.9 * 21) / 4)
    const known = learn(many(10, () => delivery('Acme', 'lamp', 1)))
    expect(scoreLearned(known.history, known.weighting, checks)).toMatchObject({ kept90: 0.75, kept95: 0.75 })
    expect(scorePromise([])).toEqual({ lines: 0, kept90: 0, kept95: 0, pinball90: 0, pinball95: 0 })
  })
})

describe('the choice of a method', () => {
  it('is left at what served others when there is little to choose by', () => {
    expect(chooseWeighting(onTime)).toEqual(defaultWeighting)
  })

  it('remembers longer for suppliers that never change than for those that do', () => {
    const noise = (index: number) => (index * 7919) % 23
    const steady = many(400, (index) => delivery('Acme', 'lamp', noise(index), addDays('2020-01-01', index * 5)))
    const changing = many(400, (index) =>
      delivery('Acme', 'lamp', Math.floor(index / 40) % 2 === 0 ? 0 : 20, addDays('2020-01-01', index * 5)),
    )
    const memory = (deliveries: Arrival[]) => chooseWeighting(deliveries).memoryDays ?? Number.POSITIVE_INFINITY
    expect(memory(steady)).toBeGreaterThan(memory(changing))
  })
})
