import { createAdaptorServer } from '@hono/node-server'
import pino from 'pino'
import { defaultBrand } from '../../emails/brand.ts'
import { putPurchaseOrders } from '../../records/buying/purchase-orders.ts'
import { type Database, type DatabaseOptions, openDatabase } from '../../records/database.ts'
import { putProducts } from '../../records/shop/products.ts'
import { createApp } from '../../server/app.ts'
import { serverDeps } from '../../server/compose.ts'
import type { Gateway } from '../../server/gateway/gateway-port.ts'

/** A shop whose doors are open, on loopback. */
export interface OpenShop {
  url: string
  close(): Promise<void>
}

export const skuOf = (index: number): string => `SKU-${String(index).padStart(4, '0')}`

/** Opens the doors over a database in which orders wait, half of them for the first product. */
export async function openShop(
  options: DatabaseOptions,
  size: { skus: number; waitingOrders: number },
): Promise<OpenShop> {
  const database = await openDatabase(options)
  await fill(database, size)
  const deps = serverDeps({
    database,
    gateway: noEngine,
    config: { publicUrl: 'http://127.0.0.1', brand: defaultBrand, linkKeys: [], proxies: 0 },
    logger: pino({ level: 'silent' }),
    now: Date.now,
    desk: { wake() {}, resume: async () => {}, settled: async () => {}, close() {} },
    onEmailReceived: null,
    lookAtBuying: async () => {},
    lookAtWaitingLists: async () => {},
    dev: null,
  })
  const app = createApp(deps)
  const server = createAdaptorServer({ fetch: app.fetch })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      await new Promise((resolve) => server.close(resolve))
      await database.close()
    },
  }
}

async function fill(
  database: Database,
  { skus, waitingOrders }: { skus: number; waitingOrders: number },
): Promise<void> {
  const indexes = Array.from({ length: skus }, (_, index) => index)
  await putProducts(
    database,
    indexes.map((index) => ({
      sku: skuOf(index),
      name: `Thing ${index}`,
      backorderable: true,
      inventoryThreshold: 0,
      safetyStock: 0,
      substitutes: [],
      terms: 'ships in 6 days',
      dropship: false,
    })),
  )
  await putPurchaseOrders(
    database,
    indexes.map((index) => ({
      id: `bench-po-${index}`,
      supplier: 'Oakworks',
      status: 'placed',
      expectedAt: '2199-12-01',
      revision: 1,
      contentHash: '',
      lines: [{ sku: skuOf(index), quantity: 1_000_000 }],
    })),
  )
  await database.query(
    `insert into backorder_lines (order_id, line_id, sku, placed_at, quantity_ordered, quantity_backordered)
     select 'bench-' || n, '1', 'SKU-' || lpad((case when n % 2 = 0 then 0 else n % $2 end)::text, 4, '0'), now(), 1, 1
     from generate_series(1, $1::int) n on conflict do nothing`,
    [waitingOrders, skus],
  )
}

/** No order is handed over and none is asked about: only the storefront is measured. */
const noEngine: Gateway = {
  start: async () => {},
  act: async () => ({ refused: 'not-running' }),
  news: async () => false,
  state: async () => null,
  ready: async () => true,
}
