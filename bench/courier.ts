import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCourier } from '../activities/courier/courier.ts'
import { createWake } from '../activities/courier/wake.ts'
import { outboxSmsSender } from '../activities/providers/outbox.ts'
import { resendSender } from '../activities/providers/resend.ts'
import { readConfig } from '../config/config.ts'
import { defaultBrand } from '../emails/brand.ts'
import { createRenderer } from '../emails/threads/renderer.ts'
import { type Database, openDatabase } from '../records/database.ts'
import { linksFor } from '../server/links/order-links.ts'
import { queueLetters } from './courier/letters.ts'
import { type Behaviour, openProvider, type ProviderReport } from './courier/local-provider.ts'

const callsPerSecond = 5
const lettersPerCall = 100
/** Two calls of a hundred go wrong. */
const troubleEvery = 50
const longestMs = 600_000
const renderer = createRenderer(defaultBrand)

/** Letters rendered and handed to a local provider that behaves like Resend: first at its limit and with its moods, then as fast as they go. */
export async function run(progress: (line: string) => void): Promise<Record<string, unknown>> {
  const letters = Number(process.argv[3] ?? 10_000)
  if (!Number.isInteger(letters) || letters < 1) throw new Error('Usage: npm run bench -- courier [letters]')
  const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-courier-'))
  const { databaseUrl } = readConfig()
  const database = await openDatabase(databaseUrl ? { url: databaseUrl } : { dataDir: join(dataDir, 'database') })
  const sent = (name: string, behaviour: Behaviour, count = letters) =>
    sendAll(database, { name, count, behaviour, progress })
  try {
    // Code that has just been loaded is slow for seconds.
    await sent('warm-up', { limit: null, troubleEvery: 0 }, Math.min(letters, 1_000))
    const limited = await sent('at the limit', { limit: callsPerSecond, troubleEvery })
    const free = await sent('without a limit', { limit: null, troubleEvery: 0 })
    const leastSeconds = Math.ceil(letters / lettersPerCall) / callsPerSecond
    return {
      letters,
      lost: letters * 2 - limited.report.distinct - free.report.distinct,
      doubled: limited.report.doubled + free.report.doubled,
      secondsAtLimit: round(limited.seconds),
      ratioToLimit: round(limited.seconds / leastSeconds),
      lettersPerSecond: Math.round(letters / free.seconds),
      callsAtLimit: limited.report.calls,
      // Of all threads, the provider's too: on a machine that does other work, the nearer measure.
      cpuMsPerLetter: round((free.cpuSeconds * 1000) / letters),
      database: databaseUrl ? 'PostgreSQL' : 'PGlite',
    }
  } finally {
    await renderer.close()
    await database.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

interface Course {
  name: string
  count: number
  behaviour: Behaviour
  progress: (line: string) => void
}

async function sendAll(
  database: Database,
  { name, count, behaviour, progress }: Course,
): Promise<{ seconds: number; cpuSeconds: number; report: ProviderReport }> {
  await database.script('truncate backorders, contacts, letters, deliveries, batches, sending_pace')
  await queueLetters(database, count, name.replaceAll(' ', '-'))
  let toldAtMs = 0
  const provider = await openProvider(behaviour, (distinct) => {
    if (Date.now() - toldAtMs < 2_000 && distinct < count) return
    toldAtMs = Date.now()
    progress(`${name}: ${distinct} of ${count} letters`)
  })
  const stop = new AbortController()
  const startedAtMs = performance.now()
  const cpuBefore = process.cpuUsage()
  const courier = runCourier(
    depsFor(database, provider.url),
    createWake(),
    'email',
    Date.now() + longestMs,
    stop.signal,
  )
  try {
    await Promise.race([provider.hasTaken(count), courier])
    const seconds = (performance.now() - startedAtMs) / 1000
    const { user, system } = process.cpuUsage(cpuBefore)
    await marked(database)
    return { seconds, cpuSeconds: (user + system) / 1e6, report: await provider.report() }
  } finally {
    stop.abort()
    await courier
    await provider.close()
  }
}

/** What the provider took last is marked a moment later. */
async function marked(database: Database): Promise<void> {
  for (const untilMs = Date.now() + 30_000; Date.now() < untilMs; ) {
    const left = await database.query(`select 1 from deliveries where status <> 'sent' limit 1`)
    if (left.length === 0) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('Letters that the provider took were not marked as sent')
}

const depsFor = (database: Database, baseUrl: string): Parameters<typeof runCourier>[0] => ({
  database,
  now: Date.now,
  tell: async () => true,
  report: () => {},
  renderLetter: renderer.renderLetter,
  linksFor: (orderId, letter) =>
    linksFor(orderId, letter, {
      publicUrl: 'https://shop.example',
      linkKeys: [{ kid: 'bench', secret: Buffer.alloc(32, 1) }],
    }),
  keepShortLink: async () => {},
  brand: defaultBrand,
  replyAddress: () => defaultBrand.supportEmail,
  mails: {},
  mailFrom: 'Shop <orders@shop.example>',
  emailSender: resendSender({ apiKey: 're_bench', baseUrl }),
  smsSender: outboxSmsSender,
})

const round = (value: number): number => Number(value.toFixed(2))
