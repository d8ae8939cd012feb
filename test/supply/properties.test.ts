import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../backorder/calendar.ts'
import { decideSupply, handOver } from '../../supply/decide.ts'
import type { SupplyEvent } from '../../supply/events.ts'
import { expect as expectedDates, type Incoming } from '../../supply/expect.ts'
import { lineKey } from '../../supply/line.ts'
import type { SupplyPolicy } from '../../supply/policy.ts'
import { emptySupply, type SupplyState } from '../../supply/state.ts'
import { unitsInTheHouse } from './support/ledger.ts'
import { histories, policies } from './support/random.ts'
import { today } from './support/scene.ts'

const never = '9999-12-31'

/** Takes events in as the engine does, and looks at every state; returns all that was taken in and the last state. */
function play(policy: SupplyPolicy, events: SupplyEvent[], look: (state: SupplyState, heard: SupplyEvent[]) => void) {
  const heard: SupplyEvent[] = []
  let state = emptySupply('lamp', policy, today)
  for (const event of events) {
    const decision = decideSupply(state, event)
    heard.push(event)
    look(decision.state, heard)
    const taken = handOver(decision, event)
    if (taken) heard.push(taken)
    state = taken ? decideSupply(decision.state, taken).state : decision.state
    look(state, heard)
  }
  return { state, heard }
}

const holds = (claimed: (policy: SupplyPolicy, events: SupplyEvent[]) => void, numRuns = 1000) =>
  fc.assert(fc.property(policies, histories, claimed), { numRuns })

const patient = { timeout: 240_000 }

describe('whatever happens to a sku', patient, () => {
  it('no unit is given twice, none is given that is not there, and none is lost', () =>
    holds((policy, events) => {
      play(policy, events, (state, heard) => {
        const { shares, free, gap } = state.standing
        const shared = [...shares.values()].reduce((sum, { given, held }) => sum + given + held, 0)
        const inTheHouse = unitsInTheHouse(heard)
        expect(shared).toBeLessThanOrEqual(Math.max(0, inTheHouse))
        expect(inTheHouse + gap).toBeGreaterThanOrEqual(
          handedOver(state) + (state.safetyStock?.value ?? 0) + free + shared,
        )
        if (inTheHouse >= 0 && neverCountedDown(heard))
          expect(inTheHouse + gap).toBe(handedOver(state) + (state.safetyStock?.value ?? 0) + free + shared)
        for (const { missing, line } of state.standing.queue) {
          const share = shares.get(lineKey(line))
          expect((share?.given ?? 0) + (share?.held ?? 0)).toBeLessThanOrEqual(missing)
        }
      })
    }))

  it('nobody is served before somebody who is ahead, but for orders that could not be kept waiting on the shelf', () =>
    holds((policy, events) => {
      play(policy, events, ({ standing: { queue, shares, free }, today: now }) => {
        let isSomebodyShort = false
        let isTogetherShort = false
        for (const { line, missing } of queue) {
          const share = shares.get(lineKey(line))
          if (share) {
            expect(isSomebodyShort).toBe(false)
            if (isTogetherShort) for (const { on } of share.from) expect(on < addDays(now, -policy.holdDays)).toBe(true)
          }
          const isShort = missing > (share ? share.given + share.held : 0)
          if (isShort && line.shipTogether) isTogetherShort = true
          else if (isShort) isSomebodyShort = true
        }
        if (isSomebodyShort) expect(free).toBe(0)
      })
    }))

  it('no unit is kept for an incomplete order for longer than the policy allows', () =>
    holds((policy, events) => {
      play(policy, events, ({ standing: { shares }, today: now }) => {
        for (const { held, from } of shares.values())
          if (held > 0) for (const { on } of from) expect(on >= addDays(now, -policy.holdDays)).toBe(true)
      })
    }))

  it('an order that ships together gets all its units at once, and only when nothing else keeps it', () =>
    holds((policy, events) => {
      play(policy, events, ({ standing: { queue, shares } }) => {
        for (const { key, line, missing } of queue) {
          const share = shares.get(key)
          if (!line.shipTogether || !share?.given) continue
          expect(line.restReady).toBe(true)
          expect(share).toMatchObject({ given: missing, held: 0 })
        }
      })
    }))

  it('nobody may expect goods before somebody who is ahead and lacks units too', () =>
    holds((policy, events) => {
      play(policy, events, ({ standing: { queue, shares, expectations } }) => {
        let latest = ''
        for (const { line, missing } of queue) {
          const share = shares.get(lineKey(line))
          if (share && share.given + share.held === missing) continue
          const { expectedAt, soonestAt } = expectations.get(lineKey(line))!
          expect((soonestAt ?? never) <= (expectedAt ?? never)).toBe(true)
          expect((expectedAt ?? never) >= latest).toBe(true)
          latest = expectedAt ?? never
        }
      })
    }))

  it('the same events in any order, with any of them repeated, end in the same state', () =>
    fc.assert(
      fc.property(policies, histories, fc.infiniteStream(fc.nat()), (policy, events, luck) => {
        const { state, heard } = play(policy, events, () => {})
        const again = shuffled([...heard, ...heard.filter(() => luck.next().value % 3 === 0)], () => luck.next().value)
        const replayed = again.reduce(
          (before, event) => decideSupply(before, event).state,
          emptySupply('lamp', policy, today),
        )
        expect(replayed).toEqual(state)
      }),
      { numRuns: 1000 },
    ))

  it('an event heard again tells nobody anything', () =>
    holds((policy, events) => {
      const { state, heard } = play(policy, events, () => {})
      for (const event of heard)
        expect(decideSupply(state, event)).toEqual({
          state,
          changes: [],
          allocations: [],
          returns: [],
          explanations: [],
        })
    }, 300))

  it('what a line was told it has, less what was taken back, is what it has', () =>
    holds((policy, events) => {
      const has = new Map<string, number>()
      let state = emptySupply('lamp', policy, today)
      for (const event of events) {
        const decision = decideSupply(state, event)
        for (const { quantity, ...line } of decision.allocations) add(has, lineKey(line), quantity)
        for (const { quantity, ...line } of decision.returns) add(has, lineKey(line), -quantity)
        state = decision.state
        for (const [key, units] of has) expect(units).toBe(state.standing.shares.get(key)?.given ?? 0)
      }
    }))
})

const add = (map: Map<string, number>, key: string, units: number) => map.set(key, (map.get(key) ?? 0) + units)

/** Units that lines were handed over, still want and have not shipped, by the engine's facts. */
function handedOver({ taken, lines, departures }: SupplyState): number {
  let units = 0
  for (const [key, total] of taken) {
    const shipped = [...departures.values()].reduce((sum, { line, quantity }) => sum + (line === key ? quantity : 0), 0)
    units += Math.max(0, Math.min(total, lines.get(key)?.value?.quantity ?? 0) - shipped)
  }
  return units
}

/** A count or a parcel that nobody was given units for may leave less in the house than was promised. */
const neverCountedDown = (heard: SupplyEvent[]) =>
  heard.every(({ type }) => type !== 'stock-set' && type !== 'units-shipped')

function shuffled<T>(list: T[], next: () => number): T[] {
  const out = [...list]
  for (let index = out.length - 1; index > 0; index -= 1) {
    const other = next() % (index + 1)
    ;[out[index], out[other]] = [out[other]!, out[index]!]
  }
  return out
}

describe('an expectation', () => {
  const day = fc.integer({ min: -5, max: 30 }).map((count) => addDays(today, count))
  const incoming: fc.Arbitrary<Incoming> = fc
    .record({ quantity: fc.integer({ min: 0, max: 6 }), soonOn: day, byOn: fc.option(day, { freq: 5 }) })
    .map(({ quantity, soonOn, byOn }) => ({ quantity, byOn, soonOn: byOn && soonOn > byOn ? byOn : soonOn }))

  it('is the first day on which all that is known to come reaches the last unit of the line', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 })), fc.array(incoming), (missing, sources) => {
        const found = expectedDates(missing, sources, today)
        let lacking = 0
        missing.forEach((units, index) => {
          lacking += units
          expect(found[index]!.expectedAt).toBe(firstDayWith(lacking, sources))
        })
      }),
      { numRuns: 1000 },
    ))

  function firstDayWith(units: number, sources: Incoming[]): string | null {
    for (let count = 0; count <= 30; count += 1) {
      const on = addDays(today, count)
      const there = sources.reduce(
        (sum, { byOn, quantity }) => sum + (byOn !== null && byOn >= today && byOn <= on ? quantity : 0),
        0,
      )
      if (there >= units) return on
    }
    return null
  }
})
