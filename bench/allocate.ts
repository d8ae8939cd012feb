import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { workOut } from '../activities/supply/work-out.ts'
import { addDays, civilDateAt } from '../backorder/calendar.ts'
import { putPurchaseOrders } from '../records/buying/purchase-orders.ts'
import { type Database, openDatabase } from '../records/database.ts'
import { keepWord } from '../records/supply/words.ts'
import { skuOf } from './allocate/lines.ts'

const most = Number(process.argv[3] ?? 100_000)
const sizes = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000].filter((size) => size <= most)
const time = { atMs: Date.now(), today: civilDateAt(Date.now(), 'UTC') }
const mib = 1_048_576

interface Measured {
  lines: number
  /** Goods come in for a part of the queue: the rest is looked at and keeps its date. */
  receivedSeconds: number
  /** One purchase order of several moves: a part of the queue has another date. */
  movedSeconds: number
  /** Every line has another date, each of which is written down with whom to tell. */
  allMovedSeconds: number
}

/** Lines that wait for one sku, worked out from the tables of embedded PGlite and written back: the slowest of three events counts. */
export async function run(progress: (line: string) => void): Promise<Record<string, unknown>> {
  const growth: Measured[] = []
  const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-allocate-'))
  try {
    progress(`filling: ${sizes.join(', ')} lines`)
    // A new folder costs PGlite hundreds of megabytes once: another process makes it.
    const fill = fileURLToPath(new URL('./allocate/fill.ts', import.meta.url))
    await promisify(execFile)(process.execPath, [
      '--import',
      import.meta.resolve('tsx'),
      fill,
      join(dataDir, 'database'),
      ...sizes.map(String),
    ])
    const database = await openDatabase({ dataDir: join(dataDir, 'database') })
    progress(`opened: ${Math.round(process.memoryUsage.rss() / mib)} MB`)
    for (const lines of sizes) {
      const measured = await measure(database, skuOf(lines), lines)
      growth.push(measured)
      progress(`${JSON.stringify(measured)}, at most ${peakMb()} MB`)
    }
    await database.close()
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
  const last = growth.at(-1)
  return {
    lines: last?.lines ?? 0,
    seconds: Math.max(last?.receivedSeconds ?? 0, last?.movedSeconds ?? 0, last?.allMovedSeconds ?? 0),
    memoryMb: peakMb(),
    growth,
  }
}

/** The most that this process ever had in memory, as the system counted it. */
const peakMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

async function measure(database: Database, sku: string, lines: number): Promise<Measured> {
  const parts = 5
  const date = (part: number, later = 0) => addDays(time.today, 20 + 10 * part + later)
  await putPurchaseOrders(
    database,
    Array.from({ length: parts }, (_, part) => ({
      id: `${sku}-${part}`,
      supplier: 'Oakworks',
      status: 'placed' as const,
      expectedAt: date(part),
      revision: 1,
      contentHash: '',
      lines: [{ sku, quantity: Math.ceil((2 * lines) / parts) }],
    })),
  )
  await workedOut(database, sku)
  // Once warm: the first run of a size plans its queries.
  await workedOut(database, sku)
  await say(database, { id: `${sku}-received`, type: 'received', sku, quantity: Math.ceil(lines / 10) })
  const receivedSeconds = await workedOut(database, sku)
  await say(database, { id: `${sku}-one`, type: 'eta', purchaseOrder: `${sku}-2`, expectedAt: date(2, 3) })
  const movedSeconds = await workedOut(database, sku)
  for (let part = 0; part < parts; part += 1) {
    await say(database, {
      id: `${sku}-all-${part}`,
      type: 'eta',
      purchaseOrder: `${sku}-${part}`,
      expectedAt: date(part, 5),
    })
  }
  const allMovedSeconds = await workedOut(database, sku)
  return { lines, receivedSeconds, movedSeconds, allMovedSeconds }
}

const say = (database: Database, word: Parameters<typeof keepWord>[1]) => keepWord(database, word, word.id, time)

async function workedOut(database: Database, sku: string): Promise<number> {
  const startedAtMs = performance.now()
  await workOut(database, sku, { nowMs: time.atMs, timeZone: 'UTC' })
  return Math.round(performance.now() - startedAtMs) / 1000
}
