import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerOf } from '../../../supply/suppliers/answer.ts'
import { readAcknowledgements } from '../../../supply/suppliers/edi/acknowledgement.ts'
import { any855, type Written855, write855 } from './edi/support.ts'

const asked = [{ sku: 'LAMP', quantity: 100 }]
const answer = (said: Written855['lines'][number]['said'], rest: Partial<Written855> = {}, order = asked) => {
  const text = write855({ purchaseOrder: 'PO-1', lines: [{ sku: 'LAMP', ordered: 100, said }], ...rest })
  const result = answerOf(order, readAcknowledgements(text)[0]!)
  if (typeof result === 'string') throw new Error(result)
  return result[0]!
}

describe("a supplier's acknowledgement", () => {
  it('IA confirms the order, with the date it states', () => {
    expect(answer([{ code: 'IA', quantity: 100, on: '2026-05-01' }])).toMatchObject({
      verdict: 'confirmed',
      expectedAt: '2026-05-01',
      coming: 100,
      refused: 0,
      needsAgent: false,
    })
  })

  it('DR moves the date, by what is scheduled (068) as by what is promised (079)', () => {
    expect(answer([{ code: 'DR', on: '2026-05-20' }]).expectedAt).toBe('2026-05-20')
    expect(answer([{ code: 'DR', qualifier: '079', on: '2026-05-20' }]).expectedAt).toBe('2026-05-20')
  })

  it('IA without a date leaves the day as it was', () => {
    expect(answer([{ code: 'IA', quantity: 100 }])).not.toHaveProperty('expectedAt')
  })

  it('IB or SP without a date leaves the day unknown', () => {
    expect(answer([{ code: 'SP' }]).expectedAt).toBeNull()
    expect(answer([{ code: 'IB' }])).toMatchObject({ verdict: 'confirmed', expectedAt: null, needsAgent: false })
  })

  it('BP sends a part, and its balance is backordered: by the last of the dates everything is there', () => {
    expect(
      answer([
        { code: 'BP', quantity: 40, on: '2026-05-01' },
        { code: 'IB', quantity: 60, on: '2026-06-15' },
      ]),
    ).toMatchObject({
      verdict: 'confirmed',
      expectedAt: '2026-06-15',
      schedule: [
        { quantity: 40, on: '2026-05-01' },
        { quantity: 60, on: '2026-06-15' },
      ],
      refused: 0,
    })
    expect(answer([{ code: 'BP', quantity: 40, on: '2026-05-01' }])).toMatchObject({
      verdict: 'confirmed',
      expectedAt: null,
      schedule: [
        { quantity: 40, on: '2026-05-01' },
        { quantity: 60, on: null },
      ],
      units: [
        { standing: 'accepted', quantity: 40, on: '2026-05-01' },
        { standing: 'backordered', quantity: 60, on: null },
      ],
    })
  })

  it("several dates of one line are its units' own, unless some keep a day that only the order knows", () => {
    const two = answer([
      { code: 'IA', quantity: 30, on: '2026-05-01' },
      { code: 'DR', quantity: 50, on: '2026-05-20' },
      { code: 'IA', quantity: 20, on: '2026-05-01' },
    ])
    expect(two.schedule).toEqual([
      { quantity: 50, on: '2026-05-01' },
      { quantity: 50, on: '2026-05-20' },
    ])
    const undated = answer([
      { code: 'IA', quantity: 30 },
      { code: 'DR', quantity: 70, on: '2026-05-20' },
    ])
    expect(undated).not.toHaveProperty('schedule')
    expect(undated.expectedAt).toBe('2026-05-20')
    expect(answer([{ code: 'IA', quantity: 100, on: '2026-05-01' }])).not.toHaveProperty('schedule')
  })

  it('ID takes units off the order, and all of them refuse it', () => {
    expect(answer([{ code: 'ID' }])).toMatchObject({ verdict: 'refused', refused: 100 })
    expect(
      answer([
        { code: 'IA', quantity: 70, on: '2026-05-01' },
        { code: 'ID', quantity: 30 },
      ]),
    ).toMatchObject({ verdict: 'confirmed', expectedAt: '2026-05-01', coming: 70, refused: 30 })
  })

  it('IS offers something else, which nobody takes but an agent', () => {
    expect(answer([{ code: 'IS', substitute: 'LAMP-2' }])).toMatchObject({
      verdict: 'refused',
      needsAgent: true,
      units: [{ standing: 'substituted', substitute: 'LAMP-2' }],
    })
  })

  it('IQ with fewer units refuses the others', () => {
    expect(answer([{ code: 'IQ', quantity: 90, on: '2026-05-01' }])).toMatchObject({
      verdict: 'confirmed',
      refused: 10,
    })
  })

  it('can accept or reject the whole order without a line', () => {
    expect(answer([], { whole: 'AK', lines: [], on: '2026-05-01' })).toMatchObject({
      verdict: 'confirmed',
      expectedAt: '2026-05-01',
    })
    expect(answer([], { whole: 'RJ', lines: [] })).toMatchObject({ verdict: 'refused' })
    expect(answer([], { whole: 'AC', lines: [] })).toMatchObject({ verdict: 'undecided', needsAgent: true })
  })

  it('fits no order that lacks its line, or has it once only', () => {
    const read = (lines: Written855['lines']) => readAcknowledgements(write855({ purchaseOrder: 'PO-1', lines }))[0]!
    expect(answerOf(asked, read([{ sku: 'SHADE', ordered: 1, said: [] }]))).toBe('unknown-line')
    expect(
      answerOf(
        asked,
        read([
          { sku: 'LAMP', ordered: 1, said: [] },
          { sku: 'LAMP', ordered: 2, said: [] },
        ]),
      ),
    ).toBe('line-twice')
  })

  it('accounts for every unit that was ordered, and dates it by the last day said', () => {
    fc.assert(
      fc.property(any855, (written) => {
        const order = written.lines.map(({ sku, ordered }) => ({ sku, quantity: ordered }))
        const result = answerOf(order, readAcknowledgements(write855(written))[0]!)
        if (typeof result === 'string') throw new Error(result)
        expect(result.map(({ sku }) => sku)).toEqual(order.map(({ sku }) => sku))
        for (const [index, { units, coming, refused, verdict, expectedAt, schedule }] of result.entries()) {
          const { ordered, said } = written.lines[index]!
          const named = said.reduce((total, each) => total + (each.quantity ?? 0), 0)
          expect(units.reduce((total, each) => total + each.quantity, 0)).toBe(Math.max(ordered, named))
          expect(verdict === 'confirmed').toBe(coming > 0)
          if (verdict === 'refused') expect(refused).toBe(Math.max(ordered, named))
          const days = units.flatMap(({ standing, on }) =>
            (standing === 'accepted' || standing === 'backordered') && on !== null ? [on] : [],
          )
          if (typeof expectedAt === 'string') expect(days.toSorted().at(-1)).toBe(expectedAt)
          if (expectedAt === undefined) expect(days).toEqual([])
          if (!schedule) continue
          expect(schedule.reduce((total, each) => total + each.quantity, 0)).toBe(coming)
          expect(new Set(schedule.flatMap(({ on }) => on ?? []))).toEqual(new Set(days))
          expect(schedule.some(({ on }) => on === null)).toBe(expectedAt === null)
        }
      }),
    )
  })
})
