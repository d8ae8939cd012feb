import { type CivilDate, civilDateAt } from './calendar.ts'
import { closingInstant } from './dates.ts'
import { type ActEvent, type LineQuantity, type Override, takenBefore } from './event.ts'
import { refuseRepeat } from './letters/repeat.ts'
import { leaving, lineOf, waiting } from './line.ts'
import { refundableMinor } from './money.ts'
import { worthMinor } from './offers/discounts.ts'
import { offersWait, standingOptions } from './offers/make-offer.ts'
import { takesCancelBack } from './offers/standing-offer.ts'
import { parcel } from './parcel.ts'
import { cancelsEverything } from './phase.ts'
import type { Backorder } from './state.ts'

/** Why an answer, a shipment or an override cannot be taken. Nothing changes when one is given. */
export type Refusal =
  | 'closed'
  | 'other-content'
  | 'stale-offer'
  | 'not-offered'
  | 'nothing-to-cancel'
  | 'with-carrier'
  | 'unknown-line'
  | 'too-many-units'
  | 'cancel-pending'
  | 'ending-out-of-range'
  | 'ending-shortened'
  | 'no-such-money'
  | 'over-budget'
  | 'not-held'
  | 'already-held'
  | 'nothing-allocated'
  | 'unknown-letter'
  | 'letter-outdated'
  | 'nothing-released'

/** Null when the act is good now. The same check guards the workflow's update and the pages that offer the act. */
export function refusalOf(backorder: Backorder, event: ActEvent, nowMs: number): Refusal | null {
  const taken = takenBefore(backorder, event)
  if (taken) return taken === 'same' ? null : 'other-content'
  if (event.type === 'override' && outlivesOrder.has(event.override.action))
    return refuseOverride(backorder, event.override, nowMs)
  if (backorder.closed)
    return event.type === 'answer' && event.answer === 'cancel' ? tooLateToCancel(backorder) : 'closed'
  if (event.type === 'answer') return refuseAnswer(backorder, event, civilDateAt(nowMs, backorder.policy.timeZone))
  if (event.type === 'shipped') return refuseShipment(backorder, event)
  return refuseOverride(backorder, event.override, nowMs)
}

/** What an agent may still do when an order is over: note, write, say a letter again, correct where it goes. */
export const outlivesOrder: ReadonlySet<Override['action']> = new Set(['note', 'message', 'resend', 'contact'] as const)

const tooLateToCancel = ({ lines }: Backorder): Refusal =>
  lines.some((line) => line.quantityShipped > 0) ? 'with-carrier' : 'closed'

function refuseAnswer(
  backorder: Backorder,
  event: Extract<ActEvent, { type: 'answer' }>,
  today: CivilDate,
): Refusal | null {
  if (event.lines) {
    const unknown = unknownLine(backorder, event.lines)
    if (unknown) return unknown
  }
  if (event.answer === 'cancel') return refuseCancel(backorder, event.lines)
  if (event.answer === 'wait' && takesCancelBack(backorder, event.offer)) return null
  const { offer, undo } = backorder
  if (event.offer !== undefined && event.offer !== offer?.number) return 'stale-offer'
  if (undo && (event.answer !== 'wait' || cancelsEverything(backorder))) return 'cancel-pending'
  if (event.answer === 'wait')
    return backorder.question || offer?.answered === 'wait' || offersWait(backorder, today) ? null : 'not-offered'
  if (!offer?.options.includes(event.answer) || !standingOptions(backorder).includes(event.answer)) return 'not-offered'
  if (event.answer !== 'swap') return null
  const wanted = event.lines?.map(({ id }) => id)
  const offered = offer.substitutes.some(
    ({ lineId, substitute }) =>
      (!wanted || wanted.includes(lineId)) &&
      (event.substituteSku === undefined || substitute.sku === event.substituteSku),
  )
  return offered ? null : 'not-offered'
}

function refuseCancel(backorder: Backorder, lines: LineQuantity[] | undefined): Refusal | null {
  const asked = lines ?? backorder.lines.map(({ id }) => ({ id }))
  const reachable = asked.reduce((sum, { id }) => sum + waiting(lineOf(backorder, id)), 0)
  if (reachable === 0)
    return backorder.lines.some((line) => line.quantityShipped > 0) ? 'with-carrier' : 'nothing-to-cancel'
  const tooMany = asked.some(({ id, quantity }: LineQuantity) => (quantity ?? 0) > waiting(lineOf(backorder, id)))
  return tooMany ? 'too-many-units' : null
}

function refuseShipment(backorder: Backorder, event: Extract<ActEvent, { type: 'shipped' }>): Refusal | null {
  const unknown = unknownLine(backorder, event.lines ?? [])
  if (unknown) return unknown
  const units = parcel(backorder, event.lines)
  if (units.length === 0 || units.some(({ quantity }) => quantity === 0)) return 'nothing-released'
  const tooMany = units.some(({ id, quantity }) => {
    const line = lineOf(backorder, id)
    return quantity > line.quantityBackordered + line.quantityAllocated
  })
  return tooMany ? 'too-many-units' : null
}

function refuseOverride(backorder: Backorder, act: Override, nowMs: number): Refusal | null {
  switch (act.action) {
    case 'extend':
      if (act.endingDate < backorder.endingDate) return 'ending-shortened'
      return closingInstant(backorder, act.endingDate) <= nowMs || act.endingDate > backorder.ceilingDate
        ? 'ending-out-of-range'
        : null
    case 'refund':
      if (act.amountMinor !== undefined) return act.amountMinor > refundableMinor(backorder) ? 'no-such-money' : null
      return unknownLine(backorder, act.lines ?? []) ?? refuseCancel(backorder, act.lines)
    case 'substitute': {
      const line = backorder.lines.find(({ id }) => id === act.lineId)
      if (!line) return 'unknown-line'
      return line.substitute || line.quantityBackordered === 0 ? 'not-offered' : null
    }
    case 'grant-code':
      return worthMinor(backorder, act.percent) <= 0 ? 'over-budget' : null
    case 'hold':
      return backorder.hold ? 'already-held' : null
    case 'resume':
      return backorder.hold || backorder.question ? null : 'not-held'
    case 'resend':
      return refuseRepeat(backorder, act.letter, nowMs)
    case 'release':
      return backorder.lines.some((line) => line.quantityAllocated > leaving(line) + line.quantityFromStock)
        ? null
        : 'nothing-allocated'
    default:
      return null
  }
}

function unknownLine(backorder: Backorder, lines: LineQuantity[]): Refusal | null {
  return lines.every(({ id }) => backorder.lines.some((line) => line.id === id)) ? null : 'unknown-line'
}
