import type { Simulation } from '../../../backorder/simulation.ts'
import { linesOf } from '../../../backorder/step.ts'
import { unitsOf } from '../../../backorder/units.ts'
import { claim } from './claim.ts'

/** 2: every unit that shipped or was given up is in a letter. */
export function whatHappenedIsTold({ backorder, letters: all, entries }: Simulation): void {
  // A letter that is sent again tells nothing new.
  const letters = all.filter(({ facts }) => facts.repeats === undefined)
  for (const line of backorder.lines) {
    const told = letters.reduce(
      (sum, { facts }) => sum + (facts.shipment?.lines.find(({ id }) => id === line.id)?.quantity ?? 0),
      0,
    )
    claim(told === line.quantityShipped, 'a letter says another number of units shipped', { line, told })
  }
  const last = letters.filter(({ letter }) => letter === 'refunded').at(-1)
  const cancelled = backorder.lines.filter(({ quantityCancelled }) => quantityCancelled > 0)
  if (cancelled.length > 0) claim(last !== undefined, 'units were given up and nobody said so')
  for (const line of cancelled) {
    const told = last!.facts.lines.find(({ id }) => id === line.id)?.cancelled
    claim(told === line.quantityCancelled, 'the last refund letter says another number of units', { line, told })
  }
  const refunded = letters.reduce(
    (sum, { letter, facts }) => (letter === 'refunded' ? sum + (facts.money.refundMinor ?? 0) : sum),
    0,
  )
  claim(refunded === backorder.money.refundedMinor, 'letters say another amount came back', {
    refunded,
    money: backorder.money,
  })
  const undone = entries.filter(({ type }) => type === 'closed').length
  claim(undone === 1, 'closed more than once')
}

/** 5: no unit is asked to leave twice. */
export function goodsLeaveOnce({ backorder, steps, entries }: Simulation): void {
  const ended = new Map(
    entries.flatMap((entry) =>
      entry.type === 'step-done' || entry.type === 'step-failed' ? [[entry.key, entry.type]] : [],
    ),
  )
  for (const line of backorder.lines) {
    let out = 0
    for (const step of steps) {
      if (step.attempt > 1) continue
      const units = unitsOf(linesOf(step), line.id)
      if (step.type === 'release') out += units
      if (step.type === 'hold' && ended.get(step.key) === 'step-done') out -= units
    }
    claim(out <= line.quantityOrdered, 'more units were asked to leave than were ordered', { line, out })
    claim(
      out <= line.quantityShipped + line.quantityCancelled + line.quantityFromStock,
      'a unit was asked to leave twice',
      { line, out },
    )
  }
}
