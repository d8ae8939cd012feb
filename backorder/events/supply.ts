import { askAgent } from '../agent.ts'
import { addDays, earlierOf, minuteMs } from '../calendar.ts'
import { cancelLines } from '../cancellation.ts'
import { effectiveEnding, somethingMissing } from '../dates.ts'
import { addEntry, type Draft } from '../draft.ts'
import type { BackorderEvent, FoundSubstitute } from '../event.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { missing, unreserved } from '../line.ts'
import { makeOffer } from '../offers/make-offer.ts'
import { silenceTo, standingOffer } from '../offers/standing-offer.ts'
import { cancelsEverything } from '../phase.ts'
import type { Substitute } from '../policy.ts'
import type { Backorder, Line } from '../state.ts'
import type { Units } from '../units.ts'

type Supply<T extends BackorderEvent['type']> = Extract<BackorderEvent, { type: T }>

/** Supply has a new date for a sku, or none any more. It settles before it is told. */
export function expect(draft: Draft, event: Supply<'eta'>): void {
  const { sku, expectedAt, reason } = event
  const { backorder, nowMs } = draft
  const lines = backorder.lines.filter((line) => isMeant(line, event) && missing(line) > 0 && isNewest(line, event))
  if (lines.length === 0) return
  backorder.lastSupplyWordAtMs = nowMs
  const moved = lines.filter((line) => line.expectedAt !== expectedAt)
  for (const line of moved) line.expectedAt = expectedAt
  for (const line of lines) placeAnew(line, event)
  if (moved.length === 0) return
  addEntry(draft, { type: 'expected', sku, expectedAt, ...(reason !== undefined && { reason }) })
  backorder.news = {
    sinceMs: backorder.news?.sinceMs ?? nowMs,
    settleAtMs:
      backorder.news && !backorder.news.held
        ? backorder.news.settleAtMs
        : nowMs + backorder.policy.settleMinutes * minuteMs,
    ...((reason ?? backorder.news?.reason) !== undefined && { reason: reason ?? backorder.news!.reason! }),
  }
}

const isMeant = (line: Line, { sku, lineId }: { sku: string; lineId?: string }): boolean =>
  line.sku === sku && (lineId === undefined || line.id === lineId)

/** A word that was overtaken on its way says nothing any more. */
const isNewest = ({ supplyNumber }: Line, { number }: Supply<'eta'>): boolean =>
  number === undefined || supplyNumber === undefined || number >= supplyNumber

function placeAnew(line: Line, { soonestAt, queue, number }: Supply<'eta'>): void {
  if (number !== undefined) line.supplyNumber = number
  if (queue !== undefined) line.queue = queue
  if (soonestAt !== undefined) line.soonestAt = soonestAt
  else delete line.soonestAt
}

/** Goods for this order came in: they are set aside, line by line, as far as it still needs them. */
export function allocate(draft: Draft, event: Supply<'received'>): void {
  const { backorder } = draft
  const { quantity } = event
  const allocated: Units[] = []
  let left = quantity
  backorder.lastSupplyWordAtMs = draft.nowMs
  for (const line of backorder.lines) {
    if (!isMeant(line, event) || left === 0) continue
    const units = Math.min(left, unreserved(line))
    if (units <= 0) continue
    line.quantityBackordered -= units
    line.quantityAllocated += units
    if (line.quantityBackordered === 0) delete line.answerBy
    allocated.push({ id: line.id, quantity: units })
    left -= units
  }
  if (allocated.length > 0) addEntry(draft, { type: 'allocated', lines: allocated })
  // Supply keeps the books of what it gives to a line: what is not wanted any more goes to the next by itself.
  if (left > 0 && event.lineId === undefined) askAgent(draft, 'over-receipt')
  if (!somethingMissing(backorder)) backorder.news = null
}

/** The reason of a `discontinued` that only says that too few were ordered in time: everyone is refunded, as was announced, and nothing else is offered. */
const quotaMissed = 'quota-missed'

const lacking = (line: Line): Units => ({ id: line.id, quantity: unreserved(line) })

/** Goods that will never come: something else is offered where there is something, else the line ends now. */
export function discontinue(draft: Draft, event: Supply<'discontinued'>): void {
  const { backorder } = draft
  const { sku, reason } = event
  const lines = backorder.lines.filter((line) => isMeant(line, event) && !line.discontinued && unreserved(line) > 0)
  if (lines.length === 0) return
  if (reason === quotaMissed) {
    cancelLines(draft, lines.map(lacking), quotaMissed, draft.nowMs)
    return
  }
  for (const line of lines) {
    line.discontinued = true
    line.expectedAt = null
    if (event.substitute) offerFirst(line, priced(event.substitute, line, backorder))
  }
  addEntry(draft, { type: 'discontinued', sku })
  const replaceable = lines.filter((line) => line.substitutes.length > 0)
  const lost = lines.filter((line) => line.substitutes.length === 0)
  if (lost.length > 0) {
    cancelLines(draft, lost.map(lacking), 'discontinued', draft.nowMs)
  }
  if (replaceable.length > 0) offerSubstitutes(draft, replaceable, reason)
}

/** Asks whether something else will do; without an answer by the day named, the lines end. */
function offerSubstitutes(draft: Draft, lines: Line[], reason?: string): void {
  const answerBy = substituteAnswerBy(draft)
  for (const line of lines) line.answerBy = answerBy
  makeOffer(draft, { silence: { means: 'cancel', on: answerBy } })
  writeLetter(draft, 'substitute-offer', { actBy: answerBy, ...(reason !== undefined && { reason }) })
}

/** The wait for an answer may not outlast the day on which the order is due in law. */
function substituteAnswerBy({ backorder, today }: Draft): string {
  const wanted = earlierOf(addDays(today, backorder.policy.substituteAnswerDays), effectiveEnding(backorder))
  return backorder.lawBound === null ? wanted : earlierOf(wanted, backorder.lawBound)
}

/** An equal thing is there for goods that may still come: it is offered beside waiting. */
export function findSubstitute(draft: Draft, event: Supply<'substitute-found'>): void {
  const lines = draft.backorder.lines.filter((line) => isMeant(line, event) && !line.substitute && unreserved(line) > 0)
  if (lines.length > 0) offerInstead(draft, lines, event.substitute)
}

/** Never dearer for the customer than what it stands for. */
function priced({ currency, ...found }: FoundSubstitute, { unitPriceMinor }: Line, { money }: Backorder): Substitute {
  const isComparable = currency === undefined || currency === money.currency
  const price = isComparable ? (found.unitPriceMinor ?? unitPriceMinor) : unitPriceMinor
  return { ...found, unitPriceMinor: Math.min(price, unitPriceMinor) }
}

function offerFirst(line: Line, substitute: Substitute): void {
  line.substitutes = [substitute, ...line.substitutes.filter(({ sku }) => sku !== substitute.sku)]
}

/** Puts a substitute beside waiting and cancelling; what silence means stays as it was. */
export function offerInstead(draft: Draft, lines: Line[], substitute: FoundSubstitute): void {
  const { backorder } = draft
  for (const line of lines) offerFirst(line, priced(substitute, line, backorder))
  // Whoever has just cancelled everything is not asked again.
  if (cancelsEverything(backorder)) return
  const before = standingOffer(backorder)
  const open = before !== null && before.answered === null && before.options.includes('wait')
  makeOffer(draft, {
    ...(open && { revisedDate: before.revisedDate }),
    silence: silenceTo(before),
  })
  writeLetter(draft, 'substitute-offer')
}
