import { handlingDays, lastDay } from './calendar.ts'
import { cast } from './cast.ts'
import { catalogue, type Incoming, type Product, type Sku } from './catalogue.ts'
import { type Delivery, readDeliveries } from './deliveries.ts'

/** What a supplier says or does on a day. `shipDay`: by when the shop then ships; null: nobody knows. */
export type SupplyNews = { day: number; sku: Sku } & (
  | { type: 'eta'; shipDay: number | null; reason: string; slipDays: number | null }
  | { type: 'received'; quantity: number }
  | { type: 'discontinued'; reason: string }
)

const announcedBeforeDays = 4
const twoStepsFromDays = 14
const unknownFromDays = 40
const discontinuedDay = 8
const reasons = [
  'The container is held up in port.',
  'The workshop is short of wood.',
  'A machine at the maker broke down.',
  'The lorry waits for its papers at the border.',
]

const deliveries = readDeliveries()

/** The day of the demo for which a purchase order is promised. */
export const promisedDay = ({ delivery, underWayDays }: Incoming): number => found(delivery).leadDays - underWayDays

/** The day of the demo on which it really comes. */
export const arrivalDay = (incoming: Incoming): number => promisedDay(incoming) + found(incoming.delivery).slipDays

/** Everything that suppliers say and bring during the demo, by day. */
export const supplyNews = (): SupplyNews[] =>
  (Object.keys(catalogue) as Sku[])
    .flatMap((sku, index) => newsOf(sku, reasons[index % reasons.length]!))
    .filter(({ day }) => day <= lastDay)
    .sort((a, b) => a.day - b.day)

function newsOf(sku: Sku, reason: string): SupplyNews[] {
  const { incoming, storyDay }: Product = catalogue[sku]
  if (storyDay !== undefined) return []
  const wanted = unitsWanted(sku)
  const [first, second] = incoming
  if (!first) return [{ day: discontinuedDay, sku, type: 'discontinued', reason: 'The maker has ended this model.' }]
  if (!second)
    return [...slipsOf(sku, first, reason), { day: arrivalDay(first), sku, type: 'received', quantity: wanted }]
  const half = Math.ceil(wanted / 2)
  const rest = Math.max(arrivalDay(first), arrivalDay(second))
  return [
    ...slipsOf(sku, first, reason),
    { day: arrivalDay(first), sku, type: 'received', quantity: half },
    ...restNews(sku, arrivalDay(first), rest, promisedDay(first)),
    { day: rest, sku, type: 'received', quantity: wanted - half },
  ]
}

/** Who got nothing of the first delivery hears when the second is expected. */
function restNews(sku: Sku, day: number, restDay: number, promised: number): SupplyNews[] {
  const reason = 'The first delivery was not enough for everybody.'
  return [{ day, sku, type: 'eta', shipDay: restDay + handlingDays, reason, slipDays: restDay - promised }]
}

/** Small slips are announced once, large ones come out in two steps. */
function slipsOf(sku: Sku, incoming: Incoming, reason: string): SupplyNews[] {
  const promised = promisedDay(incoming)
  const { slipDays } = found(incoming.delivery)
  const announce = (beforeDay: number, slip: number | null): SupplyNews => ({
    day: Math.max(1, beforeDay - announcedBeforeDays),
    sku,
    type: 'eta',
    shipDay: slip === null ? null : promised + slip + handlingDays,
    reason,
    slipDays: slip,
  })
  if (slipDays === 0) return []
  if (slipDays < twoStepsFromDays) return [announce(promised, slipDays)]
  const half = Math.ceil(slipDays / 2)
  return [announce(promised, slipDays >= unknownFromDays ? null : half), announce(promised + half, slipDays)]
}

/** How many units all orders together wait for. */
const unitsWanted = (sku: Sku): number =>
  cast
    .flatMap(({ goods }) => goods)
    .reduce((sum, [wanted, quantity, available]) => (wanted === sku ? sum + quantity - available : sum), 0)

function found(id: string): Delivery {
  const delivery = deliveries.get(id)
  if (!delivery) throw new Error(`deliveries.csv has no line ${id}`)
  return delivery
}
