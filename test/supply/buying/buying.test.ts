import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BuyingStep, decideBuying } from '../../../supply/buying/buying.ts'
import type { BoughtSku, BuyingFacts, OrderedPart, RunningOrder } from '../../../supply/buying/facts.ts'

const today = '2026-04-10'
const policy = { backupAfterDays: 14 }
const facts = (change: Partial<BuyingFacts> = {}): BuyingFacts => ({
  today,
  policy,
  skus: [],
  orders: [],
  nextNumber: 1,
  brokenSilences: [],
  lostLetters: [],
  ...change,
})

const bought = (sku: string, backordered: number, change: Partial<BoughtSku> = {}): BoughtSku => ({
  sku,
  stock: { backordered, safetyStock: 0, onShelf: 0, incoming: 0 },
  suppliers: ['Acme', 'Zenith', 'Corner'],
  refusedBy: [],
  lots: { lotSize: 1, minimumQuantity: 1 },
  waiting: backordered,
  quota: null,
  ...change,
})

interface Part {
  sku?: string
  open?: number
  refused?: number
  status?: OrderedPart['status']
  first?: string | null
  now?: string | null
}
const part = ({
  sku = 'LAMP',
  open = 5,
  refused = 0,
  status = 'placed',
  first = null,
  now = first,
}: Part): OrderedPart => ({
  sku,
  quantity: open,
  open,
  refused,
  status,
  firstOn: first,
  expectedOn: now,
  suppliers: ['Acme', 'Zenith', 'Corner'],
})
const running = (id: string, supplier: string, parts: Part[], change: Partial<RunningOrder> = {}): RunningOrder => ({
  id,
  supplier,
  root: id,
  insteadOf: null,
  isOurs: true,
  silence: null,
  parts: parts.map(part),
  ...change,
})
const drawn = (steps: BuyingStep[]) => steps.filter((step) => step.type === 'draw-up')

describe('buying', () => {
  it('asks each supplier once for everything that lacks', () => {
    const skus = [
      bought('LAMP', 5),
      bought('DESK', 2),
      bought('MUG', 3, { suppliers: ['Corner'] }),
      bought('CUP', 4, { stock: { backordered: 4, safetyStock: 0, onShelf: 0, incoming: 4 } }),
    ]
    expect(decideBuying(facts({ skus, nextNumber: 7 }), true)).toEqual([
      {
        type: 'draw-up',
        id: 'MW-7',
        supplier: 'Acme',
        lines: [
          { sku: 'DESK', quantity: 2 },
          { sku: 'LAMP', quantity: 5 },
        ],
        because: 'needed',
        insteadOf: null,
        root: 'MW-7',
        wantedOn: null,
      },
      expect.objectContaining({ id: 'MW-8', supplier: 'Corner', lines: [{ sku: 'MUG', quantity: 3 }] }),
    ])
  })

  it('waits for its day: between, it only looks after what runs', () => {
    expect(decideBuying(facts({ skus: [bought('LAMP', 5)] }), false)).toEqual([])
  })

  it('asks nobody again who would not send it', () => {
    const steps = decideBuying(facts({ skus: [bought('LAMP', 5, { refusedBy: ['Acme'] })] }), true)
    expect(drawn(steps)).toMatchObject([{ supplier: 'Zenith' }])
    const nobody = bought('LAMP', 5, { refusedBy: ['Acme', 'Zenith', 'Corner'] })
    expect(decideBuying(facts({ skus: [nobody] }), true)).toEqual([])
  })
})

describe('a quota', () => {
  const quota = { units: 50, byOn: '2026-05-01', reachedOn: null, isMissed: false }

  it('buys nothing before it is reached, and at once when it is', () => {
    expect(decideBuying(facts({ skus: [bought('LAMP', 49, { quota })] }), true)).toEqual([])
    expect(decideBuying(facts({ skus: [bought('LAMP', 50, { quota })] }), false)).toMatchObject([
      { type: 'quota-reached', sku: 'LAMP', quota: { units: 50, byOn: '2026-05-01', reachedOn: today } },
      { type: 'draw-up', because: 'quota', lines: [{ sku: 'LAMP', quantity: 50 }] },
    ])
  })

  it('is missed once, and nothing is bought for it', () => {
    const late = { skus: [bought('LAMP', 49, { quota })], today: '2026-05-02' }
    expect(decideBuying(facts(late), true)).toMatchObject([{ type: 'quota-missed', sku: 'LAMP' }])
    const missed = { skus: [bought('LAMP', 60, { quota: { ...quota, isMissed: true } })], today: '2026-05-02' }
    expect(decideBuying(facts(missed), true)).toEqual([])
    const tooLate = { skus: [bought('LAMP', 60, { quota })], today: '2026-05-02' }
    expect(decideBuying(facts(tooLate), true)).toMatchObject([{ type: 'quota-missed' }])
  })

  it('that was reached stays so: what is needed after is bought as anything else', () => {
    const reached = { ...quota, reachedOn: '2026-04-01' }
    const stock = { backordered: 30, safetyStock: 0, onShelf: 0, incoming: 25 }
    expect(drawn(decideBuying(facts({ skus: [bought('LAMP', 30, { quota: reached, stock })] }), true))).toMatchObject([
      { lines: [{ sku: 'LAMP', quantity: 5 }] },
    ])
  })
})

describe('an order that is refused or slips', () => {
  it('is offered to the next supplier, and then to the next', () => {
    const first = running('PO-1', 'Acme', [{ status: 'refused' }])
    expect(decideBuying(facts({ orders: [first] }), false)).toEqual([
      {
        type: 'draw-up',
        id: 'PO-1.2',
        supplier: 'Zenith',
        lines: [{ sku: 'LAMP', quantity: 5 }],
        because: 'refused',
        insteadOf: 'PO-1',
        root: 'PO-1',
        wantedOn: null,
      },
    ])
    const second = running('PO-1.2', 'Zenith', [{ status: 'refused' }], { root: 'PO-1', insteadOf: 'PO-1' })
    expect(decideBuying(facts({ orders: [first, second] }), false)).toMatchObject([
      { id: 'PO-1.3', supplier: 'Corner', insteadOf: 'PO-1.2', root: 'PO-1' },
    ])
    const third = running('PO-1.3', 'Corner', [{ status: 'refused' }], { root: 'PO-1', insteadOf: 'PO-1.2' })
    expect(decideBuying(facts({ orders: [first, second, third] }), false)).toEqual([])
  })

  it('is offered for the day that was first named, while that can be kept', () => {
    const late = running('PO-1', 'Acme', [{ first: '2026-04-20', now: '2026-05-20' }])
    expect(decideBuying(facts({ orders: [late] }), false)).toMatchObject([
      { because: 'slipped', wantedOn: '2026-04-20' },
    ])
  })

  it('goes on part by part: what the supplier does send is left with it', () => {
    const order = running('PO-1', 'Acme', [
      { sku: 'LAMP', status: 'confirmed', first: '2026-04-20' },
      { sku: 'DESK', status: 'refused', open: 2 },
    ])
    expect(drawn(decideBuying(facts({ orders: [order] }), false))).toMatchObject([
      { lines: [{ sku: 'DESK', quantity: 2 }] },
    ])
  })

  it('is not bought a second time as something that is needed', () => {
    const orders = [running('PO-1', 'Acme', [{ status: 'refused' }])]
    const skus = [bought('LAMP', 5)]
    expect(drawn(decideBuying(facts({ orders, skus }), true))).toHaveLength(1)
  })

  it('is withdrawn when another supplier has confirmed an earlier day, and not before', () => {
    const late = running('MW-1', 'Acme', [{ first: '2026-04-20', now: '2026-05-20' }])
    const other = (change: Part) => running('MW-1.2', 'Zenith', [change], { root: 'MW-1', insteadOf: 'MW-1' })
    expect(decideBuying(facts({ orders: [late, other({})] }), false)).toEqual([])
    expect(decideBuying(facts({ orders: [late, other({ status: 'confirmed', first: '2026-06-01' })] }), false)).toEqual(
      [],
    )
    expect(decideBuying(facts({ orders: [late, other({ status: 'confirmed', first: '2026-05-01' })] }), false)).toEqual(
      [{ type: 'withdraw', id: 'MW-1' }],
    )
    const theirs = { ...late, isOurs: false }
    expect(
      decideBuying(facts({ orders: [theirs, other({ status: 'confirmed', first: '2026-05-01' })] }), false),
    ).toEqual([])
  })
})

describe('an order of which only a part is refused', () => {
  const partly = (change: Part = {}) =>
    running('MW-1', 'Acme', [{ open: 3, refused: 2, first: '2026-04-20', ...change }])
  const other = (change: Part) => running('MW-1.2', 'Zenith', [change], { root: 'MW-1', insteadOf: 'MW-1' })

  it('is offered to the next supplier for that part, once', () => {
    const steps = decideBuying(facts({ orders: [partly()] }), false)
    expect(steps).toMatchObject([
      { id: 'MW-1.2', supplier: 'Zenith', because: 'refused', lines: [{ sku: 'LAMP', quantity: 2 }] },
    ])
    expect(decideBuying(facts({ orders: [partly(), other({ open: 2 })] }), false)).toEqual([])
  })

  it('is offered for the rest when that slips, and stands while others send less than it', () => {
    const late = partly({ now: '2026-05-20' })
    const sooner = other({ open: 2, status: 'confirmed', first: '2026-04-22' })
    expect(decideBuying(facts({ orders: [late, sooner] }), false)).toMatchObject([
      { type: 'draw-up', supplier: 'Corner', because: 'slipped', lines: [{ sku: 'LAMP', quantity: 3 }] },
    ])
    const rest = running('MW-1.3', 'Corner', [{ open: 3, status: 'confirmed', first: '2026-04-25' }], {
      root: 'MW-1',
      insteadOf: 'MW-1',
    })
    expect(decideBuying(facts({ orders: [late, sooner, rest] }), false)).toEqual([{ type: 'withdraw', id: 'MW-1' }])
  })
})

describe('a supplier that does not answer', () => {
  const asked = (silence: RunningOrder['silence'], on = today) =>
    decideBuying(facts({ today: on, orders: [running('MW-1', 'Acme', [{}], { silence })] }), false)
  const silence = { askedOn: '2026-04-07', remindedOn: null, isTold: false }

  it('is reminded once after three days, and three days later a person is asked to see to it, once', () => {
    expect(asked({ ...silence, askedOn: '2026-04-08' })).toEqual([])
    expect(asked(silence)).toEqual([{ type: 'remind', id: 'MW-1' }])
    expect(asked({ ...silence, remindedOn: today })).toEqual([])
    expect(asked({ ...silence, remindedOn: today }, '2026-04-13')).toEqual([{ type: 'ask-agent', id: 'MW-1' }])
    expect(asked({ ...silence, remindedOn: today, isTold: true }, '2026-04-30')).toEqual([])
  })

  it('is asked nothing more once it has spoken', () => {
    expect(asked(null, '2026-06-01')).toEqual([])
  })
})

describe('whatever is needed and whatever runs', () => {
  const anySku = fc
    .record({
      backordered: fc.nat(60),
      safetyStock: fc.nat(10),
      onShelf: fc.nat(20),
      incoming: fc.nat(60),
      lotSize: fc.integer({ min: 1, max: 6 }),
      minimumQuantity: fc.integer({ min: 1, max: 12 }),
      suppliers: fc.subarray(['Acme', 'Zenith', 'Corner']),
      refusedBy: fc.subarray(['Acme', 'Zenith']),
      quota: fc.option(
        fc.record({
          units: fc.integer({ min: 1, max: 60 }),
          byOn: fc.constantFrom('2026-04-01', '2026-05-01'),
          reachedOn: fc.constantFrom(null, '2026-03-20'),
          isMissed: fc.boolean(),
        }),
      ),
    })
    .map(({ backordered, safetyStock, onShelf, incoming, lotSize, minimumQuantity, ...rest }) => ({
      stock: { backordered, safetyStock, onShelf, incoming },
      lots: { lotSize, minimumQuantity },
      waiting: backordered,
      ...rest,
    }))
  const anyFacts = fc
    .record({ skus: fc.array(anySku, { maxLength: 5 }) })
    .map(({ skus }) => facts({ skus: skus.map((each, index) => ({ sku: `S-${index}`, ...each })) }))

  /** The facts after the steps were done. */
  function after(before: BuyingFacts, steps: BuyingStep[]): BuyingFacts {
    const skus = before.skus.map((each) => {
      const added = drawn(steps).flatMap(({ lines }) => lines.filter(({ sku }) => sku === each.sku))
      const incoming = added.reduce((sum, { quantity }) => sum + quantity, each.stock.incoming)
      const quota = each.quota && { ...each.quota }
      for (const step of steps) {
        if (quota && step.type === 'quota-reached' && step.sku === each.sku) quota.reachedOn = before.today
        if (quota && step.type === 'quota-missed' && step.sku === each.sku) quota.isMissed = true
      }
      return { ...each, quota, stock: { ...each.stock, incoming } }
    })
    return { ...before, skus, nextNumber: before.nextNumber + drawn(steps).length }
  }

  it('nothing is bought twice for one need: having done it, there is nothing to do', () => {
    fc.assert(
      fc.property(anyFacts, (before) => {
        expect(decideBuying(after(before, decideBuying(before, true)), true)).toEqual([])
      }),
    )
  })

  it('what is bought covers the need and no more than whole lots of it, from somebody who sells it', () => {
    fc.assert(
      fc.property(anyFacts, (before) => {
        const steps = drawn(decideBuying(before, true))
        expect(new Set(steps.map(({ supplier }) => supplier)).size).toBe(steps.length)
        for (const { supplier, lines } of steps) {
          for (const { sku, quantity } of lines) {
            const { stock, lots, suppliers, refusedBy } = before.skus.find((each) => each.sku === sku)!
            const lacking = stock.backordered + stock.safetyStock - stock.onShelf - stock.incoming
            expect(lacking).toBeGreaterThan(0)
            expect(quantity).toBeGreaterThanOrEqual(lacking)
            expect(quantity).toBeLessThan(Math.max(lacking, lots.minimumQuantity) + lots.lotSize)
            expect(suppliers).toContain(supplier)
            expect(refusedBy).not.toContain(supplier)
          }
        }
      }),
    )
  })
})
