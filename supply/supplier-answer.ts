import { laterOf } from '../backorder/calendar.ts'
import type { CivilDate } from '../backorder/state.ts'
import type { AcknowledgedLine, Acknowledgement, Said } from './edi/acknowledgement.ts'
import { balanceStanding, type LineStanding, lineStandings } from './edi/codes.ts'

/** Units of one sku of a purchase order, and what its supplier says of them. */
export interface AnsweredUnits {
  sku: string
  standing: LineStanding
  quantity: number
  /** null: no day was said. */
  on: CivilDate | null
  /** What is offered instead, as the supplier numbers it. */
  substitute: string | null
}

/** What a supplier's answer comes to for the whole order. */
export interface SupplierAnswer {
  verdict: 'confirmed' | 'refused' | 'undecided'
  /** The day by which every unit that is still to come is there; null: a day is missing for some. */
  expectedAt: CivilDate | null
  /** Units that will not come from this supplier, by sku. */
  refused: { sku: string; quantity: number }[]
  /** What an agent has to look at: units undecided, or something else offered. */
  needsAgent: boolean
  units: AnsweredUnits[]
}

/** The lines of the order as the shop knows it. */
export interface AskedLine {
  sku: string
  quantity: number
}

/** Why an acknowledgement does not fit the order. */
export type Misfit = 'unknown-line' | 'line-twice'

/** Reads an acknowledgement against the order that it answers. Lines of which nothing is said stand as the whole says. */
export function answerOf(asked: readonly AskedLine[], acknowledgement: Acknowledgement): SupplierAnswer | Misfit {
  const { whole, on, lines } = acknowledgement
  const units: AnsweredUnits[] = []
  const answered = new Set<string>()
  for (const line of lines) {
    const target = targetOf(asked, line)
    if (!target) return 'unknown-line'
    if (answered.has(target.sku)) return 'line-twice'
    answered.add(target.sku)
    units.push(...unitsOf(target, line, acknowledgement))
  }
  for (const { sku, quantity } of asked) {
    if (answered.has(sku)) continue
    units.push(unnamed(sku, quantity, { whole, on }))
  }
  return concluded(units)
}

function targetOf(asked: readonly AskedLine[], { products, number }: AcknowledgedLine): AskedLine | undefined {
  const byProduct = products.map((id) => asked.find(({ sku }) => sku === id)).find((line) => line !== undefined)
  // Without any number of a product, a line is known by its place.
  return byProduct ?? (products.length === 0 && number !== null ? asked[number - 1] : undefined)
}

function unitsOf(
  { sku, quantity: asked }: AskedLine,
  { said }: AcknowledgedLine,
  { whole, on }: Pick<Acknowledgement, 'whole' | 'on'>,
): AnsweredUnits[] {
  if (said.length === 0) {
    return [unnamed(sku, asked, { whole, on })]
  }
  const named = said.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0)
  let left = Math.max(0, asked - named)
  const units = said.map((each): AnsweredUnits => {
    const quantity = each.quantity ?? left
    if (each.quantity === null) left = 0
    return { sku, quantity, ...standingOf(each, on) }
  })
  if (left > 0) {
    const standing = balanceStanding(said.map(({ code }) => code))
    units.push({ sku, standing, quantity: left, on: null, substitute: null })
  }
  return units.filter(({ quantity }) => quantity > 0)
}

const unnamed = (
  sku: string,
  quantity: number,
  { whole, on }: Pick<Acknowledgement, 'whole' | 'on'>,
): AnsweredUnits => ({
  sku,
  standing: whole,
  quantity,
  on: whole === 'refused' ? null : on,
  substitute: null,
})

function standingOf(
  { code, on, substitute }: Said,
  wholeOn: CivilDate | null,
): Pick<AnsweredUnits, 'standing' | 'on' | 'substitute'> {
  const standing = lineStandings[code]
  return { standing, on: standing === 'refused' ? null : (on ?? wholeOn), substitute }
}

/** What the units come to. Units for which something else is offered will not come as they are until an agent agrees. */
export function concluded(units: AnsweredUnits[]): SupplierAnswer {
  const coming = units.filter(({ standing }) => standing === 'accepted' || standing === 'backordered')
  const lost = units.filter(({ standing }) => standing === 'refused' || standing === 'substituted')
  const isUndecided = units.some(({ standing }) => standing === 'undecided')
  const dates = coming.flatMap(({ on }) => (on === null ? [] : [on]))
  const isDated = !isUndecided && coming.length > 0 && dates.length === coming.length
  return {
    verdict: coming.length > 0 ? 'confirmed' : isUndecided || lost.length === 0 ? 'undecided' : 'refused',
    expectedAt: isDated ? dates.reduce(laterOf) : null,
    refused: bySku(lost),
    needsAgent: isUndecided || units.some(({ standing }) => standing === 'substituted'),
    units,
  }
}

function bySku(units: readonly AnsweredUnits[]): { sku: string; quantity: number }[] {
  const sums = new Map<string, number>()
  for (const { sku, quantity } of units) sums.set(sku, (sums.get(sku) ?? 0) + quantity)
  return [...sums].map(([sku, quantity]) => ({ sku, quantity }))
}
