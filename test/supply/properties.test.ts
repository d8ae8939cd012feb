import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../backorder/calendar.ts'
import { expect as expectedDates, type Incoming } from '../../supply/dates/expect.ts'
import { isUnreleased } from '../../supply/dates/release.ts'
import { decideSupply, type SupplyDecision } from '../../supply/decide.ts'
import type { SupplyFacts } from '../../supply/facts.ts'
import { lineKey, unitsTaken } from '../../supply/line.ts'
import { newsOf } from '../../supply/news/telling.ts'
import type { SupplyPolicy } from '../../supply/policy.ts'
import { shuffled } from '../support/shuffled.ts'
import { Books, type Happening } from './support/books.ts'
import { Clerk } from './support/clerk.ts'
import { histories, policies } from './support/random.ts'
import { today } from './support/scene.ts'

const never = '9999-12-31'

/** One round of what happened, what was known then, and what was decided. */
interface Round {
  facts: SupplyFacts
  decision: SupplyDecision
  clerk: Clerk
  books: Books
}

/** Plays rounds as the stream does, beside a clerk who keeps a tally of his own, and looks at every decision before it is kept. */
function play(policy: SupplyPolicy, rounds: Happening[][], look: (round: Round) => void): Books {
  const books = new Books(policy, today)
  const clerk = new Clerk()
  for (const happenings of rounds) {
    for (const happening of happenings) if (books.hear(happening)) clerk.notes(happening)
    const facts = books.facts()
    const decision = decideSupply(facts)
    clerk.hears(decision)
    look({ facts, decision, clerk, books })
    books.keep(decision)
  }
  return books
}

const holds = (claimed: (policy: SupplyPolicy, rounds: Happening[][]) => void, numRuns = 1000) =>
  fc.assert(fc.property(policies, histories, claimed), { numRuns })

const always = (look: (round: Round) => void) =>
  holds((policy, rounds) => {
    play(policy, rounds, look)
  })

const patient = { timeout: 240_000 }

describe('whatever happens to a sku', patient, () => {
  it('no unit is given twice, none is given that is not there, and none is lost', () =>
    always(({ facts, decision, clerk }) => {
      const { shares, free, gap, queue } = decision.standing
      expect(decision.onHand).toBe(Math.max(0, clerk.spare))
      const given = decision.announcement.allocations.reduce((sum, { quantity }) => sum + quantity, 0)
      const shared = [...shares.values()].reduce((sum, share) => sum + share.given + share.held, 0)
      const before = clerk.spare + given
      expect(shared).toBeLessThanOrEqual(Math.max(0, before))
      expect(before + gap).toBe(facts.safetyStock + free + shared)
      for (const { missing, line } of queue) {
        const share = shares.get(lineKey(line))
        expect((share?.given ?? 0) + (share?.held ?? 0)).toBeLessThanOrEqual(missing)
      }
    }))

  it('nobody is served before somebody who is ahead, but for orders that could not be kept waiting on the shelf', () =>
    always(({ facts, decision }) => {
      const { queue, shares, free } = decision.standing
      let isSomebodyShort = false
      let isTogetherShort = false
      for (const { line, missing } of queue) {
        const share = shares.get(lineKey(line))
        if (share) {
          expect(isSomebodyShort).toBe(false)
          if (isTogetherShort)
            for (const { on } of share.from) expect(on < addDays(facts.today, -facts.policy.holdDays)).toBe(true)
        }
        const isShort = missing > (share ? share.given + share.held : 0)
        if (isShort && line.shipTogether) isTogetherShort = true
        else if (isShort) isSomebodyShort = true
      }
      if (isSomebodyShort && !isUnreleased(facts.releaseOn, facts.today)) expect(free).toBe(0)
    }))

  it('no unit is kept for an incomplete order for longer than the policy allows', () =>
    always(({ facts, decision }) => {
      for (const { held, from } of decision.standing.shares.values())
        if (held > 0) for (const { on } of from) expect(on >= addDays(facts.today, -facts.policy.holdDays)).toBe(true)
    }))

  it('before a product is released nobody is given any, and nobody expects any sooner', () =>
    always(({ facts, decision }) => {
      if (!isUnreleased(facts.releaseOn, facts.today)) return
      expect(decision.announcement.allocations).toEqual([])
      expect(decision.standing.shares.size).toBe(0)
      for (const { expectedAt, soonestAt } of decision.standing.expectations.values()) {
        if (!facts.discontinued)
          for (const on of [expectedAt, soonestAt]) expect(on === null || on >= facts.releaseOn!).toBe(true)
      }
    }))

  it('an order that ships together gets all its units at once, and only when nothing else keeps it', () =>
    always(({ decision }) => {
      const { queue, shares } = decision.standing
      for (const { key, line, missing } of queue) {
        const share = shares.get(key)
        if (!line.shipTogether || !share?.given) continue
        expect(line.restReady).toBe(true)
        expect(share).toMatchObject({ given: missing, held: 0 })
      }
    }))

  it('nobody may expect goods before somebody who is ahead and lacks units too', () =>
    always(({ decision }) => {
      const { queue, shares, expectations } = decision.standing
      let latest = ''
      for (const { line, missing } of queue) {
        const share = shares.get(lineKey(line))
        if (share && share.given + share.held === missing) continue
        const { expectedAt, soonestAt } = expectations.get(lineKey(line))!
        expect((soonestAt ?? never) <= (expectedAt ?? never)).toBe(true)
        expect((expectedAt ?? never) >= latest).toBe(true)
        latest = expectedAt ?? never
      }
    }))

  it('the same facts read in any order decide the same', () =>
    fc.assert(
      fc.property(policies, histories, fc.infiniteStream(fc.nat()), (policy, rounds, luck) => {
        play(policy, rounds, ({ facts, decision, books }) => {
          const again = books.facts((rows) => shuffled(rows, () => luck.next().value))
          expect(inOneOrder(decideSupply(again))).toEqual(inOneOrder(decision))
          expect(new Set(again.lines.keys())).toEqual(new Set(facts.lines.keys()))
        })
      }),
      { numRuns: 300 },
    ))

  it('what was decided and kept is not decided again, and nobody is told anything twice', () =>
    always(({ decision, books }) => {
      const kept = clonedBooks(books)
      kept.keep(decision)
      const again = decideSupply(kept.facts())
      expect(again.announcement).toMatchObject({ dates: [], hasMoved: false, allocations: [], ended: [] })
      expect(again).toMatchObject({ units: [], retired: 0, onHand: decision.onHand })
      // A line that heard of a date may be offered something else later: that is another word, and said once too.
      kept.keep(again)
      expect(decideSupply(kept.facts()).offers).toEqual([])
      expect(again.announcement.foretold).toEqual(decision.announcement.foretold)
      expect(newsOf({ ...again, offers: [] }, { number: 1, reason: null, policy: kept.policy })).toEqual([])
    }))

  it('something else is offered once to a line, never beyond the units that lie ready, and to nobody who is served', () =>
    always(({ decision, books }) => {
      const { queue, shares } = decision.standing
      const missing = new Map(queue.map(({ key, missing }) => [key, missing - (shares.get(key)?.given ?? 0)]))
      for (const { key, quantity } of decision.offers) {
        expect(books.offers.has(key)).toBe(false)
        expect(quantity).toBe(missing.get(key))
      }
      const kept = clonedBooks(books)
      kept.keep(decision)
      for (const [sku, units] of books.substitutes)
        expect(kept.offered(sku)).toBeLessThanOrEqual(Math.max(units, books.offered(sku)))
      const keys = decision.offers.map(({ key }) => key)
      expect(decision.announcement.dates.filter(({ key }) => keys.includes(key))).toEqual([])
    }))

  it('what a line was told it has, less what it gave back, is what it has', () =>
    holds((policy, rounds) => {
      const clerks: Clerk[] = []
      const books = play(policy, rounds, ({ clerk }) => clerks.push(clerk))
      for (const [key, line] of books.lines) expect(unitsTaken(line)).toBe(clerks.at(-1)!.unitsOf(key))
    }))

  it('a line is told the date that it may expect, and of none that it was told before', () =>
    holds((policy, rounds) => {
      const lastTold = new Map<string, string | null>()
      play(policy, rounds, ({ decision: { announcement, standing } }) => {
        for (const { expectedAt, ...line } of announcement.dates) {
          expect(expectedAt).toBe(standing.expectations.get(lineKey(line))!.expectedAt)
          expect(expectedAt).not.toBe(lastTold.get(lineKey(line)))
        }
        for (const [date, keys] of announcement.foretold) for (const key of keys) lastTold.set(key, date)
      })
    }))
})

/** The queue is an order that matters; which rows were read first is not. */
function inOneOrder({ standing, units, ...decision }: SupplyDecision) {
  return {
    ...decision,
    standing: { ...standing, heldDates: new Set(standing.heldDates) },
    units: new Map(units.map((unit) => [lineKey(unit.line), unit])),
  }
}

function clonedBooks(books: Books): Books {
  const copy = Object.assign(new Books(books.policy, books.today), books)
  copy.lines = new Map(books.lines)
  copy.offers = new Map(books.offers)
  return copy
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
