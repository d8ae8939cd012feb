import fc from 'fast-check'
import {
  addDays,
  civilDateAt,
  closingHour,
  dayMs,
  hourMs,
  instantAt,
  letterHour,
  minuteMs,
} from '../../../backorder/calendar.ts'
import type { BackorderEvent, LineQuantity, Override } from '../../../backorder/event.ts'
import { updatePaces } from '../../../backorder/letters/preferences.ts'
import type { OpenOrder } from '../../../backorder/order.ts'
import type { SimulatedEvent } from '../../../backorder/simulation.ts'
import { stepTypes } from '../../../backorder/step.ts'
import { orders, skus, substituteFor, zones } from './order.ts'

/** One order and everything that happens to it: plain data, so that a history found wanting can be kept as a case. */
export interface Play {
  order: OpenOrder
  events: SimulatedEvent[]
}

/** By this instant every wait is over, however often it was extended: the ceiling, and time for steps that were slow or refused. */
export const longAfter = ({ order }: Play): number =>
  order.placedAtMs + (Math.max(order.policy.ceilingDays, 180) + 60) * dayMs

type Timed = (atMs: number, order: OpenOrder) => SimulatedEvent | SimulatedEvent[]

const lineId = fc.integer({ min: 0, max: 2 })
const idOf = (order: OpenOrder, index: number) => order.lines[index % order.lines.length]!.id
const sku = fc.constantFrom<string>(...skus)
const someLines = fc.option(
  fc.uniqueArray(fc.record({ line: lineId, quantity: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }) }), {
    minLength: 1,
    maxLength: 2,
    selector: ({ line }) => line,
  }),
  { nil: undefined, freq: 2 },
)
const linesOf = (
  order: OpenOrder,
  lines: { line: number; quantity: number | undefined }[] | undefined,
): { lines?: LineQuantity[] } => {
  if (!lines) return {}
  const byId = new Map(lines.map(({ line, quantity }) => [idOf(order, line), quantity]))
  return { lines: [...byId].map(([id, quantity]) => ({ id, ...(quantity !== undefined && { quantity }) })) }
}
const dateIn = (atMs: number, order: OpenOrder, days: number) => addDays(civilDateAt(atMs, order.policy.timeZone), days)
const happens = (event: BackorderEvent): Omit<Extract<SimulatedEvent, { event: BackorderEvent }>, 'atMs'> => ({ event })

const eta: fc.Arbitrary<Timed> = fc
  .record({
    sku,
    inDays: fc.option(fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(-10, 0, 1, 300)), { freq: 5 }),
    reason: fc.boolean(),
  })
  .map(({ sku, inDays, reason }) => (atMs, order) => ({
    atMs,
    ...happens({
      type: 'eta',
      sku,
      expectedAt: inDays === null ? null : dateIn(atMs, order, inDays),
      ...(reason && { reason: 'a strike at the port' }),
    }),
  }))

/** A part is cancelled while a delay settles, so that its notice goes out while the cancel can be taken back. */
const delayedWithinUndo: fc.Arbitrary<Timed> = fc
  .record({
    line: lineId,
    quantity: fc.integer({ min: 1, max: 3 }),
    inDays: fc.integer({ min: 5, max: 60 }),
    after: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ line, quantity, inDays, after }) => (atMs, order) => [
    ...skus.map((sku) => ({ atMs, ...happens({ type: 'eta', sku, expectedAt: dateIn(atMs, order, inDays) }) })),
    {
      atMs: atMs + after * minuteMs,
      ...happens({ type: 'answer', answer: 'cancel', lines: [{ id: idOf(order, line), quantity }] }),
    },
  ])

const received: fc.Arbitrary<Timed> = fc
  .record({ sku, quantity: fc.integer({ min: 1, max: 12 }) })
  .map(({ sku, quantity }) => (atMs) => ({ atMs, ...happens({ type: 'received', sku, quantity }) }))

const discontinued: fc.Arbitrary<Timed> = sku.map((sku) => (atMs) => ({
  atMs,
  ...happens({ type: 'discontinued', sku }),
}))

const substituteFound: fc.Arbitrary<Timed> = fc
  .record({ sku, substitute: substituteFor(500) })
  .map(({ sku, substitute }) => (atMs) => ({ atMs, ...happens({ type: 'substitute-found', sku, substitute }) }))

const answered: fc.Arbitrary<Timed> = fc
  .record({
    answer: fc.constantFrom(
      'wait' as const,
      'wait' as const,
      'cancel' as const,
      'swap' as const,
      'split' as const,
      'together' as const,
    ),
    offer: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined, freq: 2 }),
    lines: someLines,
  })
  .map(({ answer, offer, lines }) => (atMs, order) => ({
    atMs,
    ...happens({
      type: 'answer',
      answer,
      ...(offer !== undefined && { offer }),
      ...(answer !== 'wait' && linesOf(order, lines)),
    }),
  }))

const shipped: fc.Arbitrary<Timed> = someLines.map((lines) => (atMs, order) => ({
  atMs,
  ...happens({ type: 'shipped', ...linesOf(order, lines), carrier: 'UPS', tracking: '1Z' }),
}))

const bounced: fc.Arbitrary<Timed> = fc
  .record({
    channel: fc.constantFrom('email' as const, 'sms' as const),
    letter: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
    how: fc.constantFrom('hard' as const, 'soft' as const, 'late' as const),
  })
  .map(({ channel, letter, how }) => (atMs) => ({
    atMs,
    ...happens({
      type: 'bounced',
      channel,
      ...(letter !== undefined && { letterKey: `letter/${letter}` }),
      ...(how === 'soft' && { soft: true }),
      ...(how === 'late' && { reason: 'late' }),
    }),
  }))

/** Bare words of a text: STOP, START, or a CANCEL that may mean the texts or the order. */
const texted: fc.Arbitrary<Timed> = fc
  .constantFrom<BackorderEvent>(
    { type: 'texting', wanted: false },
    { type: 'texting', wanted: true },
    { type: 'cancel-unclear', via: 'sms' },
    { type: 'cancel-unclear', via: 'email' },
  )
  .map((event) => (atMs) => ({ atMs, ...happens(event) }))

const overridden: fc.Arbitrary<Timed> = fc
  .record({
    action: fc.constantFrom<Override['action']>(
      'extend',
      'refund',
      'substitute',
      'grant-code',
      'resend',
      'hold',
      'resume',
      'note',
      'message',
      'contact',
      'release',
      'close',
    ),
    inDays: fc.integer({ min: 0, max: 100 }),
    amountMinor: fc.option(fc.constantFrom(1, 500, 20_000), { nil: undefined }),
    lines: someLines,
    line: lineId,
    timeZone: fc.constantFrom<string>(...zones),
    reached: fc.constantFrom({ email: true, sms: true }, { email: true, sms: false }, { email: false, sms: true }),
  })
  .map(({ action, inDays, amountMinor, lines, line, timeZone, reached }) => (atMs, order) => {
    const act = (): Override => {
      switch (action) {
        case 'extend':
          return { action, endingDate: dateIn(atMs, order, inDays) }
        case 'refund':
          return { action, ...(amountMinor === undefined ? linesOf(order, lines) : { amountMinor }) }
        case 'substitute':
          return { action, lineId: idOf(order, line), substitute: { sku: 'lamp-d', name: 'lamp-d', unitPriceMinor: 1 } }
        case 'grant-code':
          return { action, percent: 25 }
        case 'contact':
          return { action, reach: { ...reached, timeZone } }
        default:
          return { action }
      }
    }
    return { atMs, ...happens({ type: 'override', override: act(), noteId: 'note-1' }) }
  })

const preferred: fc.Arbitrary<Timed> = fc
  .record({
    updates: fc.constantFrom(...updatePaces),
    sms: fc.boolean(),
    smsHours: fc.option(fc.constantFrom({ from: '06:00', until: '07:00' }, { from: '18:00', until: '23:00' }), {
      nil: undefined,
    }),
    timeZone: fc.option(fc.constantFrom<string>(...zones), { nil: undefined }),
  })
  .map(({ updates, sms, smsHours, timeZone }) => (atMs) => ({
    atMs,
    ...happens({
      type: 'preferences',
      preferences: {
        revision: Math.floor(atMs / minuteMs),
        updates,
        sms,
        ...(smsHours && { smsHours }),
        ...(timeZone !== undefined && { timeZone }),
      },
    }),
  }))

const failed: fc.Arbitrary<Timed> = fc.constantFrom(...stepTypes).map((fail) => (atMs) => ({ atMs, fail }))
const slow: fc.Arbitrary<Timed> = fc
  .record({
    slow: fc.constantFrom(...stepTypes),
    forMs: fc.constantFrom(minuteMs, 20 * minuteMs, 5 * hourMs, 30 * hourMs),
  })
  .map(({ slow, forMs }) => (atMs) => ({ atMs, slow, forMs }))
/** Less than the hours between a day's closing and its end: what was due on a day is done on it. */
const asleep: fc.Arbitrary<Timed> = fc
  .constantFrom(1, 1000, 10 * minuteMs, 2 * hourMs)
  .map((asleepForMs) => (atMs) => ({ atMs, asleepForMs }))

const happening: fc.Arbitrary<Timed> = fc.oneof(
  { weight: 7, arbitrary: eta },
  { weight: 3, arbitrary: delayedWithinUndo },
  { weight: 4, arbitrary: received },
  { weight: 1, arbitrary: discontinued },
  { weight: 1, arbitrary: substituteFound },
  { weight: 6, arbitrary: answered },
  { weight: 4, arbitrary: shipped },
  { weight: 2, arbitrary: bounced },
  { weight: 2, arbitrary: texted },
  { weight: 4, arbitrary: overridden },
  { weight: 2, arbitrary: preferred },
  { weight: 2, arbitrary: failed },
  { weight: 2, arbitrary: slow },
  { weight: 1, arbitrary: asleep },
)

/** When, after what came before: at once, soon, days later, or on the minute at which the engine acts itself. */
type Gap = { minutes: number } | { days: number; hour: number }
const gap: fc.Arbitrary<Gap> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 1, 15, 30, 45).map((minutes) => ({ minutes })) },
  { weight: 6, arbitrary: fc.integer({ min: 60, max: 12 * 1440 }).map((minutes) => ({ minutes })) },
  {
    weight: 2,
    arbitrary: fc.record({ days: fc.integer({ min: 0, max: 20 }), hour: fc.constantFrom(letterHour, closingHour) }),
  },
)

/** Any order with anything that may happen to it. */
export const plays: fc.Arbitrary<Play> = fc
  .record({ order: orders, course: fc.array(fc.record({ gap, what: happening }), { maxLength: 14 }) })
  .map(({ order, course }) => {
    let atMs = order.placedAtMs
    const events = course.flatMap(({ gap, what }) => {
      atMs =
        'minutes' in gap
          ? atMs + gap.minutes * minuteMs
          : Math.max(atMs, instantAt(dateIn(atMs, order, gap.days), gap.hour * hourMs, order.policy.timeZone))
      return what(atMs, order)
    })
    return { order, events }
  })
