import { laterOf } from '../../../backorder/calendar.ts'
import type { CivilDate } from '../../../backorder/state.ts'
import type { LearnedSlip, SaidDate } from '../../../supply/dates/purchase-order.ts'
import type { LineUnits, SupplyDecision } from '../../../supply/decide.ts'
import type { Receipt, SupplyFacts } from '../../../supply/facts.ts'
import { type LineName, lineKey, type OpenLine, unitsTaken, type WaitingLine } from '../../../supply/line.ts'
import type { SubstituteOffer } from '../../../supply/news/substitutes.ts'
import type { SupplyPolicy } from '../../../supply/policy.ts'
import { unitsOut } from '../../../supply/units/shelf.ts'

/** What can happen to a sku, as its tables hear of it. */
export type Happening =
  | { type: 'line-joined' | 'line-changed'; line: WaitingLine }
  | ({ type: 'line-left' } & LineName)
  | ({ type: 'line-moved'; rank: number | null } & LineName)
  | ({ type: 'units-shipped'; quantity: number } & LineName)
  | {
      type: 'goods-received'
      id?: string
      purchaseOrder: string | null
      quantity: number
      receivedOn: CivilDate
      isLast?: boolean
    }
  | { type: 'stock-set'; onHand: number; countedOn: CivilDate }
  | { type: 'safety-stock-set'; quantity: number }
  | { type: 'discontinued'; discontinued: boolean }
  | { type: 'release-set'; on: CivilDate | null }
  | { type: 'slip-learned'; supplier: string; slip: LearnedSlip }
  | { type: 'time-passed'; today: CivilDate }
  | {
      type: 'order-placed'
      purchaseOrder: string
      revision: number
      supplier: string
      quantity: number
      expectedOn: CivilDate | null
    }
  | {
      type: 'order-moved' | 'order-confirmed'
      purchaseOrder: string
      revision: number
      expectedOn: CivilDate | null
    }
  | { type: 'order-refused' | 'order-cancelled'; purchaseOrder: string; revision: number }
  | { type: 'date-judged'; id: number; accepted: boolean }
  | { type: 'substitute-counted'; sku: string; units: number }

interface PurchaseOrder {
  supplier: string
  quantity: number
  received: number
  isClosed: boolean
  revision: number
  status: 'standing' | 'refused' | 'cancelled'
  dates: (SaidDate & { revision: number })[]
}

/** A sku's tables, held in memory: what was said, and what was decided of it before. */
export class Books {
  readonly policy: SupplyPolicy
  today: CivilDate
  discontinued = false
  releaseOn: CivilDate | null = null
  safetyStock = 0
  count = { units: 0, countedOn: '' }
  departed = 0
  receipts = new Map<string, Receipt>()
  lines = new Map<string, OpenLine>()
  /** The dates that lines were given when any of them last moved. */
  foretold = new Map<string, CivilDate | null>()
  orders = new Map<string, PurchaseOrder>()
  slips = new Map<string, LearnedSlip>()
  /** Units that lie ready of what may be sent instead, the best first. */
  substitutes = new Map<string, number>()
  offers = new Map<string, SubstituteOffer>()
  private said = 0

  constructor(policy: SupplyPolicy, today: CivilDate) {
    this.policy = policy
    this.today = today
    this.count.countedOn = today
  }

  /** Everything that is known, in the order that `arranged` gives each list. */
  facts(arranged: <Row>(rows: Row[]) => Row[] = (rows) => rows): SupplyFacts {
    const underWay = [...this.orders].filter(([, { status, isClosed }]) => status === 'standing' && !isClosed)
    return {
      policy: this.policy,
      today: this.today,
      discontinued: this.discontinued,
      releaseOn: this.releaseOn,
      safetyStock: this.safetyStock,
      count: this.count,
      departed: this.departed,
      receipts: arranged([...this.receipts.values()]),
      lines: new Map(arranged(this.openLines().map((line) => [lineKey(line), line]))),
      ordersUnderWay: arranged(
        underWay.flatMap(([id, { supplier, quantity, received, dates }]) =>
          quantity > received
            ? [{ id, slip: this.slips.get(supplier) ?? null, quantity: quantity - received, dates }]
            : [],
        ),
      ),
      substitutes: [...this.substitutes].map(([sku, units]) => ({
        substitute: { sku, name: sku },
        units: units - this.offered(sku),
      })),
      offeredTo: new Set(this.offers.keys()),
    }
  }

  /** Units that lines were offered and may still take. */
  offered(sku: string): number {
    let units = 0
    for (const [key, { substitute, quantity }] of this.offers) {
      const line = this.lines.get(key)!
      if (substitute.sku === sku) units += Math.min(quantity, line.quantity - unitsTaken(line))
    }
    return units
  }

  /** Lines that the sku is done with are not read again. */
  private openLines(): OpenLine[] {
    return [...this.lines.values()]
      .filter(({ quantity, taken, departed, retired }) => Math.max(quantity, taken, departed) > retired)
      .map((line) => {
        const foretoldOn = this.foretold.get(lineKey(line))
        return foretoldOn === undefined ? { ...line } : { ...line, foretold: true, foretoldOn }
      })
  }

  /** Writes down what happened; false: it makes no sense here, or was heard before. */
  hear(happening: Happening): boolean {
    switch (happening.type) {
      case 'line-joined':
        return this.joined(happening.line)
      case 'line-changed':
        return this.changed(happening.line, withoutRank(happening.line))
      case 'line-left':
        return this.changed(happening, { quantity: 0 })
      case 'line-moved':
        return this.changed(happening, { rank: happening.rank })
      case 'units-shipped':
        return this.shipped(happening, happening.quantity)
      case 'goods-received':
        return this.received(happening)
      case 'stock-set':
        return this.counted(happening.onHand, happening.countedOn)
      case 'safety-stock-set':
        this.safetyStock = happening.quantity
        return true
      case 'discontinued':
        this.discontinued = happening.discontinued
        return true
      case 'release-set':
        this.releaseOn = happening.on
        return true
      case 'slip-learned':
        this.slips.set(happening.supplier, happening.slip)
        return true
      case 'time-passed':
        this.today = laterOf(this.today, happening.today)
        return true
      case 'substitute-counted':
        this.substitutes.set(happening.sku, happening.units)
        return true
      case 'order-placed':
        return this.placed(happening)
      case 'date-judged':
        return this.judged(happening.id, happening.accepted)
      default:
        return this.heardOfOrder(happening)
    }
  }

  /** Keeps what was decided, as the stream does in the transaction that read the facts. */
  keep({ announcement, offers, units, retired }: SupplyDecision): void {
    for (const offer of offers) this.offers.set(offer.key, offer)
    for (const { line, ...now } of units) this.keepUnits(line, now)
    this.departed += retired
    if (!announcement.hasMoved) return
    this.foretold = new Map([...announcement.foretold].flatMap(([date, keys]) => keys.map((key) => [key, date])))
  }

  private keepUnits(line: LineName, now: Omit<LineUnits, 'line'>) {
    this.lines.set(lineKey(line), { ...this.lines.get(lineKey(line))!, ...now })
  }

  private joined(line: WaitingLine): boolean {
    if (this.lines.has(lineKey(line))) return false
    const none = { departed: 0, taken: 0, held: 0, retired: 0, toldEnded: false }
    this.lines.set(lineKey(line), { ...line, ...none, foretold: false, foretoldOn: null, expectedAt: null })
    return true
  }

  /** A line never wants more than before, and what left is wanted for good. */
  private changed(name: LineName, change: Partial<WaitingLine>): boolean {
    const line = this.lines.get(lineKey(name))
    if (!line) return false
    const quantity = Math.max(line.departed, Math.min(line.quantity, change.quantity ?? line.quantity))
    this.lines.set(lineKey(name), { ...line, ...change, quantity })
    return true
  }

  private shipped(name: LineName, quantity: number): boolean {
    const line = this.lines.get(lineKey(name))
    if (!line) return false
    this.lines.set(lineKey(name), { ...line, departed: Math.min(line.departed + quantity, line.quantity) })
    return true
  }

  private received(receipt: Extract<Happening, { type: 'goods-received' }>): boolean {
    const source = receipt.id ?? `receipt-${this.nextNumber()}`
    const order = receipt.purchaseOrder === null ? null : this.orders.get(receipt.purchaseOrder)
    if (order === undefined || this.receipts.has(source)) return false
    this.receipts.set(source, { source, quantity: receipt.quantity, receivedOn: receipt.receivedOn })
    if (order) {
      order.received += receipt.quantity
      order.isClosed ||= receipt.isLast ?? false
    }
    return true
  }

  /** The shop counts what is promised to nobody; what orders have is in the house too. */
  private counted(onHand: number, countedOn: CivilDate): boolean {
    this.count = { units: onHand + unitsOut(this.openLines()), countedOn }
    this.departed = 0
    this.receipts.clear()
    return true
  }

  private placed(said: Extract<Happening, { type: 'order-placed' }>): boolean {
    const { purchaseOrder, revision, supplier, quantity, expectedOn } = said
    const known = this.orders.get(purchaseOrder)
    if (known && revision <= known.revision) return false
    const order = known ?? { received: 0, dates: [] }
    this.orders.set(purchaseOrder, { ...order, supplier, quantity, isClosed: false, revision, status: 'standing' })
    return this.date(this.orders.get(purchaseOrder)!, revision, expectedOn)
  }

  private heardOfOrder(
    said: Extract<Happening, { type: 'order-moved' | 'order-confirmed' | 'order-refused' | 'order-cancelled' }>,
  ): boolean {
    const order = this.orders.get(said.purchaseOrder)
    if (!order) return false
    const isNew = said.revision > order.revision
    const isDated = 'expectedOn' in said && this.date(order, said.revision, said.expectedOn)
    if (isNew && said.type === 'order-refused') order.status = 'refused'
    if (isNew && said.type === 'order-cancelled') order.status = 'cancelled'
    if (isNew && said.type === 'order-confirmed') order.status = 'standing'
    order.revision = Math.max(order.revision, said.revision)
    return isNew || isDated
  }

  /** An older date is kept too: whether a later one is a jump depends on the one before it. */
  private date(order: PurchaseOrder, revision: number, on: CivilDate | null): boolean {
    if (order.dates.some((known) => known.revision === revision)) return false
    order.dates.push({ id: this.nextNumber(), revision, on, schedule: null, accepted: null })
    order.dates.sort((a, b) => a.revision - b.revision)
    return true
  }

  private judged(id: number, accepted: boolean): boolean {
    const date = [...this.orders.values()].flatMap(({ dates }) => dates).find((known) => known.id === id)
    if (!date) return false
    date.accepted = accepted
    return true
  }

  private nextNumber(): number {
    this.said += 1
    return this.said
  }
}

/** Its place is an agent's affair, not its order's. */
const withoutRank = ({ rank: _, ...said }: WaitingLine): Omit<WaitingLine, 'rank'> => said
