import { laterOf } from '../../backorder/calendar.ts'
import type { CivilDate } from '../../backorder/state.ts'
import type { ScheduledUnits } from '../dates/purchase-order.ts'
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

/** What a supplier's answer comes to for one sku of the order. */
export interface SkuAnswer {
  sku: string
  verdict: 'confirmed' | 'refused' | 'undecided'
  /** The day by which every unit that will come is there; null: nobody knows; absent: the supplier's day stays as it was. */
  expectedAt?: CivilDate | null
  /** When its units come, where they do not come together; absent: all by `expectedAt`. */
  schedule?: ScheduledUnits[]
  /** Units that will come, and units that will not come from this supplier. */
  coming: number
  refused: number
  /** An agent has to look at it: units are undecided, or something else is offered. */
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
export function answerOf(asked: readonly AskedLine[], acknowledgement: Acknowledgement): SkuAnswer[] | Misfit {
  const { whole, on, lines } = acknowledgement
  const answers = new Map<string, SkuAnswer>()
  for (const line of lines) {
    const target = targetOf(asked, line)
    if (!target) return 'unknown-line'
    if (answers.has(target.sku)) return 'line-twice'
    answers.set(target.sku, concluded(target.sku, unitsOf(target, line, acknowledgement)))
  }
  return asked.map(({ sku, quantity }) => answers.get(sku) ?? concluded(sku, [unnamed(sku, quantity, { whole, on })]))
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
    return { sku, quantity, ...readUnits(each, on) }
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

function readUnits(
  { code, on, substitute }: Said,
  wholeOn: CivilDate | null,
): Pick<AnsweredUnits, 'standing' | 'on' | 'substitute'> {
  const standing = lineStandings[code]
  return { standing, on: standing === 'refused' ? null : (on ?? wholeOn), substitute }
}

/** What the units of one sku come to. Units for which something else is offered will not come as they are until an agent agrees. */
function concluded(sku: string, units: AnsweredUnits[]): SkuAnswer {
  const sum = (...standings: LineStanding[]): number =>
    units.reduce((total, { standing, quantity }) => (standings.includes(standing) ? total + quantity : total), 0)
  const coming = sum('accepted', 'backordered')
  const undecided = sum('undecided')
  const expectedAt = dayOf(units)
  const schedule = scheduleOf(units)
  return {
    sku,
    verdict: coming > 0 ? 'confirmed' : undecided > 0 ? 'undecided' : 'refused',
    ...(expectedAt !== undefined && { expectedAt }),
    ...(schedule && { schedule }),
    coming,
    refused: sum('refused', 'substituted'),
    needsAgent: undecided > 0 || units.some(({ standing }) => standing === 'substituted'),
    units,
  }
}

const isComing = ({ standing }: AnsweredUnits): boolean => standing === 'accepted' || standing === 'backordered'

function dayOf(units: readonly AnsweredUnits[]): CivilDate | null | undefined {
  if (units.some(({ standing, on }) => standing === 'backordered' && on === null)) return null
  const days = units.flatMap((each) => (isComing(each) && each.on !== null ? [each.on] : []))
  return days.length === 0 ? undefined : days.reduce(laterOf)
}

/** The days of units that do not come together; null: they do, or some are left on a day that only the order knows. */
function scheduleOf(units: readonly AnsweredUnits[]): ScheduledUnits[] | null {
  if (units.some(({ standing, on }) => standing === 'accepted' && on === null)) return null
  const byDay = new Map<CivilDate | null, number>()
  for (const { quantity, on } of units.filter(isComing)) byDay.set(on, (byDay.get(on) ?? 0) + quantity)
  if (byDay.size < 2) return null
  return [...byDay].map(([on, quantity]) => ({ quantity, on }))
}
