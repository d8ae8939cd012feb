import fc from 'fast-check'
import { addDays } from '../../../backorder/calendar.ts'
import type { WaitingLine } from '../../../supply/line.ts'
import { defaultSupplyPolicy, type QueueKey, type SupplyPolicy } from '../../../supply/policy.ts'
import type { Happening } from './books.ts'
import { today, todayMs } from './scene.ts'

const days = (min: number, max: number) => fc.integer({ min, max }).map((count) => addDays(today, count))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 4 })
const orderIds = ['anna', 'ben', 'cleo', 'dan', 'eve', 'finn'] as const
const name = { orderId: fc.constantFrom<string>(...orderIds), lineId: fc.constantFrom('1', '2') }
const revision = fc.integer({ min: 1, max: 6 })
const purchaseOrder = fc.constantFrom('po-1', 'po-2', 'po-3')
const supplier = fc.constantFrom('Acme', 'Zenith')
const type = <Type extends Happening['type']>(...types: [Type, ...Type[]]) => fc.constantFrom<Type>(...types)

const line: fc.Arbitrary<WaitingLine> = fc.record({
  ...name,
  quantity: fc.integer({ min: 1, max: 5 }),
  placedAtMs: fc.integer({ min: todayMs, max: todayMs + 5 }),
  tier: fc.integer({ min: 1, max: 2 }),
  promisedDate: maybe(days(0, 20)),
  endingDate: days(10, 40),
  valueMinor: fc.integer({ min: 0, max: 3 }),
  shipTogether: fc.boolean(),
  restReady: fc.boolean(),
  rank: fc.constant(null),
})

const many = (weight: number, arbitrary: fc.Arbitrary<Happening>) => ({ weight, arbitrary })

const happenings: fc.Arbitrary<Happening> = fc.oneof(
  many(6, fc.record({ type: type('line-joined'), line })),
  many(3, fc.record({ type: type('line-changed'), line })),
  many(2, fc.record({ type: type('line-left'), ...name })),
  many(1, fc.record({ type: type('line-moved'), rank: maybe(fc.integer({ min: 1, max: 8 })), ...name })),
  many(
    5,
    fc.record({
      type: type('goods-received'),
      purchaseOrder: maybe(purchaseOrder),
      quantity: fc.integer({ min: 0, max: 6 }),
      receivedOn: days(-20, 5),
      isLast: fc.boolean(),
    }),
  ),
  many(1, fc.record({ type: type('stock-set'), onHand: fc.integer({ min: 0, max: 8 }), countedOn: days(-20, 5) })),
  many(
    3,
    fc.record({
      type: type('order-placed'),
      purchaseOrder,
      revision,
      supplier,
      quantity: fc.integer({ min: 0, max: 10 }),
      expectedOn: maybe(days(-5, 300)),
    }),
  ),
  many(
    3,
    fc.record({
      type: type('order-moved', 'order-confirmed'),
      purchaseOrder,
      revision,
      expectedOn: maybe(days(-5, 300)),
    }),
  ),
  many(1, fc.record({ type: type('order-refused', 'order-cancelled'), purchaseOrder, revision })),
  many(1, fc.record({ type: type('date-judged'), id: fc.integer({ min: 1, max: 12 }), accepted: fc.boolean() })),
  many(1, fc.record({ type: type('safety-stock-set'), quantity: fc.integer({ min: 0, max: 3 }) })),
  many(1, fc.record({ type: type('release-set'), on: maybe(days(-10, 50)) })),
  many(1, fc.record({ type: type('discontinued'), discontinued: fc.boolean() })),
  many(
    1,
    fc.record({
      type: type('slip-learned'),
      supplier,
      slip: fc.record({ soonDays: fc.integer({ min: 0, max: 5 }), byDays: fc.integer({ min: 5, max: 20 }) }),
    }),
  ),
  many(
    2,
    fc.record({
      type: type('substitute-counted'),
      sku: fc.constantFrom('brass', 'pine'),
      units: fc.integer({ min: 0, max: 9 }),
    }),
  ),
  many(2, fc.record({ type: type('time-passed'), today: days(0, 60) })),
  many(2, fc.record({ type: type('units-shipped'), quantity: fc.integer({ min: 1, max: 2 }), ...name })),
)

/** What may happen, in rounds: what comes together is decided on together. */
export const histories: fc.Arbitrary<Happening[][]> = fc.array(fc.array(happenings, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 24,
})

/** Policies with every kind of queue. */
export const policies: fc.Arbitrary<SupplyPolicy> = fc.record({
  queueBy: fc.shuffledSubarray<QueueKey>(['tier', 'placed', 'promised', 'ending', 'value']),
  holdDays: fc.integer({ min: 0, max: 20 }),
  percentile: fc.constant(defaultSupplyPolicy.percentile),
  rangeDays: fc.constant(defaultSupplyPolicy.rangeDays),
  maxJumpDays: fc.constantFrom(30, 120),
  backupAfterDays: fc.constant(defaultSupplyPolicy.backupAfterDays),
  restockHours: fc.constant(defaultSupplyPolicy.restockHours),
  restockBatch: fc.constant(defaultSupplyPolicy.restockBatch),
})
