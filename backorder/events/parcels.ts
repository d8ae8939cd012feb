import { askAgent } from '../agent.ts'
import { shrinkUndo } from '../cancellation.ts'
import { addEntry, type Draft } from '../draft.ts'
import type { BackorderEvent } from '../event.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { leaving, lineOf, shipUnits, waiting } from '../line.ts'
import { parcel } from '../parcel.ts'
import { type Units, unitsOf } from '../units.ts'

type ShippedEvent = Extract<BackorderEvent, { type: 'shipped' }>

/** The carrier has a parcel. Without lines: everything that was asked to leave. */
export function ship(draft: Draft, { lines, carrier, tracking, trackingUrl }: ShippedEvent): void {
  const { backorder } = draft
  const sent: Units[] = []
  for (const { id, quantity } of parcel(backorder, lines)) {
    const line = lineOf(backorder, id)
    const units = quantity - cancelledInParcel(draft, id, quantity)
    if (units <= 0) continue
    backorder.money.shippedMinor += shipUnits(line, units, backorder.money)
    sent.push({ id, quantity: units })
  }
  if (sent.length === 0) return
  backorder.shipmentCount += 1
  const shipment = {
    lines: sent,
    ...(carrier !== undefined && { carrier }),
    ...(tracking !== undefined && { tracking }),
    ...(trackingUrl !== undefined && { trackingUrl }),
  }
  addEntry(draft, { type: 'shipped', ...shipment })
  writeLetter(draft, 'shipped', { shipment })
}

/** Units whose cancel came before the carrier had them: the cancel wins, and an agent goes after the parcel. */
function cancelledInParcel(draft: Draft, id: string, quantity: number): number {
  const { backorder } = draft
  const asked = unitsOf(backorder.undo?.lines, id)
  if (asked === 0) return 0
  const line = lineOf(backorder, id)
  const free = waiting(line) + line.quantityFromStock - asked
  const cancelled = Math.max(0, quantity - free)
  if (cancelled > 0) {
    backorder.undo = { ...backorder.undo!, untilMs: draft.nowMs }
    backorder.steps = backorder.steps.filter(({ type }) => type !== 'hold')
    askAgent(draft, 'parcel-gone')
  }
  return cancelled
}

/** The shop stopped a parcel: its units are free again, until they are released anew. */
export function parcelHeld(draft: Draft, lines: Units[]): void {
  for (const { id, quantity } of lines) {
    const line = lineOf(draft.backorder, id)
    line.quantityReleased = Math.max(line.quantityFromStock, line.quantityReleased - quantity)
  }
}

/** The shop could not stop a parcel: the carrier has it, so what it holds can only be returned. */
export function parcelGone(draft: Draft, lines: Units[]): void {
  const { backorder } = draft
  askAgent(draft, 'parcel-gone')
  if (!backorder.undo) return
  const beyond = backorder.undo.lines.map(({ id, quantity }) => {
    const line = lineOf(backorder, id)
    const gone = Math.min(leaving(line), unitsOf(lines, id))
    return { id, quantity: quantity - Math.min(quantity, waiting(line) - gone) }
  })
  shrinkUndo(draft, beyond)
  writeLetter(draft, 'answer-received', { answer: { answer: 'cancel', lines, tooLate: true } })
}
