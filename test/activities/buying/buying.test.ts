import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buyingActivity } from '../../../activities/buying/buying.ts'
import { supplierMails } from '../../../activities/buying/supplier-mails.ts'
import { goRound } from '../../../activities/courier/round.ts'
import { defaultBrand } from '../../../emails/brand.ts'
import { boughtOrders } from '../../../records/buying/bought-orders.ts'
import { type BuyingWord, quotaStandings } from '../../../records/buying/buying.ts'
import { getPurchaseOrder, putPurchaseOrders } from '../../../records/buying/purchase-orders.ts'
import { keepAnswer } from '../../../records/buying/supplier-answers.ts'
import { putSupplier } from '../../../records/buying/suppliers.ts'
import type { Database } from '../../../records/database.ts'
import { getProduct, type Product, putProducts } from '../../../records/shop/products.ts'
import type { SupplyWord } from '../../../server/supply/supply-word.ts'
import { takeSupplyEvents } from '../../../server/supply/take-supply-events.ts'
import { testDatabase } from '../../records/support/test-database.ts'
import { idleDeps } from '../../server/support/idle-deps.ts'
import { courierKit, recordedEmails } from '../support/courier-kit.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 60_000)
afterAll(() => db.close())

const day = 86_400_000
const start = Date.parse('2026-04-10T09:00:00Z')
let told: BuyingWord[]
let changed: string[][]
let fails: boolean
beforeEach(async () => {
  told = []
  changed = []
  fails = false
  await db.script(
    `truncate products, stock, backorder_lines, suppliers, supplier_contacts, purchase_orders, purchase_order_lines, bought_orders,
     watched_orders, quotas, buying_words, supplier_answers, supply_dates, supply_skus, supply_events, supply_marks, mails, letters, deliveries, batches, allocations`,
  )
  for (const id of ['acme', 'zenith']) {
    await putSupplier(
      db,
      { id, name: id, backups: [] },
      { name: 'Sam', email: `${id}@works.test`, phone: null, locale: null },
    )
  }
})

const hear = (words: SupplyWord[]) => takeSupplyEvents({ database: db, desk: idleDeps.desk, now: () => start }, words)

const look = (buys = true, atMs = start) =>
  buyingActivity({
    database: db,
    wakeCouriers: () => {},
    tellSupply: async (words) => {
      if (fails) throw new Error('supply is away')
      told.push(...words)
      await hear(words)
    },
    skusChanged: async (skus) => void changed.push(skus),
  })({ nowMs: atMs, buys })

const emails = recordedEmails()
const supplierLink = ({ purchaseOrder }: { purchaseOrder: string }) => `https://shop.test/s/${purchaseOrder}`
const post = () =>
  goRound(
    courierKit(db, {
      emailSender: emails,
      mails: supplierMails({ database: db, brand: defaultBrand, supplierLink }),
    }),
    'email',
  )

const lamp = (change: Partial<NonNullable<Product['replenishment']>> = {}, rest: Partial<Product> = {}): Product => ({
  sku: 'LAMP',
  name: 'Oak lamp',
  backorderable: true,
  inventoryThreshold: 0,
  safetyStock: 0,
  substitutes: [],
  dropship: false,
  replenishment: { supplier: 'acme', backupSuppliers: ['zenith'], ...change },
  ...rest,
})
const waits = (orderId: string, quantity: number, sku = 'LAMP') =>
  db.query(
    `insert into backorder_lines (order_id, line_id, sku, placed_at, quantity_ordered, quantity_backordered, quantity_wanted)
     values ($1, '1', $2, now(), $3, $3, $3)`,
    [orderId, sku, quantity],
  )
const answer = (purchaseOrder: string, supplier: string, verdict: 'confirmed' | 'refused', quantity: number) =>
  keepAnswer(db, {
    id: `${purchaseOrder}-${verdict}`,
    purchaseOrder,
    supplier,
    via: 'link',
    atMs: start,
    reason: null,
    needsAgent: false,
    hash: '',
    lines: [
      {
        sku: 'LAMP',
        verdict,
        coming: verdict === 'refused' ? 0 : quantity,
        refused: verdict === 'refused' ? quantity : 0,
        needsAgent: false,
        units: [],
      },
    ],
  })
const says = (purchaseOrder: string, expectedAt: string) =>
  hear([{ id: `${purchaseOrder}:${expectedAt}`, type: 'confirmed', purchaseOrder, expectedAt }])
const ids = async () =>
  (await boughtOrders(db)).map(({ id, supplier, status, letter }) => ({ id, supplier, status, letter }))

describe('buying what customers wait for', () => {
  it('draws up one order per supplier, writes to it, and places the order when the letter has left', async () => {
    await putProducts(db, [lamp(), lamp({}, { sku: 'DESK', name: 'Desk' })])
    await waits('o-1', 5)
    await waits('o-2', 2, 'DESK')
    expect(await look()).toEqual({ steps: 1, lettersUnderWay: 1 })
    expect(await ids()).toEqual([{ id: 'MW-1', supplier: 'acme', status: 'draft', letter: 'queued' }])
    await post()
    expect(emails.calls.at(-1)?.emails[0]).toMatchObject({ to: 'acme@works.test', tags: { letter: 'purchase-order' } })
    expect(emails.calls.at(-1)?.emails[0]?.text).toContain('5 × Oak lamp')
    expect(emails.calls.at(-1)?.emails[0]?.text).toContain('https://shop.test/s/MW-1?answer=refuse')
    expect(await look()).toEqual({ steps: 0, lettersUnderWay: 0 })
    expect(await ids()).toMatchObject([{ status: 'placed', letter: 'sent' }])
    expect(changed.map((skus) => skus.toSorted())).toEqual([['DESK', 'LAMP']])
  })

  it('never buys twice for one need, however often it looks and however many look at once', async () => {
    await putProducts(db, [lamp()])
    await waits('o-1', 5)
    await Promise.all([look(), look(), look()])
    await look()
    expect(await ids()).toHaveLength(1)
    await waits('o-2', 3)
    await look()
    const orders = await boughtOrders(db)
    expect(orders.flatMap(({ lines }) => lines.map(({ quantity }) => quantity)).toSorted()).toEqual([3, 5])
  })

  it('leaves an order for an agent where nobody at the supplier can be written to', async () => {
    await putSupplier(db, { id: 'acme', name: 'Acme', backups: [] }, null)
    await putProducts(db, [lamp()])
    await waits('o-1', 5)
    await look()
    expect(await ids()).toEqual([{ id: 'MW-1', supplier: 'acme', status: 'draft', letter: null }])
    await look()
    expect(await ids()).toHaveLength(1)
  })

  it('takes a number that the shop has not used itself', async () => {
    await putProducts(db, [lamp()])
    const lines = [{ sku: 'OTHER', quantity: 1 }]
    await putPurchaseOrders(db, [
      { id: 'MW-1', supplier: 'acme', status: 'placed', expectedAt: null, revision: 1, lines, contentHash: '' },
    ])
    await waits('o-1', 5)
    await look()
    expect(await ids()).toMatchObject([{ id: 'MW-1b' }])
  })

  it('keeps a safety stock and buys by the lot, once', async () => {
    await putProducts(db, [lamp({ reorderQuantity: 20, reorderPoint: 4 }, { safetyStock: 2 })])
    await waits('o-1', 5)
    await look()
    await look()
    expect((await boughtOrders(db)).map(({ lines }) => lines)).toEqual([[{ sku: 'LAMP', quantity: 20, received: 0 }]])
  })
})

describe('an order that its supplier refuses or delays', () => {
  async function placed(): Promise<void> {
    await putProducts(db, [lamp()])
    await waits('o-1', 5)
    await look()
    await post()
    await look()
  }

  it('is offered to the next supplier when it is refused, and counts as bought', async () => {
    await placed()
    await answer('MW-1', 'acme', 'refused', 5)
    await hear([{ id: 'no', type: 'refused', purchaseOrder: 'MW-1' }])
    await look()
    await look()
    expect(await ids()).toMatchObject([
      { id: 'MW-1.2', supplier: 'zenith', status: 'draft' },
      { id: 'MW-1', supplier: 'acme' },
    ])
    expect((await boughtOrders(db))[0]).toMatchObject({ because: 'refused', insteadOf: 'MW-1' })
  })

  it('is offered to the next supplier when it slips, and withdrawn once that one is sooner', async () => {
    await placed()
    await says('MW-1', '2026-04-20')
    await look(false)
    await says('MW-1', '2026-05-20')
    await look(false)
    expect(await ids()).toMatchObject([{ id: 'MW-1.2', supplier: 'zenith' }, { id: 'MW-1' }])
    expect((await boughtOrders(db))[0]).toMatchObject({ wantedOn: '2026-04-20', because: 'slipped' })
    await says('MW-1.2', '2026-05-01')
    await look(false)
    expect(told).toEqual([{ id: 'withdrawn:MW-1', type: 'cancelled', purchaseOrder: 'MW-1' }])
    await post()
    const last = emails.calls.at(-1)?.emails
    expect(last?.map(({ to, subject }) => [to, subject])).toContainEqual([
      'acme@works.test',
      'Purchase order MW-1 is withdrawn',
    ])
    await look(false)
    expect(told).toHaveLength(1)
    expect((await getPurchaseOrder(db, 'MW-1'))?.status).toBe('cancelled')
  })
})

describe('a quota', () => {
  const quota = { units: 5, by: '2026-05-01' }

  it('buys for everybody once it is reached, and not before', async () => {
    await putProducts(db, [lamp({ quota })])
    await waits('o-1', 4)
    await look()
    expect(await ids()).toEqual([])
    await waits('o-2', 1)
    await look(false)
    expect((await boughtOrders(db))[0]).toMatchObject({ because: 'quota', lines: [{ quantity: 5 }] })
    expect(await quotaStandings(db)).toMatchObject([{ sku: 'LAMP', reachedOn: '2026-04-10', missedOn: null }])
  })

  it('that is missed is told to supply once, also after supply was away, and nobody can join any more', async () => {
    await putProducts(db, [lamp({ quota })])
    await waits('o-1', 4)
    fails = true
    const late = Date.parse('2026-05-02T09:00:00Z')
    await expect(look(true, late)).rejects.toThrow('supply is away')
    fails = false
    await look(true, late)
    await look(true, late + day)
    expect(told).toEqual([
      {
        id: expect.stringMatching(/^quota-missed:2026-05-01:/),
        type: 'discontinued',
        sku: 'LAMP',
        reason: 'quota-missed',
      },
    ])
    expect((await getProduct(db, 'LAMP'))?.backorderable).toBe(false)
    expect(await ids()).toEqual([])
  })
})

describe('goods that came from the next supplier', () => {
  const refusedAndReplaced = async () => {
    await putProducts(db, [lamp()])
    await waits('o-1', 5)
    await look()
    await post()
    await look(false)
    await hear([{ id: 'no', type: 'refused', purchaseOrder: 'MW-1' }])
    await answer('MW-1', 'acme', 'refused', 5)
    await look(false)
    await post()
    await look(false)
    await says('MW-1.2', '2026-04-20')
    await hear([{ id: 'came', type: 'received', purchaseOrder: 'MW-1.2', quantity: 5 }])
    await db.query(`update backorder_lines set quantity_taken = 5 where order_id = 'o-1'`)
  }

  it('are not asked for again, of anybody', async () => {
    await refusedAndReplaced()
    expect((await getPurchaseOrder(db, 'MW-1.2'))?.status).toBe('received')
    await look(false, start + day)
    expect((await ids()).map(({ id }) => id)).toEqual(['MW-1'])
  })
})
