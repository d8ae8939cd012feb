import fc from 'fast-check'
import { addDays } from '../../../backorder/calendar.ts'
import type { SupplyEvent } from '../../../supply/events.ts'
import type { WaitingLine } from '../../../supply/line.ts'
import { defaultSupplyPolicy, type QueueKey, type SupplyPolicy } from '../../../supply/policy.ts'
import { today, todayMs } from './scene.ts'

const days = (min: number, max: number) => fc.integer({ min, max }).map((count) => addDays(today, count))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 4 })
const orderIds = ['anna', 'ben', 'cleo', 'dan', 'eve', 'finn'] as const
const name = fc.record({ orderId: fc.constantFrom<string>(...orderIds), lineId: fc.constantFrom('1', '2') })
const revision = fc.integer({ min: 1, max: 6 })
const purchaseOrder = fc.constantFrom('po-1', 'po-2', 'po-3')
const supplier = fc.constantFrom('Acme', 'Zenith')

const line: fc.Arbitrary<WaitingLine> = fc
  .record({
    quantity: fc.integer({ min: 1, max: 5 }),
    placedAtMs: fc.integer({ min: todayMs, max: todayMs + 5 }),
    tier: fc.integer({ min: 1, max: 2 }),
    promisedDate: maybe(days(0, 20)),
    endingDate: days(10, 40),
    valueMinor: fc.integer({ min: 0, max: 3 }),
    shipTogether: fc.boolean(),
    restReady: fc.boolean(),
  })
  .chain((parts) => name.map((who) => ({ ...parts, ...who })))

type Bare<Event> = Event extends SupplyEvent ? Omit<Event, 'id' | 'atMs'> : never
const many = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary })

const bare: fc.Arbitrary<Bare<SupplyEvent>> = fc.oneof(
  many(6, fc.record({ type: fc.constantFrom('line-joined' as const, 'line-changed' as const), revision, line })),
  many(
    2,
    name.chain((who) => revision.map((said) => ({ type: 'line-left' as const, revision: said, ...who }))),
  ),
  many(
    1,
    fc
      .record({ revision, rank: maybe(fc.integer({ min: 1, max: 8 })) })
      .chain((parts) => name.map((who) => ({ type: 'line-moved' as const, ...parts, ...who }))),
  ),
  many(
    5,
    fc.record({
      type: fc.constant('goods-received' as const),
      purchaseOrder: maybe(purchaseOrder),
      quantity: fc.integer({ min: 0, max: 6 }),
      receivedOn: days(-20, 5),
      isLast: fc.boolean(),
    }),
  ),
  many(
    1,
    fc.record({
      type: fc.constant('stock-set' as const),
      revision,
      onHand: fc.integer({ min: 0, max: 8 }),
      countedOn: days(-20, 5),
    }),
  ),
  many(
    3,
    fc.record({
      type: fc.constant('purchase-order-placed' as const),
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
      type: fc.constantFrom('purchase-order-moved' as const, 'purchase-order-confirmed' as const),
      purchaseOrder,
      revision,
      expectedOn: maybe(days(-5, 300)),
    }),
  ),
  many(
    1,
    fc.record({
      type: fc.constantFrom('purchase-order-refused' as const, 'purchase-order-cancelled' as const),
      purchaseOrder,
      revision,
    }),
  ),
  many(
    1,
    fc.record({
      type: fc.constant('jump-judged' as const),
      purchaseOrder,
      revision,
      dateRevision: revision,
      accepted: fc.boolean(),
    }),
  ),
  many(
    1,
    fc.record({
      type: fc.constant('safety-stock-set' as const),
      revision,
      quantity: fc.integer({ min: 0, max: 3 }),
    }),
  ),
  many(1, fc.record({ type: fc.constant('discontinued' as const), revision, discontinued: fc.boolean() })),
  many(
    1,
    fc.record({
      type: fc.constant('slip-learned' as const),
      revision,
      supplier,
      soonDays: fc.integer({ min: 0, max: 5 }),
      byDays: fc.integer({ min: 5, max: 20 }),
    }),
  ),
  many(2, fc.record({ type: fc.constant('time-passed' as const), today: days(0, 60) })),
  many(
    2,
    name.chain((who) =>
      fc.integer({ min: 1, max: 2 }).map((quantity) => ({ type: 'units-shipped' as const, quantity, ...who })),
    ),
  ),
)

/** Events as they might come in, each with an id of its own; time never stands still. */
export const histories: fc.Arbitrary<SupplyEvent[]> = fc
  .array(bare, { minLength: 1, maxLength: 40 })
  .map((events) =>
    events.map((event, index) => ({ id: `event-${index}`, atMs: todayMs + index, ...event }) as SupplyEvent),
  )

/** Policies with every kind of queue. */
export const policies: fc.Arbitrary<SupplyPolicy> = fc.record({
  queueBy: fc.shuffledSubarray<QueueKey>(['tier', 'placed', 'promised', 'ending', 'value']),
  holdDays: fc.integer({ min: 0, max: 20 }),
  percentile: fc.constant(defaultSupplyPolicy.percentile),
  rangeDays: fc.constant(defaultSupplyPolicy.rangeDays),
  maxJumpDays: fc.constantFrom(30, 120),
  backupAfterDays: fc.constant(defaultSupplyPolicy.backupAfterDays),
})
