import type { CivilDate } from '../../backorder/state.ts'
import type { BoughtSku, BuyingFacts, OrderedPart, RunningOrder } from '../../supply/buying/facts.ts'
import type { Silence } from '../../supply/buying/silence.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'
import { shopZone } from '../shop/policy.ts'
import type { Product } from '../shop/products.ts'
import { type ShelfFacts, shelfFacts } from '../shop/shelf-facts.ts'
import { loadSupplyPolicy } from '../supply/policy.ts'
import { unitsToCome } from '../supply/sql.ts'
import { brokenSilences, lostSupplierLetters, silentOrders } from './silences.ts'

/** For how long a supplier that would not send a sku is not asked for it, days. */
const refusalDays = 30
/** Orders that were refused longer ago have been dealt with. */
const lookBackDays = 180

/** Everything that buying is decided from, read inside the caller's transaction. */
export async function buyingFacts(
  tx: Queries,
  { nowMs, today }: { nowMs: number; today: CivilDate },
): Promise<BuyingFacts> {
  await watchOrders(tx, nowMs)
  const rows = await runningRows(tx, nowMs)
  const [count] = await tx.query<{ next: number }>(
    'select count(*)::int + 1 as next from bought_orders where instead_of is null',
  )
  const skus = await boughtSkus(tx, rows, nowMs)
  const suppliersOf = new Map(skus.map(({ sku, suppliers }) => [sku, suppliers]))
  const silences = await silentOrders(tx, await shopZone(tx))
  return {
    today,
    policy: await loadSupplyPolicy(tx),
    skus,
    orders: ordersOf(rows, suppliersOf, silences),
    nextNumber: count?.next ?? 1,
    brokenSilences: await brokenSilences(tx),
    lostLetters: await lostSupplierLetters(tx),
  }
}

async function watchOrders(tx: Queries, nowMs: number): Promise<void> {
  await tx.query(
    `insert into watched_orders (purchase_order, seen_at) select id, $1::timestamptz from purchase_orders
     where status in ('draft', 'placed', 'confirmed', 'refused') on conflict do nothing`,
    [instant(nowMs)],
  )
}

interface RunningRow {
  id: string
  supplier: string
  status: 'draft' | 'placed' | 'confirmed' | 'refused' | 'received'
  /** The first day that was ever named; null: none was. */
  firstOn: CivilDate | null
  /** The newest day, one that an agent has still to believe included; null: nobody knows. */
  expectedOn: CivilDate | null
  root: string | null
  insteadOf: string | null
  sku: string
  /** Of what is discontinued nothing is asked of anybody. */
  quantity: number
  open: number
  refused: number
  ended: 'refused' | 'cancelled' | null
  /** What the supplier's newest answer says of this sku; null: nothing. */
  verdict: 'confirmed' | 'refused' | 'undecided' | null
  backups: string[]
}

const runningRows = (tx: Queries, nowMs: number): Promise<RunningRow[]> =>
  tx.query<RunningRow>(
    `select p.id, p.supplier, p.status, b.root, b.instead_of as "insteadOf", l.sku, l.ended,
            l.quantity - case when k.discontinued then l.quantity else l.refused end as quantity,
            case when k.discontinued then 0 else l.refused end as refused,
            case when k.discontinued or l.closed then 0 else greatest(0, ${unitsToCome('l')}) end as open,
            (select d.expected_on from supply_dates d where d.purchase_order_id = p.id and d.sku = l.sku
             and d.expected_on is not null order by d.revision, d.sub limit 1) as "firstOn",
            (select d.expected_on from supply_dates d where d.purchase_order_id = p.id and d.sku = l.sku
             and d.accepted is distinct from false order by d.revision desc, d.sub desc limit 1) as "expectedOn",
            (select line->>'verdict' from supplier_answers a, jsonb_array_elements(a.lines) line
             where a.purchase_order = p.id and a.supplier = p.supplier and line->>'sku' = l.sku
             order by a.seq desc limit 1) as verdict,
            coalesce((select s.backups from suppliers s where s.id = p.supplier), '[]') as backups
     from purchase_orders p
     join purchase_order_lines l on l.purchase_order_id = p.id
     join watched_orders w on w.purchase_order = p.id
     left join bought_orders b on b.purchase_order = p.id
     left join supply_skus k on k.sku = l.sku
     where p.status in ('draft', 'placed', 'confirmed')
        or (p.status = 'refused' and w.seen_at > $1::timestamptz - make_interval(days => ${lookBackDays}))
        -- What came instead of an order that is still looked after keeps that one from being asked of others again.
        or (p.status = 'received' and b.instead_of is not null and exists (
              select from purchase_orders o where o.id = b.instead_of and o.status in ('placed', 'confirmed', 'refused')))
     order by p.id, l.position`,
    [instant(nowMs)],
  )

/** A part is refused where its supplier said so of it, whatever became of the rest. */
const statusOf = ({ status, ended, verdict }: RunningRow): OrderedPart['status'] => {
  if (ended === 'refused' || (verdict === 'refused' && status !== 'draft')) return 'refused'
  if (status === 'received') return 'confirmed'
  return status === 'draft' ? 'placed' : status
}

/** What the shop cancelled itself is not open. */
const openOf = ({ ended, open }: RunningRow): number => (ended === 'cancelled' ? 0 : open)

function ordersOf(
  rows: readonly RunningRow[],
  suppliersOf: ReadonlyMap<string, string[]>,
  silences: ReadonlyMap<string, Silence>,
): RunningOrder[] {
  const orders = new Map<string, RunningOrder>()
  for (const row of rows) {
    const { id, supplier, root, insteadOf, sku, quantity, refused, firstOn, expectedOn, backups } = row
    const silence = silences.get(id) ?? null
    const isOurs = root !== null
    const order = orders.get(id) ?? { id, supplier, root: root ?? id, insteadOf, isOurs, silence, parts: [] }
    orders.set(id, order)
    order.parts.push({
      sku,
      quantity,
      open: openOf(row),
      refused,
      status: statusOf(row),
      firstOn,
      expectedOn,
      suppliers: suppliersOf.get(sku) ?? [supplier, ...backups],
    })
  }
  return [...orders.values()]
}

async function boughtSkus(tx: Queries, rows: readonly RunningRow[], nowMs: number): Promise<BoughtSku[]> {
  const listed = await tx.query<{
    sku: string
    backups: string[]
    refusedBy: string[]
    reachedOn: CivilDate | null
    missedOn: CivilDate | null
  }>(
    `select p.sku, coalesce((select s.backups from suppliers s where s.id = p.product->'replenishment'->>'supplier'), '[]') as backups,
            coalesce((select array_agg(distinct a.supplier) from supplier_answers a, jsonb_array_elements(a.lines) line
                      where a.at > $1::timestamptz - make_interval(days => ${refusalDays}) and line->>'sku' = p.sku
                        and (line->>'refused')::int > 0), '{}') as "refusedBy",
            q.reached_on as "reachedOn", q.missed_on as "missedOn"
     from products p
     left join quotas q on q.sku = p.sku and q.by_on = (p.product->'replenishment'->'quota'->>'by')::date
     where p.product ? 'replenishment'
       and not exists (select from supply_skus k where k.sku = p.sku and k.discontinued)
     order by p.sku`,
    [instant(nowMs)],
  )
  const shelves = new Map<string, ShelfFacts>()
  for (const facts of await shelfFacts(
    tx,
    listed.map(({ sku }) => sku),
  ))
    shelves.set(facts.product.sku, facts)
  return listed.flatMap(({ sku, backups, refusedBy, reachedOn, missedOn }) => {
    const shelf = shelves.get(sku)
    const rule = shelf?.product.replenishment
    if (!shelf || !rule) return []
    const incoming = rows
      .filter((row) => row.sku === sku && statusOf(row) !== 'refused')
      .reduce((sum, row) => sum + openOf(row), 0)
    return [
      {
        sku,
        stock: stockOf(shelf, incoming),
        suppliers: [...new Set([rule.supplier, ...rule.backupSuppliers, ...backups])],
        refusedBy,
        lots: { lotSize: 1, minimumQuantity: rule.reorderQuantity ?? 1 },
        waiting: shelf.waiting,
        quota: rule.quota
          ? { units: rule.quota.units, byOn: rule.quota.by, reachedOn, isMissed: missedOn !== null }
          : null,
      },
    ]
  })
}

/** Of what a supplier sends itself nothing lies on the shelf, so nothing is bought for it. */
function stockOf(
  { product, onHand, waiting }: { product: Product; onHand: number; waiting: number },
  incoming: number,
) {
  const spare = Math.max(product.safetyStock, product.replenishment?.reorderPoint ?? 0)
  return { backordered: waiting, safetyStock: product.dropship ? 0 : spare, onShelf: onHand, incoming }
}
