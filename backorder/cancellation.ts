import { somethingWaits } from './dates.ts'
import { addEntry, addStep, type Draft } from './draft.ts'
import { cancelUnits, leaving, lineOf, waiting } from './line.ts'
import { cancelWorth } from './money.ts'
import { restoreOffer } from './offers/make-offer.ts'
import type { Backorder, CancelCause, Line, RefundCause } from './state.ts'
import type { StepLine } from './step.ts'
import { type Units, unitsOf } from './units.ts'

/** Every unit that a cancel still reaches. */
export const allWaiting = (lines: Line[]): Units[] =>
  lines.filter((line) => waiting(line) > 0).map((line) => ({ id: line.id, quantity: waiting(line) }))

/** Asks the shop to stop parcels that hold units about to be cancelled. Nothing to ask when none was released. */
export function holdParcels(draft: Draft, lines: Units[]): void {
  const held: StepLine[] = []
  for (const { id, quantity } of lines) {
    const line = lineOf(draft.backorder, id)
    const asked = Math.min(leaving(line), Math.max(0, quantity - (waiting(line) - leaving(line))))
    const released = asked - recall(draft.backorder, line, asked)
    if (released > 0) held.push({ id, sku: line.sku, quantity: released })
  }
  if (held.length > 0) addStep(draft, { type: 'hold', lines: held })
}

/** Takes back units whose release the shop refused and would be asked again; returns how many. */
function recall(backorder: Backorder, line: Line, quantity: number): number {
  let left = quantity
  backorder.retries = backorder.retries.flatMap((retry) => {
    const { step } = retry
    if (left === 0 || step.type !== 'release' || step.purpose === 'from-stock') return [retry]
    const lines = step.lines.map((part) => {
      if (part.id !== line.id) return part
      const taken = Math.min(left, part.quantity)
      left -= taken
      return { ...part, quantity: part.quantity - taken }
    })
    const kept = lines.filter((part) => part.quantity > 0)
    return kept.length > 0 ? [{ ...retry, step: { ...step, lines: kept } }] : []
  })
  const recalled = quantity - left
  line.quantityReleased -= recalled
  return recalled
}

/** Takes units out of the order for good: goods go back, money becomes due, and the customer will be told. */
export function cancelLines(draft: Draft, lines: Units[], cause: CancelCause, requestedAtMs: number): void {
  const { backorder } = draft
  const cancelled: StepLine[] = []
  let notChargedMinor = 0
  for (const { id, quantity } of lines) {
    const line = lineOf(backorder, id)
    const units = Math.min(quantity, waiting(line))
    if (units <= 0) continue
    const { weight, quantityAllocated } = cancelUnits(line, units, backorder.money)
    notChargedMinor += cancelWorth(backorder.money, weight).notChargedMinor
    backorder.money.forgoneMinor += weight
    cancelled.push({ id, sku: line.sku, quantity: units, quantityAllocated })
  }
  if (cancelled.length === 0) return
  addStep(draft, { type: 'cancel-line', lines: cancelled })
  addEntry(draft, {
    type: 'cancelled',
    cause,
    requestedAtMs,
    lines: cancelled.map(({ id, quantity }) => ({ id, quantity })),
  })
  oweRefundLetter(draft, cause, cancelled, notChargedMinor, requestedAtMs)
}

/** A cancel is carried out or taken back: what waits is under the terms that it waited under before. */
export function endUndo(draft: Draft): void {
  if (somethingWaits(draft.backorder)) restoreOffer(draft)
  draft.backorder.undo = null
}

/** Units of a cancel that is not carried out yet are dealt with in another way; what is left of it stands. */
export function shrinkUndo(draft: Draft, dealtWith: Units[]): void {
  const { backorder } = draft
  const { undo } = backorder
  if (!undo) return
  const left = undo.lines
    .map(({ id, quantity }) => ({
      id,
      quantity: Math.min(quantity - unitsOf(dealtWith, id), waiting(lineOf(backorder, id))),
    }))
    .filter(({ quantity }) => quantity > 0)
  if (left.length > 0) backorder.undo = { ...undo, lines: left }
  else endUndo(draft)
}

/** Money back without anything cancelled; what is cancelled as well is the weightier cause. */
const gestures: ReadonlySet<RefundCause> = new Set(['goodwill', 'unused-parcel'] as const)

/** The next `refunded` letter speaks of this too; it goes out once all money of it has moved. */
export function oweRefundLetter(
  draft: Draft,
  cause: RefundCause,
  lines: Units[],
  notChargedMinor: number,
  sinceMs = draft.nowMs,
): void {
  const { backorder } = draft
  const told = backorder.refundToTell
  backorder.refundToTell = {
    cause: told && !gestures.has(told.cause) ? told.cause : cause,
    sinceMs: Math.min(told?.sinceMs ?? sinceMs, sinceMs),
    lines: [...(told?.lines ?? []), ...lines.map(({ id, quantity }) => ({ id, quantity }))],
    refundMinor: told?.refundMinor ?? 0,
    notChargedMinor: (told?.notChargedMinor ?? 0) + notChargedMinor,
  }
}
