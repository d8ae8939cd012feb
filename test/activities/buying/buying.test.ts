import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buyingActivity } from '../../../activities/buying/buying.ts'
import { supplierMails } from '../../../activities/buying/supplier-mails.ts'
import { goRound } from '../../../activities/courier/round.ts'
import { defaultBrand } from '../../../emails/brand.ts'
import { boughtOrders } from '../../../records/buying/bought-orders.ts'
import { type BuyingWord, quotaStandings } from '../../../records/buying/buying.ts'
import { pastDeliveriesOf, putPastDeliveries } from '../../../records/buying/deliveries.ts'
import { getPurchaseOrder, putPurchaseOrders } from '../../../records/buying/purchase-orders.ts'
import { keepAnswer } from '../../../records/buying/supplier-answers.ts'
import { putSupplier } from '../../../records/buying/suppliers.ts'
import type { Database } from '../../../records/database.ts'
import { finishTask, openTasks } from '../../../records/orders/tasks.ts'
import { getProduct, type Product, putProducts } from '../../../records/shop/products.ts'
import { keepSupplyPolicy, loadSupplyPolicy } from '../../../records/supply/policy.ts'
import { stateStock } from '../../../records/supply/stated-stock.ts'
import { learnSlips } from '../../../server/supply/learn-slips.ts'
import { takeSupplyEvents } from '../../../server/supply/take-supply-events.ts'
import type { SupplyWord } from '../../../supply/suppliers/word.ts'
import { sampleProduct } from '../../records/support/sample.ts'
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
let learned: string[] | null
beforeEach(async () => {
  told = []
  changed = []
  fails = false
  learned = null
  await db.script(
    `truncate products, stock, backorder_lines, suppliers, supplier_contacts, purchase_orders, purchase_order_lines, bought_orders,
     watched_orders, quotas, buying_words, supplier_answers, supply_dates, supply_skus, supply_events, supply_marks, mails, letters, deliveries, batches, allocations, tasks, settings, past_deliveries, supply_slips, supply_receipts`,
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
    learnSlips: async () => {
      learned = await learnSlips(db)
    },
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
  ...sampleProduct('LAMP'),
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

describe('what is needed', () => {
  const onOrder = (id: string, quantity: number, expectedAt: string | null) =>
    putPurchaseOrders(db, [
      {
        id,
        supplier: 'acme',
        status: 'placed',
        expectedAt,
        revision: 1,
        lines: [{ sku: 'LAMP', quantity }],
        contentHash: '',
      },
    ])
  const counted = (onHand: number) => stateStock(db, [{ sku: 'LAMP', onHand, revision: null }])
  const units = async () =>
    (await boughtOrders(db)).flatMap(({ lines }) => lines.map(({ quantity }) => quantity)).reduce((a, b) => a + b, 0)

  it.each([
    { incoming: [], needed: 4 },
    { incoming: [{ quantity: 3, on: null }], needed: 1 },
    {
      incoming: [
        { quantity: 3, on: null },
        { quantity: 1, on: '2026-05-01' },
      ],
      needed: 0,
    },
  ])(
    'is what backorders and safety stock exceed the shelf and what is incoming: $needed',
    async ({ incoming, needed }) => {
      await putProducts(db, [lamp({}, { safetyStock: 2 })])
      await waits('o-1', 5)
      await counted(3)
      for (const [index, { quantity, on }] of incoming.entries()) await onOrder(`PO-${index}`, quantity, on)
      await look()
      expect(await units()).toBe(needed)
    },
  )

  it('counts what was refused as nothing, and nothing of what is discontinued is bought or asked for elsewhere', async () => {
    await putProducts(db, [lamp({ backupSuppliers: [] })])
    await waits('o-1', 5)
    await onOrder('PO-1', 5, '2026-05-01')
    await look()
    expect(await units()).toBe(0)
    await hear([{ id: 'no', type: 'refused', purchaseOrder: 'PO-1' }])
    await look()
    expect(await units()).toBe(5)
    await putSupplier(db, { id: 'acme', name: 'Acme', backups: ['zenith'] }, null)
    await hear([{ id: 'gone', type: 'discontinued', sku: 'LAMP' }])
    await waits('o-2', 7)
    await look()
    expect(await units()).toBe(5)
  })

  it('is again what lacks of the safety stock, and of units that turn out not to be there', async () => {
    await putProducts(db, [lamp({}, { safetyStock: 4 })])
    await counted(1)
    await look()
    expect(await units()).toBe(3)
    await hear([{ id: 'off', type: 'cancelled', purchaseOrder: 'MW-1' }])
    await putProducts(db, [lamp()])
    await waits('o-1', 1)
    await counted(0)
    await look()
    expect(await units()).toBe(1)
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

  it('is offered elsewhere for the units that it will not send, which nobody is promised meanwhile', async () => {
    await placed()
    const partly = { type: 'confirmed', purchaseOrder: 'MW-1', sku: 'LAMP', refused: 2 } as const
    await hear([{ id: 'partly', ...partly, expectedAt: '2026-04-20' }])
    await look(false)
    await look()
    expect((await boughtOrders(db)).map(({ id, lines }) => [id, lines[0]?.quantity])).toEqual([
      ['MW-1.2', 2],
      ['MW-1', 5],
    ])
  })

  it("is offered elsewhere after as many days as the shop's own rules say", async () => {
    await placed()
    await keepSupplyPolicy(db, { ...(await loadSupplyPolicy(db)), backupAfterDays: 40 })
    await says('MW-1', '2026-04-20')
    await says('MW-1', '2026-05-20')
    await look(false)
    expect((await ids()).map(({ id }) => id)).toEqual(['MW-1'])
    await says('MW-1', '2026-06-01')
    await look(false)
    expect((await ids()).map(({ id }) => id)).toEqual(['MW-1.2', 'MW-1'])
  })

  it('is offered elsewhere when it slips in small steps, but not for what the shop cancelled itself', async () => {
    await placed()
    for (const on of ['2026-04-20', '2026-04-27', '2026-05-04']) {
      await says('MW-1', on)
      await look(false)
    }
    expect((await ids()).map(({ id }) => id)).toEqual(['MW-1'])
    await says('MW-1', '2026-05-05')
    await hear([{ id: 'cancelled', type: 'cancelled', purchaseOrder: 'MW-1' }])
    await look(false)
    expect(await ids()).toEqual([])
  })

  it.each([
    ['its date jumps so far that an agent has to look at it', '2027-04-20', start],
    ['its date was taken back, and the day has passed', null, Date.parse('2026-05-05T09:00:00Z')],
  ])('is offered elsewhere when %s', async (_, expectedAt, atMs) => {
    await placed()
    await says('MW-1', '2026-04-20')
    await hear([{ id: 'later', type: 'eta', purchaseOrder: 'MW-1', expectedAt }])
    await look(false, atMs)
    expect((await boughtOrders(db))[0]).toMatchObject({ id: 'MW-1.2', because: 'slipped' })
  })
})

describe('goods that came', () => {
  const ordered = (id: string, on: string, sku = 'LAMP') =>
    putPurchaseOrders(db, [
      {
        id,
        supplier: 'acme',
        status: 'placed',
        expectedAt: on,
        revision: 1,
        lines: [{ sku, quantity: 5 }],
        contentHash: '',
      },
    ])
  const came = (purchaseOrder: string, receivedOn: string, quantity: number, isLast = false) =>
    hear([{ id: `${purchaseOrder}-${quantity}`, type: 'received', purchaseOrder, quantity, receivedOn, isLast }])
  const record = async () =>
    (await pastDeliveriesOf(db, 'acme')).map(({ purchaseOrder, promisedOn, deliveredOn, quantity }) => [
      purchaseOrder,
      promisedOn,
      deliveredOn,
      quantity,
    ])

  it("are the supplier's record, against the first day that it named, once all of a part is there", async () => {
    await putProducts(db, [lamp()])
    await ordered('PO-1', '2026-04-10')
    await says('PO-1', '2026-04-20')
    await came('PO-1', '2026-04-18', 3)
    expect(await record()).toEqual([])
    await came('PO-1', '2026-04-22', 2)
    await ordered('PO-2', '2026-05-01')
    await came('PO-2', '2026-05-01', 4, true)
    await ordered('PO-3', '2026-05-02')
    expect(await record()).toEqual([
      ['PO-1', '2026-04-10', '2026-04-22', 5],
      ['PO-2', '2026-05-01', '2026-05-01', 4],
    ])
  })

  it('are learned of on the day on which the shop buys, once, and move the dates of what is under way', async () => {
    await putProducts(db, [lamp()])
    for (const [index, day] of ['10', '11', '12'].entries()) {
      await ordered(`PO-${index}`, `2026-04-${day}`)
      await came(`PO-${index}`, `2026-04-${Number(day) + 9}`, 5)
    }
    await ordered('PO-9', '2026-06-01')
    await look(false)
    expect(learned).toBeNull()
    await look()
    expect(learned).toEqual(['LAMP'])
    expect(await db.query(`select by_days from supply_slips where supplier = 'acme' and sku = 'LAMP'`)).toEqual([
      { by_days: 9 },
    ])
    learned = null
    await look()
    expect(learned).toBeNull()
  })

  it('are counted once, where the shop later states the same delivery itself', async () => {
    await putProducts(db, [lamp()])
    await ordered('PO-1', '2026-04-10')
    await came('PO-1', '2026-04-22', 5)
    const own = {
      id: 'd-1',
      purchaseOrder: 'PO-1',
      supplier: 'acme',
      sku: 'LAMP',
      name: null,
      group: 'lamps',
      quantity: 5,
      unitPrice: null,
      orderedOn: null,
      promisedOn: '2026-04-12',
      deliveredOn: '2026-04-22',
    }
    await putPastDeliveries(db, [own])
    expect(await record()).toEqual([['PO-1', '2026-04-12', '2026-04-22', 5]])
    await putPastDeliveries(db, [own])
    await came('PO-1', '2026-04-25', 1)
    expect(await record()).toHaveLength(1)
  })
})

describe('a supplier that does not answer', () => {
  /** The letter leaves by the real clock: days are counted from there. */
  const later = (days: number) => Date.now() + days * day
  async function asked(): Promise<void> {
    await putProducts(db, [lamp()])
    await waits('o-1', 5)
    await look()
    await post()
    await look(false)
  }
  const subjects = () => emails.calls.flatMap(({ emails }) => emails.map(({ subject }) => subject))
  const reminders = () => subjects().filter((subject) => subject.startsWith('Reminder'))
  const tasks = async () => (await openTasks(db, 10)).map(({ id, why, orderId }) => ({ id, why, orderId }))

  it('is reminded once, and then a person is asked to see to it, once', async () => {
    emails.calls.length = 0
    await asked()
    await look(false, later(2))
    await post()
    expect(reminders()).toEqual([])
    await look(false, later(4))
    await look(false, later(4))
    await post()
    expect(reminders()).toEqual(['Reminder: purchase order MW-1 from Our shop'])
    expect(emails.calls.at(-1)?.emails[0]?.text).toContain('no answer from you yet')
    expect(await tasks()).toEqual([])
    await db.query(`update mails set queued_at = now() where key = 'purchase-order-reminder/MW-1'`)
    await look(false, later(4))
    await look(false, later(5))
    expect(await tasks()).toEqual([{ id: 'supplier-silent/MW-1', why: 'supplier-silent', orderId: null }])
  })

  it('is left alone once it has answered, or said a day by other ways', async () => {
    emails.calls.length = 0
    await asked()
    await says('MW-1', '2026-04-20')
    await look(false, later(9))
    await post()
    expect(reminders()).toEqual([])
    expect(await tasks()).toEqual([])
  })

  it('and answers after all needs nobody any more', async () => {
    await asked()
    await putSupplier(db, { id: 'acme', name: 'acme', backups: [] }, null)
    await look(false, later(4))
    expect(await tasks()).toHaveLength(1)
    await says('MW-1', '2026-04-20')
    await look(false, later(5))
    await look(false, later(9))
    expect(await tasks()).toEqual([])
    expect(await finishTask(db, 'supplier-silent/MW-1', { by: 'Ada', atMs: later(9) })).toMatchObject({ doneBy: null })
  })

  it('of whom nobody can be written to any more is left to a person at once', async () => {
    await asked()
    await putSupplier(db, { id: 'acme', name: 'acme', backups: [] }, null)
    await look(false, later(4))
    await look(false, later(4))
    expect(await tasks()).toEqual([{ id: 'supplier-silent/MW-1', why: 'supplier-silent', orderId: null }])
  })

  it('and whose letter was lost is left to a person, who is told once that it was', async () => {
    emails.calls.length = 0
    await asked()
    await db.query(`update deliveries set receipt = 'bounced' where letter_key = 'purchase-order/MW-1'`)
    await look(false, later(4))
    await look(false, later(8))
    await post()
    expect(reminders()).toEqual([])
    expect(await tasks()).toEqual([{ id: 'mail-lost/purchase-order/MW-1', why: 'mail-lost', orderId: null }])
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
