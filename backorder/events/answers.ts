import { minuteMs } from '../calendar.ts'
import { allWaiting, endUndo, holdParcels } from '../cancellation.ts'
import { addEntry, addStep, type Draft } from '../draft.ts'
import type { BackorderEvent, LineQuantity } from '../event.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { lineOf, substituteWeight, unitWeight, unreserved, waiting } from '../line.ts'
import { parcelBeingPaid } from '../money.ts'
import { agree } from '../offers/agree.ts'
import { makeOffer, offersWait } from '../offers/make-offer.ts'
import { standingOffer, takesCancelBack } from '../offers/standing-offer.ts'
import { endQuestion } from '../question.ts'
import type { Backorder } from '../state.ts'
import type { Units } from '../units.ts'

type AnswerEvent = Extract<BackorderEvent, { type: 'answer' }>

/** What the customer chose. It was validated against the newest offer before it came here; see `refusal.ts`. */
export function answer(draft: Draft, event: AnswerEvent): void {
  const { backorder } = draft
  const offer = event.offer ?? backorder.offer?.number
  addEntry(draft, {
    type: 'answered',
    answer: event.answer,
    via: event.via ?? 'api',
    ...(offer !== undefined && { offer }),
    ...(event.lines && event.answer === 'cancel' && { lines: quantities(backorder, event.lines) }),
  })
  const wasAsked = endQuestion(draft, 'answer')
  if (event.answer === 'cancel') requestCancel(draft, event.lines)
  else if (event.answer === 'wait') keepWaiting(draft, event.offer, wasAsked)
  else if (event.answer === 'swap') swap(draft, event)
  else chooseParcels(draft, event.answer)
  // Whoever has just texted is answered at once, whatever the hour.
  if (event.via === 'sms') for (const letter of draft.letters) letter.smsNotBeforeMs = draft.nowMs
}

/** The units meant by some lines: all that wait where no number is given. */
export function quantities(backorder: Backorder, lines: LineQuantity[] | undefined): Units[] {
  if (!lines || lines.length === 0) return allWaiting(backorder.lines)
  return lines.map(({ id, quantity }) => {
    const line = lineOf(backorder, id)
    return { id, quantity: Math.min(quantity ?? waiting(line), waiting(line)) }
  })
}

/** Holds everything at once, and lets the customer think again before money moves. */
function requestCancel(draft: Draft, asked: LineQuantity[] | undefined): void {
  const { backorder, nowMs } = draft
  const lines = mergeLines(backorder, quantities(backorder, asked))
  // A second click asks for nothing more.
  if (backorder.undo && total(lines) === total(backorder.undo.lines)) return
  holdParcels(draft, lines)
  const { undoMinutes } = backorder.policy
  const untilMs = nowMs + undoMinutes * minuteMs
  const offerBefore = standingOffer(backorder)
  const requestedAtMs = backorder.undo?.requestedAtMs ?? nowMs
  backorder.undo = { lines, untilMs, requestedAtMs, offer: null, offerBefore }
  if (undoMinutes === 0) return
  backorder.undo.offer = makeOffer(draft, { revisedDate: offerBefore?.revisedDate ?? backorder.promisedDate }).number
  writeLetter(draft, 'answer-received', { answer: { answer: 'cancel', lines, undoUntilMs: untilMs } })
}

const total = (units: Units[]): number => units.reduce((sum, { quantity }) => sum + quantity, 0)

/** A second cancel before the first is final widens it. */
function mergeLines({ undo, lines }: Backorder, asked: Units[]): Units[] {
  const merged = new Map(undo?.lines.map(({ id, quantity }) => [id, quantity]))
  for (const { id, quantity } of asked) merged.set(id, Math.max(quantity, merged.get(id) ?? 0))
  return lines.filter(({ id }) => (merged.get(id) ?? 0) > 0).map(({ id }) => ({ id, quantity: merged.get(id)! }))
}

/** Takes a cancel back, or agrees to the date that the offer named. */
function keepWaiting(draft: Draft, number: number | undefined, wasAsked: boolean): void {
  const { backorder } = draft
  if (takesCancelBack(backorder, number)) {
    takeCancelBack(draft)
    return
  }
  if (wasAsked && !offersWait(backorder, draft.today)) {
    writeLetter(draft, 'answer-received', { answer: { answer: 'wait' } })
    return
  }
  const offer = backorder.offer!
  // A second click says nothing new.
  if (offer.answered === 'wait') return
  backorder.offer = { ...offer, answered: 'wait' }
  agree(draft, offer, 'answer')
  for (const line of backorder.lines) delete line.answerBy
  writeLetter(draft, 'answer-received', { answer: { answer: 'wait' } })
}

function takeCancelBack(draft: Draft): void {
  endUndo(draft)
  addEntry(draft, { type: 'cancel-undone' })
  writeLetter(draft, 'answer-received', { answer: { answer: 'wait' } })
}

/** Sends something else instead, at no higher price: its units are reserved before anything is promised. */
function swap(draft: Draft, { lines, substituteSku }: AnswerEvent): void {
  const { backorder } = draft
  const wanted = lines?.map(({ id }) => id)
  const chosen = backorder.offer!.substitutes.filter(
    ({ lineId, substitute }) =>
      (!wanted || wanted.includes(lineId)) && (!substituteSku || substitute.sku === substituteSku),
  )
  for (const line of backorder.lines) {
    const substitute = chosen.find(({ lineId }) => lineId === line.id)?.substitute
    if (!substitute || line.substitute) continue
    const units = unreserved(line)
    if (units === 0) continue
    line.substitute = substitute
    line.quantitySwapped = units
    line.quantityReserving = units
    delete line.answerBy
    backorder.money.forgoneMinor +=
      units * (unitWeight(line, backorder.money) - substituteWeight(line, backorder.money, substitute))
    addStep(draft, { type: 'reserve', lines: [{ id: line.id, sku: substitute.sku, quantity: units }] })
    addEntry(draft, { type: 'swapped', lineId: line.id, sku: substitute.sku, quantity: units })
  }
  backorder.offer = { ...backorder.offer!, answered: 'swap' }
  const substitute = chosen[0]?.substitute
  writeLetter(draft, 'answer-received', { answer: { answer: 'swap', ...(substitute && { substitute }) } })
}

/** One parcel or several; a further parcel that the customer pays is promised once it is paid. */
function chooseParcels(draft: Draft, choice: 'split' | 'together'): void {
  const { backorder } = draft
  const { paidBy, amountMinor } = backorder.policy.extraShipping
  // A second click pays for no second parcel.
  if (choice === 'split' && parcelBeingPaid(backorder)) return
  const unpaid = paidBy === 'customer' && amountMinor > backorder.money.extraShippingMinor
  if (choice === 'split' && unpaid) {
    addStep(draft, { type: 'charge', purpose: 'extra-shipping', amountMinor, lines: [] })
    return
  }
  backorder.shipping = choice === 'split' ? 'as-available' : 'together'
  writeLetter(draft, 'answer-received', { answer: { answer: choice } })
}
