import fc from 'fast-check'
import { dateOfDay } from '../../../../backorder/calendar.ts'
import type { LineCode } from '../../../../supply/suppliers/edi/codes.ts'

/** How a sender separates things. */
export interface Delimiters {
  element: string
  component: string
  terminator: string
  /** What it puts behind each terminator. */
  after: string
}

export const plain: Delimiters = { element: '*', component: '>', terminator: '~', after: '\n' }

export interface WrittenLine {
  sku: string
  ordered: number
  said: { code: LineCode; quantity?: number; qualifier?: string; on?: string; substitute?: string }[]
}

export interface Written855 {
  purchaseOrder: string
  whole?: string
  on?: string
  lines: WrittenLine[]
}

const digits = (date: string): string => date.replaceAll('-', '')

/** An 855 as a supplier's system would write it. */
export function write855(
  { purchaseOrder, whole = 'AC', on, lines }: Written855,
  delimiters: Delimiters = plain,
  control = '000000042',
): string {
  const body = [
    ['ST', '855', '0001'],
    ['BAK', '00', whole, purchaseOrder, '20260401', '', '', '', '', '20260402'],
    ...(on === undefined ? [] : [['DTM', '068', digits(on)]]),
    ...lines.flatMap(({ sku, ordered, said }, index) => [
      ['PO1', String(index + 1), String(ordered), 'EA', '12.5', '', 'BP', sku, 'VP', `V-${sku}`],
      ...said.map(({ code, quantity, qualifier = '068', on, substitute }) =>
        trimmed([
          'ACK',
          code,
          quantity === undefined ? '' : String(quantity),
          quantity === undefined ? '' : 'EA',
          on === undefined ? '' : qualifier,
          on === undefined ? '' : digits(on),
          '',
          ...(substitute === undefined ? [] : ['VP', substitute]),
        ]),
      ),
    ]),
    ['CTT', String(lines.length)],
  ]
  const fixed = ['00', ' '.repeat(10), '00', ' '.repeat(10), 'ZZ', 'OAKWORKS       ', 'ZZ', 'LAMPSHOP       ']
  const segments = [
    ['ISA', ...fixed, '260402', '0915', 'U', '00401', control, '0', 'P', delimiters.component],
    ['GS', 'PR', 'OAKWORKS', 'LAMPSHOP', '20260402', '0915', '7', 'X', '004010'],
    ...body,
    ['SE', String(body.length + 1), '0001'],
    ['GE', '1', '7'],
    ['IEA', '1', control],
  ]
  return segments
    .map((segment) => `${segment.join(delimiters.element)}${delimiters.terminator}${delimiters.after}`)
    .join('')
}

const trimmed = (elements: string[]): string[] => {
  const last = elements.findLastIndex((text) => text !== '')
  return elements.slice(0, last + 1)
}

export const anyDelimiters: fc.Arbitrary<Delimiters> = fc
  .tuple(
    fc.shuffledSubarray(['*', '|', '^', '~', '!', '\u001d', '\u001e', "'"], { minLength: 3, maxLength: 3 }),
    fc.constantFrom('', '\n', '\r\n'),
  )
  .map(([[element = '*', component = '>', terminator = '~'], after]) => ({ element, component, terminator, after }))

const anyDate = fc.integer({ min: 20_500, max: 21_500 }).map(dateOfDay)

const anySaid = fc.record(
  {
    code: fc.constantFrom<LineCode>('IA', 'IB', 'BP', 'DR', 'IS', 'ID', 'IQ', 'IR', 'SP', 'IH'),
    quantity: fc.integer({ min: 0, max: 500 }),
    qualifier: fc.constantFrom('068', '079', '067', '069', '010'),
    on: anyDate,
    substitute: fc.constantFrom('OAK-2', 'OAK-3'),
  },
  { requiredKeys: ['code'] },
)

export const any855: fc.Arbitrary<Written855> = fc.record(
  {
    purchaseOrder: fc.stringMatching(/^PO-[0-9]{1,6}$/),
    whole: fc.constantFrom('AC', 'AD', 'AE', 'AK', 'AT', 'RD', 'RF', 'RJ'),
    on: anyDate,
    lines: fc.uniqueArray(
      fc.record({
        sku: fc.stringMatching(/^[A-Z]{2,6}-[A-Z0-9]{1,4}$/),
        ordered: fc.integer({ min: 1, max: 1000 }),
        said: fc.array(anySaid, { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 6, selector: ({ sku }) => sku },
    ),
  },
  { requiredKeys: ['purchaseOrder', 'lines'] },
)
