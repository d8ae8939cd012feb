import type { Doors } from '../stage/doors.ts'
import { lastDay } from './calendar.ts'
import { brassMirror, catalogue, type Product } from './catalogue.ts'
import { priceIn } from './money.ts'
import type { DemoOrder } from './orders.ts'
import { arrivalDay, promisedDay } from './supplier.ts'
import type { BackorderView, EvidenceView } from './views.ts'

/** How one order of the demo ended, and what always holds but does not hold for it. */
export interface Outcome {
  order: DemoOrder
  view: BackorderView
  evidence: EvidenceView
  /** All that the customer paid, minor units. */
  takenMinor: number
  /** `+12`, `0/+15`, `never`: by how many days its goods slipped, delivery by delivery. */
  slips: string[]
  broken: string[]
}

/** Asks the engine how an order stands and checks it. */
export async function outcomeOf(doors: Doors, order: DemoOrder): Promise<Outcome> {
  const view = await doors.get<BackorderView>(`/v1/backorders/${order.id}`)
  const evidence = await doors.get<EvidenceView>(`/v1/backorders/${order.id}/evidence`)
  const takenMinor = view.money.captured
  const broken = brokenIn(order, view, evidence, takenMinor)
  return { order, view, evidence, takenMinor, slips: slipsOf(order), broken }
}

function brokenIn(order: DemoOrder, view: BackorderView, evidence: EvidenceView, takenMinor: number): string[] {
  const broken: string[] = []
  if (!evidence.verdict.ok) broken.push('the law was broken')
  if (view.phase !== 'closed') return broken
  const kept = takenMinor - view.money.refunded
  const worth = valueShipped(order, view, evidence)
  if (kept !== worth) broken.push(`${kept} was kept for goods of ${worth}`)
  for (const line of view.lines) {
    if (line.quantityShipped + line.quantityCancelled !== line.quantityOrdered)
      broken.push(`line ${line.id} is not done`)
  }
  const undone = evidence.letters.filter(({ deliveries }) => deliveries.some(({ status }) => !settled.has(status)))
  if (undone.length > 0) broken.push(`${undone.length} letters have not left`)
  return broken
}

const settled = new Set(['sent', 'superseded', 'suppressed'])

/** What the goods cost that the customer has, minor units; a replacement costs its own price. */
function valueShipped({ part }: DemoOrder, view: BackorderView, { timeline }: EvidenceView): number {
  return view.lines.reduce((sum, line, index) => {
    const [sku] = part.goods[index]!
    const { priceUsdMinor, replacement = brassMirror }: Product = catalogue[sku]
    const swaps = timeline.filter(({ type, lineId }) => type === 'swapped' && lineId === line.id)
    const swapped = Math.min(
      line.quantityShipped,
      swaps.reduce((units, { quantity = 0 }) => units + quantity, 0),
    )
    const own = (line.quantityShipped - swapped) * priceIn(priceUsdMinor, part.currency)
    return sum + own + swapped * priceIn(replacement.priceUsdMinor, part.currency)
  }, 0)
}

function slipsOf({ part }: DemoOrder): string[] {
  return part.goods
    .filter(([, quantity, available]) => available < quantity)
    .map(([sku]) => {
      const { incoming, storyDay }: Product = catalogue[sku]
      if (storyDay !== undefined) return 'story'
      const [first] = incoming
      // Goods of a second delivery were promised with those of the first.
      return first ? incoming.map((one) => slipText(arrivalDay(one), promisedDay(first))).join('/') : 'ended'
    })
}

function slipText(arrival: number, promised: number): string {
  if (arrival > lastDay) return 'never'
  return arrival > promised ? `+${arrival - promised}` : String(arrival - promised)
}
