import type { Backorder, Line, Money } from './state.ts'

// Written out because they run in every decision: copies made by spreading copies have so many shapes inside the
// engine that each costs more than the decision itself. The compiler misses no field.

/** A private copy of a state; what rules change in place (lines, money) is copied too, arrays are replaced, never pushed to. */
export function copyBackorder(backorder: Backorder): Backorder {
  const copy: Backorder = {
    id: backorder.id,
    revision: backorder.revision,
    placedAtMs: backorder.placedAtMs,
    placedOn: backorder.placedOn,
    policy: backorder.policy,
    reach: backorder.reach,
    lines: backorder.lines.map(copyLine),
    shipping: backorder.shipping,
    promisedDate: backorder.promisedDate,
    dueDate: backorder.dueDate,
    lawBound: backorder.lawBound,
    endingDate: backorder.endingDate,
    ceilingDate: backorder.ceilingDate,
    offer: backorder.offer,
    offerCount: backorder.offerCount,
    notices: backorder.notices,
    delayCount: backorder.delayCount,
    toldDate: backorder.toldDate,
    news: backorder.news,
    lastSupplyWordAtMs: backorder.lastSupplyWordAtMs,
    takenEvents: backorder.takenEvents,
    delayPending: backorder.delayPending,
    undo: backorder.undo,
    refundToTell: backorder.refundToTell,
    hold: backorder.hold,
    money: copyMoney(backorder.money),
    discounts: backorder.discounts,
    steps: backorder.steps,
    stepCount: backorder.stepCount,
    retries: backorder.retries,
    letters: backorder.letters,
    lastLetterAtMs: backorder.lastLetterAtMs,
    written: backorder.written,
    shipmentCount: backorder.shipmentCount,
    closed: backorder.closed,
  }
  if (backorder.askedAgent !== undefined) copy.askedAgent = backorder.askedAgent
  if (backorder.closeAsked !== undefined) copy.closeAsked = true
  if (backorder.unreached !== undefined) copy.unreached = backorder.unreached
  if (backorder.lostSoftly !== undefined) copy.lostSoftly = backorder.lostSoftly
  if (backorder.question !== undefined) copy.question = backorder.question
  if (backorder.preferences !== undefined) copy.preferences = backorder.preferences
  if (backorder.endingToTell !== undefined) copy.endingToTell = backorder.endingToTell
  return copy
}

function copyLine(line: Line): Line {
  const copy: Line = {
    id: line.id,
    sku: line.sku,
    name: line.name,
    unitPriceMinor: line.unitPriceMinor,
    quantityOrdered: line.quantityOrdered,
    quantityAvailable: line.quantityAvailable,
    quantityBackordered: line.quantityBackordered,
    quantityAllocated: line.quantityAllocated,
    quantityReleased: line.quantityReleased,
    quantityFromStock: line.quantityFromStock,
    quantityShipped: line.quantityShipped,
    quantityCancelled: line.quantityCancelled,
    expectedAt: line.expectedAt,
    discontinued: line.discontinued,
    substitutes: line.substitutes,
    quantitySwapped: line.quantitySwapped,
    quantityReserving: line.quantityReserving,
  }
  if (line.imageUrl !== undefined) copy.imageUrl = line.imageUrl
  if (line.substitute !== undefined) copy.substitute = line.substitute
  if (line.answerBy !== undefined) copy.answerBy = line.answerBy
  if (line.soonestAt !== undefined) copy.soonestAt = line.soonestAt
  if (line.queue !== undefined) copy.queue = line.queue
  if (line.supplyNumber !== undefined) copy.supplyNumber = line.supplyNumber
  return copy
}

const copyMoney = (money: Money): Money => ({
  mode: money.mode,
  currency: money.currency,
  free: money.free,
  goodsMinor: money.goodsMinor,
  prepaidMinor: money.prepaidMinor,
  dueMinor: money.dueMinor,
  forgoneMinor: money.forgoneMinor,
  shippedMinor: money.shippedMinor,
  goodwillMinor: money.goodwillMinor,
  extraShippingMinor: money.extraShippingMinor,
  writtenOffMinor: money.writtenOffMinor,
  capturedMinor: money.capturedMinor,
  refundedMinor: money.refundedMinor,
  voidedMinor: money.voidedMinor,
  captureBeforeMs: money.captureBeforeMs,
  declinedAtMs: money.declinedAtMs,
})
