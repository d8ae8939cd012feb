import { addDays, civilDateAt, dayMs, hourMs, minuteMs } from '../backorder/calendar.ts'
import type { OpenOrder } from '../backorder/order.ts'
import { defaultPolicy } from '../backorder/policy.ts'
import { type SimulatedEvent, simulate } from '../backorder/simulation.ts'

const backorders = 100_000
const yearDays = 365
const startMs = Date.UTC(2026, 0, 1)
const policy = { ...defaultPolicy, timeZone: 'America/New_York' }

/** A year of backorders on one core: every order played by the rules to its end, with the news, answers and parcels that real ones meet. */
export function run(progress: (line: string) => void) {
  const random = seeded(2026)
  play(2_000, random)
  const rounds = 10
  let decisions = 0
  let letters = 0
  let seconds = 0
  let cpuSeconds = 0
  for (let round = 1; round <= rounds; round += 1) {
    const played = play(backorders / rounds, random)
    decisions += played.decisions
    letters += played.letters
    seconds += played.seconds
    cpuSeconds += played.cpuSeconds
    progress(`${(round * backorders) / rounds} backorders, ${decisions} decisions, ${seconds.toFixed(1)} s`)
  }
  return {
    decisionsPerSecond: Math.round(decisions / seconds),
    backordersPerSecond: Math.round(backorders / seconds),
    decisions,
    backorders,
    letters,
    seconds: Number(seconds.toFixed(2)),
    // Of all threads: on a machine that does other work too, the nearer measure of one core.
    cpuSeconds: Number(cpuSeconds.toFixed(2)),
  }
}

/** Plays so many orders, which are made up before the clock starts. */
function play(count: number, random: Random) {
  const orders = Array.from({ length: count }, (_, index) => {
    const order = makeOrder(index, random)
    return { order, course: makeCourse(order, random) }
  })
  const startedAtMs = performance.now()
  const cpuBefore = process.cpuUsage()
  let decisions = 0
  let letters = 0
  for (const { order, course } of orders) {
    const { backorder, ...played } = simulate(order, course, order.placedAtMs + 300 * dayMs)
    if (!backorder.closed) throw new Error(`${order.id} did not end`)
    decisions += played.decisions
    letters += played.letters.length
  }
  const { user, system } = process.cpuUsage(cpuBefore)
  return { decisions, letters, seconds: (performance.now() - startedAtMs) / 1000, cpuSeconds: (user + system) / 1e6 }
}

/** A number from 0 up to, not including, `below`; the same run after run. */
type Random = (below: number) => number

/** Mulberry32: small, even enough, and repeatable. */
function seeded(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

function makeOrder(index: number, random: Random): OpenOrder {
  const placedAtMs = startMs + random(yearDays) * dayMs + random(1440) * minuteMs
  const promisedDate = addDays(civilDateAt(placedAtMs, policy.timeZone), 7 + random(21))
  const lines = Array.from({ length: random(10) < 8 ? 1 : 2 }, (_, place) => {
    const quantity = 1 + random(10)
    return {
      id: `line-${place + 1}`,
      sku: `sku-${place + 1}`,
      name: 'Lamp',
      unitPriceMinor: 500 + random(20_000),
      quantity,
      available: random(quantity),
    }
  })
  return {
    id: `order-${index}`,
    placedAtMs,
    currency: 'USD',
    lines,
    payment: { mode: (['captured', 'authorized', 'deposit', 'on-shipment'] as const)[random(4)]! },
    promisedDate,
    reach: { email: true, sms: random(2) === 0, timeZone: policy.timeZone },
    policy,
  }
}

/** Three in ten slip once or twice; some customers give up or agree; most goods come and ship. */
function makeCourse({ placedAtMs, lines }: OpenOrder, random: Random): SimulatedEvent[] {
  const events: SimulatedEvent[] = []
  let atMs = placedAtMs + random(5 * 24) * hourMs
  for (let slips = random(10) < 7 ? 0 : 1 + random(2); slips > 0; slips -= 1) {
    const expectedAt = addDays(civilDateAt(atMs, policy.timeZone), 10 + random(30))
    for (const { sku } of lines) events.push({ atMs, event: { type: 'eta', sku, expectedAt } })
    if (random(3) === 0)
      events.push({
        atMs: atMs + random(48) * hourMs,
        event: { type: 'answer', answer: random(4) === 0 ? 'cancel' : 'wait' },
      })
    atMs += (3 + random(10)) * dayMs
  }
  if (random(20) === 0) return events
  for (const { sku, quantity } of lines) {
    atMs += random(4 * 24) * hourMs
    events.push({ atMs, event: { type: 'received', sku, quantity } })
    events.push({ atMs: atMs + 12 * hourMs, event: { type: 'shipped', carrier: 'UPS', tracking: '1Z' } })
  }
  return events
}
