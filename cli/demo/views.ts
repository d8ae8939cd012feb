/** What the API shows, as far as the demo reads it. */
export interface BackorderView {
  id: string
  phase: string
  outcome: string | null
  endingDate: string
  lines: {
    id: string
    sku: string
    name: string
    quantityOrdered: number
    quantityShipped: number
    quantityCancelled: number
    expectedAt?: string | null
    queue?: { place: number; of: number } | null
  }[]
  money: { currency: string; captured: number; refunded: number; voided: number }
}

/** An entry of a timeline. */
export interface EntryView {
  at: string
  type: string
  answer?: string
  via?: string
  action?: string
  lineId?: string
  sku?: string
  quantity?: number
  lines?: { id: string; quantity: number }[]
  step?: string
}

/** What the law says of an order, and what it was told from. */
export interface EvidenceView {
  law: string
  verdict: { ok: boolean; breaches: unknown[] }
  timeline: EntryView[]
  letters: { letter: string; supersededBy: string | null; deliveries: { channel: string; status: string }[] }[]
}
