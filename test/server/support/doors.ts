import { randomBytes } from 'node:crypto'
import pino from 'pino'
import { defaultPolicy } from '../../../backorder/policy.ts'
import { defaultBrand } from '../../../emails/brand.ts'
import { saveApiKey } from '../../../records/api-keys.ts'
import { type Database, openDatabase } from '../../../records/database.ts'
import { keepPolicy } from '../../../records/shop/policy.ts'
import { createApp } from '../../../server/app.ts'
import { serverDeps } from '../../../server/compose.ts'
import type { ServerConfig, ServerDeps } from '../../../server/deps.ts'
import type { SupplyDesk } from '../../../server/supply/supply-desk.ts'
import { idleDeps } from './idle-deps.ts'
import { localDesk } from './local-desk.ts'
import { type PureEngine, pureEngine } from './pure-engine.ts'

/** The whole server over memory: what a shop, a customer and a developer can reach. */
export interface Doors {
  app: ReturnType<typeof createApp>
  database: Database
  engine: PureEngine
  desk: SupplyDesk
  deps: ServerDeps
  config: ServerConfig
  /** The clock; tests move it. */
  clock: { nowMs: number }
  /** Everything that was logged. */
  logged: string[]
  /** Days asked of the fast-forward. */
  forwarded: { orders: string[]; days: number }[]
  keys: Record<'all' | 'read' | 'write' | 'supply', string>
  call(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Answer>
  close(): Promise<void>
}

export interface CallOptions {
  key?: string | null
  headers?: Record<string, string>
}

export interface Answer {
  status: number
  headers: Headers
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever JSON came
  json: any
}

export const monday = Date.parse('2026-03-02T15:00:00Z')

export async function openDoors(options: { dev?: boolean } = {}): Promise<Doors> {
  const clock = { nowMs: monday }
  const database = await openDatabase()
  await keepPolicy(database, { ...defaultPolicy, timeZone: 'America/New_York' })
  const engine = pureEngine(database, () => clock.nowMs)
  const logged: string[] = []
  const forwarded: Doors['forwarded'] = []
  const config: ServerConfig = {
    publicUrl: 'https://shop.example',
    brand: { ...defaultBrand, shopName: 'Lamp & Co', supportEmail: 'help@lamp.example' },
    linkKeys: [{ kid: 'k1', secret: randomBytes(32) }],
    proxies: 0,
  }
  const now = () => clock.nowMs
  const desk = localDesk({ database, gateway: engine, now })
  const fastForward = async (orders: string[], days: number) => void forwarded.push({ orders, days })
  const deps = serverDeps({
    ...idleDeps,
    database,
    gateway: engine,
    config,
    logger: pino({ level: 'info' }, { write: (line: string) => void logged.push(line) }),
    now,
    desk,
    dev: options.dev === false ? null : { fastForward },
  })
  const keys = { all: 'mw_all_scopes', read: 'mw_read_only', write: 'mw_write_only', supply: 'mw_supply_only' }
  await saveApiKey(database, keys.all, { name: 'all', scopes: ['admin'] })
  await saveApiKey(database, keys.read, { name: 'read', scopes: ['backorders:read'] })
  await saveApiKey(database, keys.write, { name: 'write', scopes: ['backorders:write'] })
  await saveApiKey(database, keys.supply, { name: 'supply', scopes: ['supply:write'] })
  const app = createApp(deps)
  const call: Doors['call'] = async (method, path, body, { key = keys.all, headers = {} } = {}) => {
    const response = await app.request(path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null }
  }
  const close = async () => {
    await desk.settled()
    await database.close()
  }
  return { app, database, engine, desk, deps, config, clock, logged, forwarded, keys, call, close }
}

/** Ten oak lamps, four on hand; and a shade that waits. Names and addresses that no answer may repeat. */
export function lampOrder(id: string, change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    placedAt: '2026-03-02T14:59:00Z',
    customer: {
      id: 'c-7',
      name: 'Ada Quillfeather',
      email: 'ada.quillfeather@mail.example',
      phone: '+12025550143',
      locale: 'en-US',
      country: 'US',
    },
    currency: 'USD',
    lines: [
      { id: 'lamps', sku: 'LAMP-OAK', name: 'Oak Desk Lamp', quantity: 10, available: 4, unitPrice: 4999 },
      {
        id: 'shade',
        sku: 'SHADE-LINEN',
        name: 'Linen Shade',
        quantity: 1,
        available: 0,
        unitPrice: 1900,
        substitutes: [{ sku: 'SHADE-COTTON', name: 'Cotton Shade', unitPrice: 1500, difference: 'cotton, not linen' }],
      },
    ],
    payment: { mode: 'captured', reference: 'pi_123', captured: 51890 },
    promisedDate: '2026-03-20',
    ...change,
  }
}
