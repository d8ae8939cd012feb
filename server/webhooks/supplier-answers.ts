import { addDays } from '../../backorder/calendar.ts'
import type { CivilDate } from '../../backorder/state.ts'
import type { PurchaseOrder } from '../../records/buying/purchase-orders.ts'
import { answerOf, type SkuAnswer } from '../../supply/suppliers/answer.ts'
import { type Acknowledgement, readAcknowledgements } from '../../supply/suppliers/edi/acknowledgement.ts'
import { wholeStandings } from '../../supply/suppliers/edi/codes.ts'
import { EdiFault } from '../../supply/suppliers/edi/segments.ts'
import { invalid, Problem } from '../http/problem.ts'
import { canonicalHash } from '../links/canonical-hash.ts'
import type { SupplierEvent } from './supplier-event.ts'

/** What one document says of one purchase order; read against the order once that is known. */
export interface Statement {
  /** Its own name: the same document again has the same. */
  id: string
  via: 'webhook' | 'edi'
  purchaseOrder: string
  /** Where in the body its order is named. */
  path: (string | number)[]
  reason: string | null
  /** Of what was sent. */
  hash: string
  /** Throws a problem where it does not fit the order. */
  linesOf(order: PurchaseOrder): SkuAnswer[]
}

/** The statements in a webhook. Throws a problem that names the segment where an EDI text cannot be read. */
export function statementsIn(event: SupplierEvent, id: string): Statement[] {
  switch (event.type) {
    case 'edi.855':
      return statementsInX12(event.data.x12, ['data', 'x12'])
    case 'purchase-order.acknowledged': {
      const said = acknowledgementIn(event.data)
      return [
        {
          id,
          via: 'webhook',
          purchaseOrder: said.purchaseOrder,
          path: ['data', 'purchaseOrder'],
          reason: null,
          hash: canonicalHash(event),
          linesOf: (order) => fitted(order, said, ['data', 'lines']),
        },
      ]
    }
    default: {
      const { purchaseOrder, reason = null } = event.data
      const path = ['data', 'purchaseOrder']
      return [
        {
          id,
          via: 'webhook',
          purchaseOrder,
          path,
          reason,
          hash: canonicalHash(event),
          linesOf: (order) => saidOf(order, event),
        },
      ]
    }
  }
}

/** The statements in the text of an 855. */
export function statementsInX12(text: string, path: (string | number)[]): Statement[] {
  const document = canonicalHash(text).slice(0, 32)
  return acknowledgementsIn(text, path).map((said, index) => ({
    id: `edi:${document}:${index}`,
    via: 'edi',
    purchaseOrder: said.purchaseOrder,
    path,
    reason: null,
    hash: document,
    linesOf: (order) => fitted(order, said, path),
  }))
}

function acknowledgementsIn(text: string, path: (string | number)[]): Acknowledgement[] {
  try {
    return readAcknowledgements(text)
  } catch (error) {
    if (!(error instanceof EdiFault)) throw error
    const where = error.position === 0 ? 'the text' : `segment ${error.position}`
    throw invalid([{ path, message: `cannot be read: ${where} ${error.problem}` }])
  }
}

type AcknowledgedEvent = Extract<SupplierEvent, { type: 'purchase-order.acknowledged' }>['data']

/** The JSON form as the segments would have been read. */
function acknowledgementIn({ purchaseOrder, status, date, lines }: AcknowledgedEvent): Acknowledgement {
  return {
    control: '',
    purchaseOrder,
    // The schema takes no other code.
    whole: wholeStandings.get(status) ?? 'undecided',
    on: date ?? null,
    lines: lines.map(({ sku, acknowledgements }) => ({
      number: null,
      products: [sku],
      ordered: null,
      said: acknowledgements.map(({ code, quantity = null, date = null, substitute = null }) => ({
        code,
        quantity,
        on: date,
        substitute,
      })),
    })),
  }
}

function fitted({ lines }: PurchaseOrder, said: Acknowledgement, path: (string | number)[]): SkuAnswer[] {
  const answers = answerOf(
    lines.map(({ sku, quantity }) => ({ sku, quantity })),
    said,
  )
  if (answers === 'unknown-line')
    throw invalid([{ path, message: 'names a product that is not in the purchase order' }])
  if (answers === 'line-twice') throw invalid([{ path, message: 'names a product of the purchase order twice' }])
  return answers
}

type PlainEvent = Exclude<SupplierEvent, { type: 'purchase-order.acknowledged' | 'edi.855' }>

/** What a plain event says of the whole order, or of one sku of it. */
function saidOf({ lines }: PurchaseOrder, event: PlainEvent): SkuAnswer[] {
  const { sku: only } = event.data
  const concerned = lines.filter(({ sku }) => only === undefined || sku === only)
  if (concerned.length === 0) {
    throw invalid([{ path: ['data', 'sku'], message: 'is no product of the purchase order' }])
  }
  return concerned.map(({ sku, quantity }) => answerFor(sku, quantity, event))
}

function answerFor(sku: string, quantity: number, event: PlainEvent): SkuAnswer {
  const base = { sku, needsAgent: false }
  if (event.type === 'purchase-order.refused') {
    const units = [{ sku, standing: 'refused' as const, quantity, on: null, substitute: null }]
    return { ...base, verdict: 'refused', coming: 0, refused: quantity, units }
  }
  const { expectedAt } = event.data
  const standing = expectedAt === null ? ('backordered' as const) : ('accepted' as const)
  return {
    ...base,
    verdict: 'confirmed',
    ...(expectedAt !== undefined && { expectedAt }),
    coming: quantity,
    refused: 0,
    units: [{ sku, standing, quantity, on: expectedAt ?? null, substitute: null }],
  }
}

const mostPastDays = 30
const mostAheadDays = 730

/** Refuses days that no supplier can mean: two years ahead, or more than a month ago. */
export function refuseOddDays(lines: readonly SkuAnswer[], path: (string | number)[], today: CivilDate): void {
  const days = lines.flatMap(({ units }) => units.flatMap(({ on }) => (on === null ? [] : [on])))
  if (days.some((on) => on < addDays(today, -mostPastDays) || on > addDays(today, mostAheadDays))) {
    throw invalid([{ path, message: 'states a day that is long past, or more than two years away' }])
  }
}

/** Refuses an answer to an order that takes none any more. */
export function refuseOver({ status }: PurchaseOrder): void {
  if (status === 'received' || status === 'cancelled') {
    throw new Problem(409, 'order-over', 'The purchase order has been received or cancelled; nothing changed.')
  }
}
