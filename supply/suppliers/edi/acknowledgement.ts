import { dateOfDay, dayNumber } from '../../../backorder/calendar.ts'
import type { CivilDate } from '../../../backorder/state.ts'
import { isLineCode, isPromising, type LineCode, wholeStandings } from './codes.ts'
import { readInterchange, type TransactionSet } from './envelope.ts'
import { EdiFault, element, nameOf, needed, type Segment } from './segments.ts'

/** What one ACK segment says of some units. */
export interface Said {
  code: LineCode
  /** null: all that no other segment of the line names. */
  quantity: number | null
  /** The day promised for shipment; null: none was said. */
  on: CivilDate | null
  /** What is offered instead, as the supplier numbers it. */
  substitute: string | null
}

/** One PO1 with its ACK segments. */
export interface AcknowledgedLine {
  /** The line's number, from 1, where the document gives it. */
  number: number | null
  /** Every product number it names, the buyer's first: one of them is the sku. */
  products: string[]
  ordered: number | null
  said: Said[]
}

/** A purchase order acknowledgement (X12 855). */
export interface Acknowledgement {
  control: string
  purchaseOrder: string
  /** How lines stand of which nothing is said. */
  whole: 'accepted' | 'refused' | 'undecided'
  /** A day said for the whole order; null: none. */
  on: CivilDate | null
  lines: AcknowledgedLine[]
}

/** The acknowledgements in the text of one interchange; transaction sets of other kinds are refused. Throws EdiFault. */
export function readAcknowledgements(text: string): Acknowledgement[] {
  return readInterchange(text).map(acknowledgementIn)
}

function acknowledgementIn(set: TransactionSet): Acknowledgement {
  const [bak, ...rest] = set.segments
  const position = bak?.position ?? 0
  if (set.type !== '855') throw new EdiFault(position, 'begins a transaction set other than 855')
  if (bak?.tag !== 'BAK') throw new EdiFault(position, 'is no BAK, with which an 855 begins')
  const whole = wholeStandings.get(needed(bak, 2))
  if (!whole) throw new EdiFault(position, 'says of the order what is not understood in BAK02')
  const acknowledgement: Acknowledgement = {
    control: set.control,
    purchaseOrder: needed(bak, 3),
    whole,
    on: null,
    lines: [],
  }
  for (const segment of rest) addSegment(acknowledgement, segment)
  return acknowledgement
}

function addSegment(acknowledgement: Acknowledgement, segment: Segment): void {
  const { lines } = acknowledgement
  const line = lines.at(-1)
  switch (segment.tag) {
    case 'PO1':
      lines.push(lineIn(segment))
      break
    case 'ACK':
      if (!line) throw new EdiFault(segment.position, 'belongs to no PO1')
      line.said.push(saidIn(segment))
      break
    case 'DTM':
      takeDate(acknowledgement, segment)
      break
    case 'CTT':
      if (quantityIn(segment, 1) !== lines.length) throw new EdiFault(segment.position, 'counts other lines than came')
      break
  }
}

/** The buyer's own numbers before the supplier's: X12 element 235. */
const productQualifiers = ['SK', 'BP', 'IN', 'PI', 'VP', 'VN', 'UP', 'EN', 'UK', 'MG', 'MF', 'CB']

function lineIn(segment: Segment): AcknowledgedLine {
  const number = element(segment, 1)
  return {
    number: number !== undefined && /^\d{1,6}$/.test(number) ? Number(number) : null,
    products: productsFrom(segment, 6),
    ordered: element(segment, 2) === undefined ? null : quantityIn(segment, 2),
    said: [],
  }
}

/** Pairs of a qualifier and a number, from an element on. */
function productsFrom(segment: Segment, first: number): string[] {
  const found: { rank: number; id: string }[] = []
  for (let at = first; at < segment.elements.length; at += 2) {
    const qualifier = element(segment, at)
    const id = element(segment, at + 1)
    const rank = qualifier === undefined ? -1 : productQualifiers.indexOf(qualifier)
    if (id !== undefined && rank !== -1) found.push({ rank, id })
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ id }) => id)
}

function saidIn(segment: Segment): Said {
  const code = needed(segment, 1)
  if (!isLineCode(code)) throw new EdiFault(segment.position, 'has a status in ACK01 that is not understood')
  const qualifier = element(segment, 4)
  const date = element(segment, 5)
  if ((qualifier === undefined) !== (date === undefined)) {
    throw new EdiFault(segment.position, 'has one of ACK04 and ACK05 without the other')
  }
  return {
    code,
    quantity: element(segment, 2) === undefined ? null : quantityIn(segment, 2),
    on: qualifier !== undefined && isPromising(qualifier) ? dateIn(segment, 5) : null,
    substitute: code === 'IS' ? (productsFrom(segment, 7)[0] ?? null) : null,
  }
}

/** A date of its own: of the last ACK, or of the whole order before the first line. A later one counts, of several. */
function takeDate(acknowledgement: Acknowledgement, segment: Segment): void {
  if (!isPromising(needed(segment, 1)) || element(segment, 2) === undefined) return
  const on = dateIn(segment, 2)
  const line = acknowledgement.lines.at(-1)
  const said = line ? line.said.at(-1) : acknowledgement
  if (!said) throw new EdiFault(segment.position, 'dates a line of which nothing was said')
  if (said.on === null || said.on < on) said.on = on
}

const largest = 1_000_000

function quantityIn(segment: Segment, number: number): number {
  const text = needed(segment, number)
  const quantity = /^\d{1,9}(\.0*)?$/.test(text) ? Number(text) : Number.NaN
  if (!(quantity <= largest)) {
    throw new EdiFault(segment.position, `has no whole number up to ${largest} in ${nameOf(segment, number)}`)
  }
  return quantity
}

/** `CCYYMMDD`, or `YYMMDD` as old versions write it. */
function dateIn(segment: Segment, number: number): CivilDate {
  const text = needed(segment, number)
  const full = /^\d{6}$/.test(text) ? `20${text}` : text
  const date = full.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  if (!/^2[01]\d\d-\d\d-\d\d$/.test(date) || dateOfDay(dayNumber(date)) !== date) {
    throw new EdiFault(segment.position, `has no day of the calendar in ${nameOf(segment, number)}`)
  }
  return date
}
