import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { isRunning } from '../../cli/setup/process-identity.ts'
import { type Database, openDatabase } from '../../records/database.ts'
import { unsettledSkus } from '../../records/supply/marks.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { type Lives, livesOn } from './support/lives.ts'
import { type Known, live, liveOn, unitPriceMinor } from './support/scenario.ts'
import { seeded } from './support/seeded.ts'

const kills = 4

describe('an engine that is killed with -9 again and again', () => {
  it('loses nothing that it accepted, and does nothing twice', { timeout: 400_000 }, async () => {
    const seed = Number(process.env.MEANWHILE_SEED ?? Date.now() % 1_000_000)
    console.log(`Seed of this run: MEANWHILE_SEED=${seed}`)
    const random = seeded(seed)
    const dataDir = temporaryFolder()
    const lives = livesOn(dataDir)
    await lives.start()
    const restarts = killAndRestart(lives, random, dataDir).catch((error: Error) => {
      lives.giveUp(error)
      throw error
    })
    const [known] = await Promise.all([live(lives, random), restarts])
    await liveOn(lives)
    expect(await lives.stop()).toBe(0)
    await expect.poll(() => isRunning(temporalOf(dataDir)), { timeout: 5_000 }).toBe(false)

    const database = await openDatabase({ dataDir: join(dataDir, 'database') })
    try {
      await everyOrderEnded(database, known)
      await everySupplyEventTookEffectOnce(database, known)
      await everyLetterLeftOnce(database)
      await everyStepWasDoneOnce(database)
      await everyDecisionIsThere(database)
    } finally {
      await database.close()
    }
    expect(known.answers).toBeGreaterThan(0)
  })
})

async function killAndRestart(lives: Lives, random: () => number, dataDir: string): Promise<void> {
  for (let kill = 0; kill < kills; kill++) {
    await pause(300 + random() * 2_500)
    const temporal = temporalOf(dataDir)
    await lives.kill()
    await lives.start()
    // Two servers on one database would harm it.
    expect(isRunning(temporal)).toBe(false)
  }
}

function temporalOf(dataDir: string): { pid: number; startedAt: string } {
  const path = join(dataDir, 'temporal', 'server.json')
  expect(existsSync(path)).toBe(true)
  return JSON.parse(readFileSync(path, 'utf8')) as { pid: number; startedAt: string }
}

async function everyOrderEnded(database: Database, known: Known): Promise<void> {
  const orders = await database.query<{ id: string; phase: string; outcome: string }>(
    'select order_id as id, phase, outcome from backorders',
  )
  expect(orders.map(({ id }) => id)).toEqual(expect.arrayContaining(known.orders))
  expect(orders.filter(({ phase, outcome }) => phase !== 'closed' || outcome === null)).toEqual([])
}

async function everySupplyEventTookEffectOnce(database: Database, known: Known): Promise<void> {
  const events = await database.query<{ id: string }>('select id from supply_events')
  expect(events.map(({ id }) => id).sort()).toEqual([...known.supplyEvents].sort())
  expect(events).toHaveLength(16)
  expect(await unsettledSkus(database)).toEqual([])
  // A day that passes takes a date away, more than once; no date is told twice.
  const heardTwice = await database.query(
    `select order_id, data->>'expectedAt' from timeline where type = 'expected' and data->>'expectedAt' is not null
     group by 1, 2 having count(*) > 1`,
  )
  expect(heardTwice).toEqual([])
  // Units that came: on the shelf, or with a customer, by supply's books and by the orders' own.
  const units = await database.query<{ sku: string; came: number; there: number; withOrders: number }>(
    `select s.sku, (select sum(quantity) from supply_receipts g where g.sku = s.sku)::int as came,
            (s.on_hand + coalesce(sum(greatest(least(l.quantity_taken, l.quantity_wanted), l.quantity_departed)), 0))::int as there,
            (s.on_hand + coalesce(sum(l.quantity_allocated + l.quantity_shipped), 0))::int as "withOrders"
     from stock s left join backorder_lines l on l.sku = s.sku group by s.sku, s.on_hand`,
  )
  expect(units.length).toBeGreaterThan(0)
  for (const { came, there, withOrders } of units) expect([there, withOrders]).toEqual([came, came])
}

async function everyLetterLeftOnce(database: Database): Promise<void> {
  const letters = await database.query<{ order: string; key: string; entries: number; deliveries: number }>(
    `select l.order_id as "order", l.key,
            (select count(*)::int from timeline t where t.order_id = l.order_id and t.type = 'letter' and t.data->>'key' = l.key) as entries,
            (select count(*)::int from deliveries d where d.order_id = l.order_id and d.letter_key = l.key) as deliveries
     from letters l`,
  )
  expect(letters.length).toBeGreaterThan(0)
  expect(letters.filter(({ entries, deliveries }) => entries !== 1 || deliveries === 0)).toEqual([])
  const told = await database.query<{ count: number }>(
    `select count(*)::int as count from timeline where type = 'letter'`,
  )
  expect(told[0]?.count).toBe(letters.length)
  const firstNotices = await database.query(
    `select b.order_id from backorders b
     where (select count(*) from letters l where l.order_id = b.order_id and l.letter = 'first-notice') <> 1`,
  )
  expect(firstNotices).toEqual([])
  const unsent = await database.query(
    `select order_id, letter_key, channel, status from deliveries
     where not (status = 'sent' and sent_at is not null and provider_id is not null) and status <> 'superseded'`,
  )
  expect(unsent).toEqual([])
  const sentTwice = await database.query(
    'select provider_id from deliveries where provider_id is not null group by 1 having count(*) > 1',
  )
  expect(sentTwice).toEqual([])
}

async function everyStepWasDoneOnce(database: Database): Promise<void> {
  const kinds = await database.query<{ kind: string }>('select distinct kind from sandbox_shop')
  expect(kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['refund', 'release', 'cancel-line']))
  const undone = await database.query(
    `select t.order_id, t.data->>'key' as key from timeline t
     left join sandbox_shop s on s.idempotency_key = t.order_id || '/' || (t.data->>'key')
     where t.type = 'step-done' and s.idempotency_key is null`,
  )
  expect(undone).toEqual([])
  const unknown = await database.query(
    `select s.idempotency_key from sandbox_shop s
     where (select count(*) from timeline t where t.type = 'step-done' and t.order_id || '/' || (t.data->>'key') = s.idempotency_key) <> 1`,
  )
  expect(unknown).toEqual([])
  const wrong = await database.query(
    `select l.order_id, l.quantity_cancelled, l.quantity_shipped from backorder_lines l
     where l.quantity_shipped + l.quantity_cancelled <> l.quantity_ordered
        or l.quantity_cancelled * ${unitPriceMinor} <>
           (select coalesce(sum(amount_minor), 0) from sandbox_shop s where s.order_id = l.order_id and s.kind = 'refund')`,
  )
  expect(wrong).toEqual([])
}

async function everyDecisionIsThere(database: Database): Promise<void> {
  const gaps = await database.query(
    `select b.order_id, b.revision from backorders b
     where not (select min(revision) = 1 and max(revision) = b.revision and count(*) = b.revision
                from decisions d where d.order_id = b.order_id)`,
  )
  expect(gaps).toEqual([])
}
