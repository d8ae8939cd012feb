import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAcknowledgements } from '../../../../supply/suppliers/edi/acknowledgement.ts'
import { EdiFault } from '../../../../supply/suppliers/edi/segments.ts'
import { any855, anyDelimiters, plain, write855 } from './support.ts'

const lamps = { sku: 'LAMP-OAK', ordered: 100 }
const faultOf = (text: string): { position: number; problem: string } => {
  try {
    readAcknowledgements(text)
  } catch (error) {
    if (error instanceof EdiFault) return { position: error.position, problem: error.problem }
    throw error
  }
  return { position: -1, problem: 'none' }
}
const changed = (segments: (lines: string[]) => string[]): string =>
  `${segments(
    write855({ purchaseOrder: 'PO-1', lines: [{ ...lamps, said: [{ code: 'IA', quantity: 100, on: '2026-05-01' }] }] })
      .trim()
      .split('\n'),
  ).join('\n')}\n`

describe('a purchase order acknowledgement', () => {
  it('is read with every quantity and date of every line', () => {
    const text = write855({
      purchaseOrder: 'PO-7',
      lines: [
        {
          ...lamps,
          said: [
            { code: 'BP', quantity: 40, on: '2026-05-01' },
            { code: 'IB', quantity: 60, qualifier: '079', on: '2026-06-15' },
          ],
        },
        { sku: 'SHADE', ordered: 5, said: [{ code: 'IS', quantity: 5, substitute: 'SHADE-2' }] },
        { sku: 'DESK', ordered: 3, said: [] },
      ],
    })
    expect(readAcknowledgements(text)).toEqual([
      {
        control: '000000042-7-0001',
        purchaseOrder: 'PO-7',
        whole: 'undecided',
        on: null,
        lines: [
          {
            number: 1,
            products: ['LAMP-OAK', 'V-LAMP-OAK'],
            ordered: 100,
            said: [
              { code: 'BP', quantity: 40, on: '2026-05-01', substitute: null },
              { code: 'IB', quantity: 60, on: '2026-06-15', substitute: null },
            ],
          },
          {
            number: 2,
            products: ['SHADE', 'V-SHADE'],
            ordered: 5,
            said: [{ code: 'IS', quantity: 5, on: null, substitute: 'SHADE-2' }],
          },
          { number: 3, products: ['DESK', 'V-DESK'], ordered: 3, said: [] },
        ],
      },
    ])
  })

  it('promises nothing by repeating the day that was asked for', () => {
    const asked = { code: 'IA' as const, quantity: 100, qualifier: '010', on: '2026-05-01' }
    const text = write855({ purchaseOrder: 'PO-1', lines: [{ ...lamps, said: [asked] }] })
    expect(readAcknowledgements(text)[0]?.lines[0]?.said).toEqual([
      { code: 'IA', quantity: 100, on: null, substitute: null },
    ])
  })

  it('is read the same whatever the sender separates with', () => {
    fc.assert(
      fc.property(any855, anyDelimiters, (written, delimiters) => {
        expect(readAcknowledgements(write855(written, delimiters))).toEqual(readAcknowledgements(write855(written)))
      }),
    )
  })

  it('says what was written, whatever was written', () => {
    fc.assert(
      fc.property(any855, (written) => {
        const [read] = readAcknowledgements(write855(written))
        expect(read?.purchaseOrder).toBe(written.purchaseOrder)
        expect(read?.on).toBe(written.on ?? null)
        expect(read?.lines.map(({ products, ordered }) => [products[0], ordered])).toEqual(
          written.lines.map(({ sku, ordered }) => [sku, ordered]),
        )
        expect(read?.lines.map(({ said }) => said)).toEqual(
          written.lines.map(({ said }) =>
            said.map(({ code, quantity = null, qualifier = '068', on = null, substitute = null }) => ({
              code,
              quantity,
              on: qualifier === '010' ? null : on,
              substitute: code === 'IS' ? substitute : null,
            })),
          ),
        )
      }),
    )
  })

  it('is refused with the place of what is wrong, and without a word of it', () => {
    expect(faultOf('')).toEqual({ position: 1, problem: 'is no ISA' })
    expect(faultOf('ISA*00*')).toMatchObject({ position: 1 })
    expect(faultOf(changed((all) => all.map((text) => text.replace('ACK*IA', 'ACK*XX'))))).toEqual({
      position: 6,
      problem: 'has a status in ACK01 that is not understood',
    })
    expect(faultOf(changed((all) => all.map((text) => text.replace('*20260501', '*20260231'))))).toEqual({
      position: 6,
      problem: 'has no day of the calendar in ACK05',
    })
    expect(faultOf(changed((all) => all.map((text) => text.replace('ACK*IA*100', 'ACK*IA*-1'))))).toEqual({
      position: 6,
      problem: 'has no whole number up to 1000000 in ACK02',
    })
    expect(faultOf(changed((all) => all.map((text) => text.replace('*EA*068*20260501', '*EA*068'))))).toEqual({
      position: 6,
      problem: 'has one of ACK04 and ACK05 without the other',
    })
    expect(faultOf(changed((all) => all.map((text) => text.replace('BAK*00*AC*PO-1', 'BAK*00*AC*'))))).toEqual({
      position: 4,
      problem: 'lacks BAK03',
    })
    expect(faultOf(changed((all) => all.map((text) => text.replace('ST*855', 'ST*850'))))).toMatchObject({
      problem: 'begins a transaction set other than 855',
    })
  })

  it('is refused when segments were lost, doubled or mixed up on the way', () => {
    expect(faultOf(changed((all) => all.slice(0, -1)))).toEqual({ position: 0, problem: 'ends without its IEA' })
    expect(faultOf(changed((all) => all.filter((text) => !text.startsWith('ACK'))))).toMatchObject({
      problem: 'counts other than what came',
    })
    const doubled = (text: string): string[] =>
      text.startsWith('PO1') ? [text, text] : [text.replace('SE*6*', 'SE*7*')]
    expect(faultOf(changed((all) => all.flatMap(doubled)))).toMatchObject({
      position: 8,
      problem: 'counts other lines than came',
    })
    expect(faultOf(changed((all) => [...all, 'ST*855*0002~']))).toMatchObject({
      position: 11,
      problem: 'comes after the end of the interchange',
    })
    expect(faultOf(changed((all) => all.map((text) => text.replace('SE*6*0001', 'SE*6*0002'))))).toMatchObject({
      problem: 'has a control number other than its header',
    })
    expect(faultOf(`${write855({ purchaseOrder: 'PO-1', lines: [] }).trim().slice(0, -1)}`)).toMatchObject({
      problem: 'has no terminator',
    })
  })

  it('never fails but with a place in the text, whatever happens to it on the way', () => {
    const text = write855({ purchaseOrder: 'PO-1', lines: [{ ...lamps, said: [{ code: 'DR', on: '2026-05-01' }] }] })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: text.length }),
        fc.integer({ min: 0, max: 40 }),
        fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('~', '*', 'ACK*IA~', 'PO1*9~', 'ISA', 'SE*1*0001~')),
        (at, cut, put) => {
          const { position, problem } = faultOf(text.slice(0, at) + put + text.slice(at + cut))
          const known = /^(is|has|lacks|ends|counts|comes|closes|does|belongs|begins|dates|says|states|none)\b/
          expect(problem).toMatch(known)
          expect(position).toBeLessThanOrEqual(text.length)
          if (put.trim().length > 6) expect(problem).not.toContain(put)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('may come without line breaks, and with a byte order mark', () => {
    const written = { purchaseOrder: 'PO-1', lines: [{ ...lamps, said: [] }] }
    expect(readAcknowledgements(`\uFEFF${write855(written, { ...plain, after: '' })}`)).toEqual(
      readAcknowledgements(write855(written)),
    )
  })
})
