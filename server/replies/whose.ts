import type { Queries } from '../../records/database.ts'
import { openOrdersOfPhone } from '../../records/orders/contacts.ts'
import { lastTexted, newestOrderOfPhone } from '../../records/orders/texted.ts'

/** Which order a text speaks of. */
export interface Whose {
  /** Null: of none that is known, or nobody can tell of which. */
  orderId: string | null
  /** Every open order of the number, the newest first. */
  open: string[]
  /** The newest offer that was told by text; null: none was. */
  toldOffer: number | null
}

/** The order that the text names; else the only open one, the one texted about last, or the newest that is over. */
export async function whoseText(db: Queries, from: string, body: string): Promise<Whose> {
  const open = await openOrdersOfPhone(db, from)
  const [only, ...others] = open
  if (only === undefined) return { orderId: await newestOrderOfPhone(db, from), open, toldOffer: null }
  const named = others.length === 0 ? only : open.find((id) => names(body, id))
  const last = await lastTexted(db, named === undefined ? open : [named])
  return { orderId: named ?? last?.orderId ?? null, open, toldOffer: last?.offer ?? null }
}

const names = (body: string, orderId: string): boolean =>
  body
    .toLowerCase()
    .split(/[^a-z0-9_.:-]+/)
    .some((word) => word.replace(/^[.:#-]+|[.:-]+$/g, '') === orderId.toLowerCase())
