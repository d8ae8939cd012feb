import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { readConfig } from '../config/config.ts'
import { openBare } from './storefront/bare.ts'
import { openShop, skuOf } from './storefront/shop.ts'

const skus = 200
const waitingOrders = 20_000
const seconds = 20
const perSecond = 500

/** The storefront under steady load from another thread: of each four requests two look at one popular product, one at any, one at ten at once. `bare` is what this machine takes for a fixed answer. */
export async function run(progress: (line: string) => void): Promise<Record<string, unknown>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-storefront-'))
  const { databaseUrl } = readConfig()
  const database = databaseUrl ? { url: databaseUrl } : { dataDir: join(dataDir, 'database') }
  progress(`filling: ${skus} products, ${waitingOrders} waiting orders`)
  const shop = await openShop(database, { skus, waitingOrders })
  const bareServer = await openBare()
  try {
    // Code that has just been loaded is slow for seconds.
    await load(shop.url, 8)
    await load(bareServer.url, 3)
    progress(`${perSecond} requests a second for ${seconds} s`)
    const { latency, requests, errors, timeouts, non2xx } = await load(shop.url, seconds)
    progress('the same of a bare Node server')
    const bare = await load(bareServer.url, seconds)
    return {
      p50: latency.p50,
      p99: latency.p99,
      maxMs: latency.max,
      requestsPerSecond: Math.round(requests.total / seconds),
      bareP50: bare.latency.p50,
      bareP99: bare.latency.p99,
      failed: errors + timeouts + non2xx,
      skus,
      waitingOrders,
      database: databaseUrl ? 'PostgreSQL' : 'PGlite',
    }
  } finally {
    await shop.close()
    await bareServer.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const load = (url: string, duration: number) =>
  autocannon({ url, connections: 10, overallRate: perSecond, duration, workers: 1, requests: mixture() })

function mixture() {
  const get = (path: string) => ({ method: 'GET' as const, path: `/storefront/availability${path}` })
  const popular = get(`/${skuOf(0)}`)
  // Each connection writes all of them down before it begins, so they are few.
  return Array.from({ length: 20 }, (_, turn) => {
    const index = (turn * 7) % skus
    const ten = Array.from({ length: 10 }, (_, offset) => `sku=${skuOf((index + offset) % skus)}`)
    return [popular, get(`/${skuOf(index)}`), popular, get(`?${ten.join('&')}`)]
  }).flat()
}
