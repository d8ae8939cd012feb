import fc from 'fast-check'
import { addDays, civilDateAt, dayMs, hourMs, minuteMs } from '../../../backorder/calendar.ts'
import type { OpenLine, OpenOrder } from '../../../backorder/order.ts'
import { defaultPolicy, type Policy, type Substitute } from '../../../backorder/policy.ts'

export const zones = [
  'America/New_York',
  'UTC',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
] as const
export const skus = ['lamp', 'desk', 'mug'] as const

const often = <T>(value: T, other: fc.Arbitrary<T>, weight = 2) =>
  fc.oneof({ weight, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other })

const policyParts = fc.record({
  law: fc.constantFrom<Policy['law']>('us-ftc', 'us-ftc', 'none'),
  timeZone: fc.constantFrom<string>(...zones),
  shipping: fc.constantFrom<Policy['shipping']>('as-available', 'together'),
  extraShipping: fc.record({
    paidBy: fc.constantFrom<'shop' | 'customer'>('shop', 'customer'),
    amountMinor: fc.constantFrom(0, 499),
  }),
  updateEveryDays: often(7, fc.integer({ min: 1, max: 30 })),
  toleranceDays: often(1, fc.integer({ min: 0, max: 10 })),
  settleMinutes: often(30, fc.constantFrom(0, 5, 1440)),
  digestHours: often(24, fc.constantFrom(0, 1, 72)),
  undoMinutes: often(30, fc.constantFrom(0, 1, 1440)),
  endingDays: often(30, fc.integer({ min: 1, max: 60 })),
  ceilingDays: often(180, fc.integer({ min: 60, max: 200 })),
  lastChanceDays: often(3, fc.integer({ min: 0, max: 10 })),
  nearPromiseDays: often(2, fc.integer({ min: 0, max: 10 })),
  discount: fc.record({
    ladderPercent: often([10, 15, 20], fc.constantFrom<number[]>([], [5], [0, 10], [100])),
    budgetMinor: fc.constantFrom<number | null>(null, 0, 1, 500, 5_000),
    validDays: fc.constant(90),
  }),
  substituteAnswerDays: often(7, fc.integer({ min: 1, max: 20 })),
  sms: often(
    defaultPolicy.sms,
    fc.constantFrom(
      { enabled: false, from: '09:00', until: '20:00' },
      { enabled: true, from: '12:30', until: '13:00' },
    ),
  ),
  authorizationLapse: fc.constantFrom<Policy['authorizationLapse']>('charge-at-shipment', 'capture'),
  stepRetryHours: often(24, fc.constantFrom(1, 12)),
  codeWaitMinutes: often(10, fc.constantFrom(0, 60, 1440)),
})

export const policies: fc.Arbitrary<Policy> = policyParts.map((parts) => ({ ...defaultPolicy, ...parts }))

const prices = fc.oneof(fc.constantFrom(0, 1, 999, 4999, 100_000, 333_333), fc.integer({ min: 0, max: 60_000 }))

export const substituteFor = (unitPriceMinor: number): fc.Arbitrary<Substitute> =>
  fc
    .record({ sku: fc.constantFrom('lamp-b', 'lamp-c'), cheaper: fc.constantFrom(0, 1, 500) })
    .map(({ sku, cheaper }) => ({
      sku,
      name: sku,
      unitPriceMinor: Math.max(0, unitPriceMinor - cheaper),
    }))

const line = (placedOn: string): fc.Arbitrary<Omit<OpenLine, 'id'>> =>
  fc
    .record({
      sku: fc.constantFrom<string>(...skus),
      unitPriceMinor: prices,
      quantity: fc.integer({ min: 1, max: 10 }),
      available: fc.integer({ min: 0, max: 10 }),
      expectedInDays: fc.option(fc.integer({ min: 0, max: 80 }), { nil: undefined, freq: 2 }),
    })
    .chain(({ expectedInDays, available, ...rest }) =>
      fc
        .uniqueArray(substituteFor(rest.unitPriceMinor), { maxLength: 2, selector: ({ sku }) => sku })
        .map((substitutes) => ({
          ...rest,
          name: rest.sku,
          available: Math.min(available, rest.quantity),
          ...(expectedInDays !== undefined && { expectedAt: addDays(placedOn, expectedInDays) }),
          ...(substitutes.length > 0 && { substitutes }),
        })),
    )

const amounts = fc.oneof(fc.constantFrom(0, 1, 100), fc.integer({ min: 0, max: 200_000 }))
/** Minor units, by mode, as the edge lets them through. */
const payment = (placedAtMs: number, goodsMinor: number): fc.Arbitrary<OpenOrder['payment']> =>
  fc
    .record({
      mode: fc.constantFrom<OpenOrder['payment']['mode']>('captured', 'authorized', 'deposit', 'on-shipment'),
      captured: fc.option(amounts, { nil: undefined }),
      authorized: fc.option(amounts, { nil: undefined, freq: 3 }),
      lapsesInHours: fc.option(fc.integer({ min: 1, max: 30 * 24 }), { nil: undefined }),
    })
    .map(({ mode, captured, authorized, lapsesInHours }) => {
      const whole = Math.max(authorized ?? 0, goodsMinor)
      const capturedMinor =
        captured === undefined || mode === 'on-shipment'
          ? undefined
          : mode === 'captured'
            ? captured
            : Math.min(captured, whole)
      return {
        mode,
        ...(capturedMinor !== undefined && { capturedMinor }),
        ...(authorized !== undefined && mode !== 'captured' && { authorizedMinor: authorized }),
        ...(lapsesInHours !== undefined &&
          mode === 'authorized' && { captureBeforeMs: placedAtMs + lapsesInHours * hourMs }),
      }
    })

const placedAt = fc
  .record({ day: fc.integer({ min: 0, max: 364 }), minute: fc.integer({ min: 0, max: 1439 }) })
  .map(({ day, minute }) => Date.UTC(2026, 0, 1) + day * dayMs + minute * minuteMs)

/** Any order that the edge lets through. */
export const orders: fc.Arbitrary<OpenOrder> = fc
  .record({ placedAtMs: placedAt, policy: policies })
  .chain(({ placedAtMs, policy }) => {
    const placedOn = civilDateAt(placedAtMs, policy.timeZone)
    return fc
      .record({
        lines: fc.array(line(placedOn), { minLength: 1, maxLength: 3 }),
        promisedInDays: fc.option(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(-3, 0, 1, 150)), {
          nil: undefined,
        }),
        reach: fc.record({
          reached: fc.constantFrom(
            { email: true, sms: true },
            { email: true, sms: false },
            { email: false, sms: true },
          ),
          timeZone: fc.constantFrom<string>(...zones),
          smsZones: fc.option(fc.array(fc.constantFrom<string>(...zones), { maxLength: 2 }), { nil: undefined }),
        }),
      })
      .chain(({ lines, promisedInDays, reach }) => {
        const named = lines.map((each, index) => ({ id: `line-${index + 1}`, ...each }))
        // At least one line waits: the edge takes no other order.
        if (named.every(({ quantity, available }) => quantity === available)) named[0]!.available -= 1
        const goodsMinor = named.reduce((sum, { quantity, unitPriceMinor }) => sum + quantity * unitPriceMinor, 0)
        return payment(placedAtMs, goodsMinor).map((paid) => ({
          id: 'order-1',
          placedAtMs,
          currency: 'USD',
          lines: named,
          payment: paid,
          ...(promisedInDays !== undefined && { promisedDate: addDays(placedOn, promisedInDays) }),
          // Without texts an address is needed.
          reach: {
            ...reach.reached,
            email: reach.reached.email || !policy.sms.enabled,
            timeZone: reach.timeZone,
            ...(reach.smsZones && { smsZones: reach.smsZones }),
          },
          policy,
        }))
      })
  })
