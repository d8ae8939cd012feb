import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSupplyPolicy } from '../../../supply/policy.ts'
import { unitsForWaitingList } from '../../../supply/shoppers/at-once.ts'
import {
  decideWaitingList,
  noRestock,
  type Restock,
  type WaitingListPolicy,
  type WaitingShopper,
  waitingListPolicy,
} from '../../../supply/shoppers/waiting-list.ts'

const hourMs = 3_600_000
const policy = waitingListPolicy(defaultSupplyPolicy)
const shopper = (id: string, joinedAtMs: number, toldRestock: number | null = null): WaitingShopper => ({
  id,
  joinedAtMs,
  toldRestock,
})
const three = [shopper('cleo', 3), shopper('anna', 1), shopper('ben', 2)]
const look = (units: number, change: Partial<Parameters<typeof decideWaitingList>[0]> = {}) =>
  decideWaitingList({ nowMs: 100 * hourMs, units, restock: noRestock, waiting: three, toldAtMs: [], ...change }, policy)

describe('a shopper on the waiting list', () => {
  it('hears of a restock in the order of joining, as many as there are units', () => {
    expect(look(2)).toEqual({
      restock: { number: 1, isOpen: true },
      tell: ['anna', 'ben'],
      nextLookAtMs: 124 * hourMs,
    })
  })

  it('hears nothing while nothing is left, and of the next units as a new restock', () => {
    const none = look(0, { restock: { number: 4, isOpen: true } })
    expect(none).toEqual({ restock: { number: 4, isOpen: false }, tell: [], nextLookAtMs: null })
    expect(look(1, { restock: none.restock }).restock).toEqual({ number: 5, isOpen: true })
  })

  it('hears in batches no larger, and after as many hours, as the shop says', () => {
    const small = waitingListPolicy({ restockHours: 6, restockBatch: 1 })
    const at = (nowMs: number, waiting: WaitingShopper[], toldAtMs: number[]) =>
      decideWaitingList({ nowMs, units: 9, restock: { number: 1, isOpen: true }, waiting, toldAtMs }, small)
    expect(at(0, three, [])).toMatchObject({ tell: ['anna'], nextLookAtMs: 6 * hourMs })
    expect(at(5 * hourMs, [three[0]!, three[2]!], [0])).toMatchObject({ tell: [], nextLookAtMs: 6 * hourMs })
    expect(at(6 * hourMs, [three[0]!, three[2]!], [0])).toMatchObject({ tell: ['ben'] })
  })

  it('waits while those before choose, and hears when their time is over and a unit is still there', () => {
    const restock = { number: 1, isOpen: true }
    const waiting = [shopper('cleo', 3)]
    const early = look(1, { restock, waiting, toldAtMs: [90 * hourMs] })
    expect(early).toMatchObject({ tell: [], nextLookAtMs: 114 * hourMs })
    expect(look(1, { restock, waiting, toldAtMs: [90 * hourMs], nowMs: 114 * hourMs }).tell).toEqual(['cleo'])
  })

  it('hears at once when more units come than those before can take', () => {
    const restock = { number: 1, isOpen: true }
    expect(look(3, { restock, toldAtMs: [99 * hourMs] }).tell).toEqual(['anna', 'ben'])
  })

  it('who joins again during a restock is not told of it twice', () => {
    const restock = { number: 7, isOpen: true }
    const waiting = [shopper('anna', 1, 7), shopper('ben', 2, 6)]
    expect(look(5, { restock, waiting })).toEqual({ restock, tell: ['ben'], nextLookAtMs: null })
  })

  it('hears only of units that nobody who has paid waits for, beyond the reserve and the threshold', () => {
    const shelf = { onHand: 9, waiting: 0, safetyStock: 2, inventoryThreshold: 3, backorderable: true }
    expect(unitsForWaitingList(shelf)).toBe(7)
    expect(unitsForWaitingList({ ...shelf, waiting: 1 })).toBe(0)
    expect(unitsForWaitingList({ ...shelf, onHand: 5 })).toBe(0)
    expect(unitsForWaitingList({ ...shelf, onHand: 5, backorderable: false })).toBe(3)
  })
})

type Happening =
  | { type: 'joins'; who: string }
  | { type: 'leaves'; who: string }
  | { type: 'stock'; onHand: number; backordered: number }
  | { type: 'sold'; units: number }
  | { type: 'later'; hours: number }

const who = fc.constantFrom('anna', 'ben', 'cleo', 'dan', 'eve', 'finn', 'gus', 'hal')
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ type: fc.constant('joins' as const), who }),
  fc.record({ type: fc.constant('leaves' as const), who }),
  fc.record({
    type: fc.constant('stock' as const),
    onHand: fc.integer({ min: 0, max: 6 }),
    backordered: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({ type: fc.constant('sold' as const), units: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ type: fc.constant('later' as const), hours: fc.integer({ min: 1, max: 40 }) }),
)

interface Told {
  who: string
  restock: number
  atMs: number
}

/** A shop to which things happen, and which looks at its list after each. */
function live(happenings: Happening[], policy: WaitingListPolicy, seen: (step: Step) => void): void {
  let nowMs = 0
  let shelf = { onHand: 0, waiting: 0, safetyStock: 0, inventoryThreshold: 0, backorderable: true }
  let restock: Restock = noRestock
  const list = new Map<string, WaitingShopper>()
  const told: Told[] = []
  for (const each of happenings) {
    nowMs += 1
    if (each.type === 'joins') {
      const last = told.findLast((one) => one.who === each.who)
      if (!list.has(each.who)) list.set(each.who, shopper(each.who, nowMs, last?.restock ?? null))
    } else if (each.type === 'leaves') list.delete(each.who)
    else if (each.type === 'stock') shelf = { ...shelf, onHand: each.onHand, waiting: each.backordered }
    else if (each.type === 'sold') shelf = { ...shelf, onHand: Math.max(0, shelf.onHand - each.units) }
    else nowMs += each.hours * hourMs
    const units = unitsForWaitingList(shelf)
    const waiting = [...list.values()]
    const toldAtMs = told.map(({ atMs }) => atMs)
    const decision = decideWaitingList({ nowMs, units, restock, waiting, toldAtMs }, policy)
    seen({ policy, nowMs, shelf, waiting, toldBefore: [...told], decision })
    restock = decision.restock
    for (const id of decision.tell) {
      list.delete(id)
      told.push({ who: id, restock: restock.number, atMs: nowMs })
    }
  }
}

interface Step {
  policy: WaitingListPolicy
  nowMs: number
  shelf: Parameters<typeof unitsForWaitingList>[0]
  waiting: WaitingShopper[]
  toldBefore: Told[]
  decision: ReturnType<typeof decideWaitingList>
}

const policies = fc
  .record({
    restockHours: fc.integer({ min: 1, max: 48 }),
    restockBatch: fc.option(fc.integer({ min: 1, max: 4 })),
  })
  .map(waitingListPolicy)

const always = (claim: (step: Step) => void) =>
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), policies, (happenings, policy) =>
      live(happenings, policy, claim),
    ),
    { numRuns: 1000 },
  )

describe('whatever happens to a product', () => {
  it('those who were told and may still choose are never more than the units left when the last of them heard', () =>
    always(({ policy, nowMs, shelf, toldBefore, decision }) => {
      if (decision.tell.length === 0) return
      const choosing = toldBefore.filter(({ atMs }) => nowMs - atMs < policy.batchMs)
      expect(choosing.length + decision.tell.length).toBeLessThanOrEqual(Math.min(shelf.onHand, policy.most ?? 99))
    }))

  it('nobody hears of units while somebody who has paid waits', () =>
    always(({ shelf, decision }) => {
      if (shelf.waiting > 0) expect(decision.tell).toEqual([])
    }))

  it('nobody is told twice of one restock', () =>
    always(({ toldBefore, decision }) => {
      for (const id of decision.tell) {
        const before = toldBefore.filter((told) => told.who === id).map((told) => told.restock)
        expect(before).not.toContain(decision.restock.number)
      }
    }))

  it('nobody is told before one who joined earlier and may be told', () =>
    always(({ waiting, decision }) => {
      const untold = waiting.filter(({ toldRestock }) => toldRestock !== decision.restock.number)
      const expected = untold.sort((a, b) => a.joinedAtMs - b.joinedAtMs).slice(0, decision.tell.length)
      expect(decision.tell).toEqual(expected.map(({ id }) => id))
    }))

  it('whoever waits while units are left is told now or has a time at which the list is looked at again', () =>
    always(({ policy, nowMs, shelf, waiting, decision }) => {
      const untold = waiting.filter(
        ({ id, toldRestock }) => toldRestock !== decision.restock.number && !decision.tell.includes(id),
      )
      if (untold.length === 0 || unitsForWaitingList(shelf) === 0) return
      expect(decision.nextLookAtMs).toBeGreaterThan(nowMs)
      expect(decision.nextLookAtMs).toBeLessThanOrEqual(nowMs + policy.batchMs)
    }))
})
