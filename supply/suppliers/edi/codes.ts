/** What a supplier says of some units of a line. */
export type LineStanding =
  /** They will come as asked, or on the day that is said. */
  | 'accepted'
  /** They will come, later than was asked: without a day, nobody knows when. */
  | 'backordered'
  /** Something else is offered in their place. */
  | 'substituted'
  /** They will not come from this supplier. */
  | 'refused'
  /** Nothing is decided yet. */
  | 'undecided'

/** X12 element 668, line item status, as far as suppliers answer a purchase order with it. */
export const lineStandings = {
  IA: 'accepted',
  IC: 'accepted',
  IP: 'accepted',
  IQ: 'accepted',
  IE: 'accepted',
  AC: 'accepted',
  AR: 'accepted',
  DR: 'accepted',
  BP: 'accepted',
  IB: 'backordered',
  SP: 'backordered',
  IS: 'substituted',
  ID: 'refused',
  IR: 'refused',
  R1: 'refused',
  R2: 'refused',
  R3: 'refused',
  R4: 'refused',
  IF: 'undecided',
  IH: 'undecided',
  IW: 'undecided',
} as const satisfies Record<string, LineStanding>

export type LineCode = keyof typeof lineStandings

/** Whether a text is a line item status that is understood here. */
export const isLineCode = (text: string): text is LineCode => Object.hasOwn(lineStandings, text)

/** What becomes of the units of a line that no segment names, by the codes beside them: a partial shipment leaves a balance, a changed quantity leaves nothing. */
export function balanceStanding(codes: readonly LineCode[]): LineStanding {
  if (codes.includes('BP')) return 'backordered'
  return codes.includes('IQ') ? 'refused' : 'undecided'
}

/** X12 element 587, BAK02: what it says of lines of which the document says nothing else. */
export const wholeStandings: ReadonlyMap<string, 'accepted' | 'refused' | 'undecided'> = new Map([
  ['AC', 'undecided'],
  ['AD', 'accepted'],
  ['AE', 'accepted'],
  ['AK', 'accepted'],
  ['AT', 'accepted'],
  ['RD', 'refused'],
  ['RF', 'refused'],
  ['RJ', 'refused'],
])

/** X12 element 374: 068 current schedule ship, 079 promised for shipment; 067 and 069 say the same of the delivery. Others, such as 010 (requested ship), promise nothing. */
export const promisingQualifiers = ['068', '079', '067', '069'] as const
export const isPromising = (qualifier: string): boolean => promisingQualifiers.some((known) => known === qualifier)
