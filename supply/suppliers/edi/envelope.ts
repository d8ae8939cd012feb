import { EdiFault, needed, readSegments, type Segment } from './segments.ts'

/** One transaction set of an interchange, without its envelope. */
export interface TransactionSet {
  /** `855` */
  type: string
  /** Interchange, group and set control numbers: the same document sent again has the same. */
  control: string
  /** The segments between ST and SE. */
  segments: Segment[]
}

const closing: Readonly<Record<string, string>> = { ISA: 'IEA', GS: 'GE', ST: 'SE' }

interface Open {
  tag: string
  control: string
  position: number
  /** What its trailer must count: groups of an ISA, sets of a GS; for an ST the segments are counted. */
  parts: number
}

/** The transaction sets of one interchange; counts and control numbers of every trailer must agree with its header. Throws EdiFault. */
export function readInterchange(text: string): TransactionSet[] {
  const sets: TransactionSet[] = []
  const open: Open[] = []
  let isOver = false
  for (const segment of readSegments(text)) {
    if (isOver) throw new EdiFault(segment.position, 'comes after the end of the interchange')
    const { tag } = segment
    if (tag in closing) begin(segment, open, sets)
    else if (Object.values(closing).includes(tag)) isOver = end(segment, open)
    else body(segment, open, sets)
  }
  if (!isOver) throw new EdiFault(0, 'ends without its IEA')
  return sets
}

const depthOf: Readonly<Record<string, number>> = { ISA: 0, GS: 1, ST: 2 }

function begin(segment: Segment, open: Open[], sets: TransactionSet[]): void {
  const { tag, position } = segment
  if (open.length !== depthOf[tag]) throw new EdiFault(position, 'does not belong here')
  const control = needed(segment, tag === 'ISA' ? 13 : tag === 'GS' ? 6 : 2)
  const parent = open.at(-1)
  if (parent) parent.parts += 1
  open.push({ tag, control, position, parts: 0 })
  if (tag === 'ST') {
    const path = open.map((each) => each.control).join('-')
    sets.push({ type: needed(segment, 1), control: path, segments: [] })
  }
}

/** Returns whether that was the end of the interchange. */
function end(segment: Segment, open: Open[]): boolean {
  const { tag, position } = segment
  const header = open.pop()
  if (!header || closing[header.tag] !== tag) throw new EdiFault(position, 'closes what is not open')
  const counted = header.tag === 'ST' ? position - header.position + 1 : header.parts
  if (Number(needed(segment, 1)) !== counted) throw new EdiFault(position, 'counts other than what came')
  if (needed(segment, 2) !== header.control) throw new EdiFault(position, 'has a control number other than its header')
  return open.length === 0
}

function body(segment: Segment, open: Open[], sets: TransactionSet[]): void {
  const set = sets.at(-1)
  if (open.at(-1)?.tag !== 'ST' || !set) throw new EdiFault(segment.position, 'is in no transaction set')
  set.segments.push(segment)
}
