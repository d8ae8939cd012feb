/** One segment of an X12 interchange. */
export interface Segment {
  /** From 1: the ISA is the first. */
  position: number
  /** Its name, such as `PO1`. */
  tag: string
  /** `elements[0]` is the first after the tag; trailing ones may be left out. */
  elements: readonly string[]
}

/** Why a text is no X12 interchange: where, and what is wrong there. Never holds what was sent. */
export class EdiFault extends Error {
  override readonly name = 'EdiFault'
  /** From 1; 0: the text as a whole. */
  readonly position: number
  readonly problem: string

  constructor(position: number, problem: string) {
    super(`segment ${position} ${problem}`)
    this.position = position
    this.problem = problem
  }
}

/** An ISA is of fixed width (X12.5): 3 letters, 16 elements with their separators, and the terminator as the 106th character. */
const isaLength = 106
const isaElementLengths = [2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1]
/** What stands between two segments where a sender breaks lines. */
const lineBreaks = /^[\r\n]+|[\r\n]+$/g

/** The segments of one interchange, by the delimiters that its own ISA states. Throws EdiFault. */
export function readSegments(text: string): Segment[] {
  const isa = text.replace(/^\uFEFF?\s*/, '')
  if (!isa.startsWith('ISA')) throw new EdiFault(1, 'is no ISA')
  if (isa.length < isaLength) throw new EdiFault(1, 'ends before its 106 characters are complete')
  const separator = isa.charAt(3)
  const terminator = isa.charAt(isaLength - 1)
  checkDelimiters(separator, isa.charAt(isaLength - 2), terminator)
  checkWidths(isa.slice(0, isaLength - 1).split(separator))
  const pieces = isa.split(terminator)
  const rest = pieces.pop() ?? ''
  const segments = pieces
    .map((piece) => (terminator === '\n' || terminator === '\r' ? piece.trim() : piece.replace(lineBreaks, '')))
    .map((piece, index) => toSegment(piece, separator, index + 1))
  if (rest.trim() !== '') throw new EdiFault(segments.length + 1, 'has no terminator')
  return segments
}

function checkDelimiters(separator: string, component: string, terminator: string): void {
  const all = [separator, component, terminator]
  if (all.some((delimiter) => /[A-Za-z0-9 ]/.test(delimiter)) || new Set(all).size < all.length) {
    throw new EdiFault(1, 'states delimiters that cannot be told apart from words or from each other')
  }
}

function checkWidths([, ...elements]: string[]): void {
  const isRight = elements.length === isaElementLengths.length
  if (!isRight || elements.some((element, index) => element.length !== isaElementLengths[index])) {
    throw new EdiFault(1, 'has elements that are not of their fixed width')
  }
}

function toSegment(piece: string, separator: string, position: number): Segment {
  const [tag = '', ...elements] = piece.split(separator)
  if (!/^[A-Z][A-Z0-9]{1,2}$/.test(tag)) throw new EdiFault(position, 'has no tag of two or three capitals and digits')
  return { position, tag, elements }
}

/** An element by its number from 1, trimmed; undefined: it is empty or left out. */
export function element({ elements }: Segment, number: number): string | undefined {
  const text = elements[number - 1]?.trim()
  return text === '' ? undefined : text
}

/** An element that must be there. Throws EdiFault. */
export function needed(segment: Segment, number: number): string {
  const text = element(segment, number)
  if (text === undefined) throw new EdiFault(segment.position, `lacks ${nameOf(segment, number)}`)
  return text
}

/** How X12 speaks of an element: `PO102`. */
export const nameOf = ({ tag }: Segment, number: number): string => `${tag}${String(number).padStart(2, '0')}`
