import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Connection } from '@temporalio/client'
import { z } from 'zod'
import { type Child, startChild } from './child.ts'
import type { TemporalProgram } from './find-temporal.ts'
import { areFree, freePorts } from './free-ports.ts'
import { identify, isRunning } from './process-identity.ts'
import { SetupError } from './progress.ts'
import {
  dynamicConfig,
  dynamicConfigFile,
  portCount,
  type Store,
  serverConfig,
  servicePorts,
} from './temporal-config.ts'

/** A development server on loopback that ends with this process. */
export interface TemporalServer {
  /** `host:port` of its gRPC frontend. */
  address: string
  pid: number
  close(): Promise<void>
}

const readyTimeoutMs = 60_000

/** Starts a development server and returns when it answers. State in a folder survives kill -9 of the server; one in memory ends with it. */
export async function startTemporalServer(program: TemporalProgram, store: Store): Promise<TemporalServer> {
  const dir =
    store === 'memory' ? await mkdtemp(join(tmpdir(), 'meanwhile-temporal-')) : join(store.dataDir, 'temporal')
  await mkdir(dir, { recursive: true })
  await endLeftover(dir)
  await dropHalfMadeDatabase(dir)
  const place = store === 'memory' ? store : { dataDir: dir }
  const ports = await portsOf(dir)
  const logPath = join(dir, 'server.log')
  await writeFile(logPath, '')
  const args = program.kind === 'cli' ? cliArguments(place, ports) : await serverArguments(dir, place, ports)
  const child = await startChild(program.path, args, logPath)
  await writeFile(join(dir, 'server.json'), JSON.stringify(identify(child.pid)))
  const address = `127.0.0.1:${ports[0]}`
  await untilAnswering(address, child, logPath)
  await writeFile(join(dir, 'usable'), '')
  const close = async () => {
    // What is in memory needs no good-bye.
    await (store === 'memory' ? child.kill() : child.close())
    if (store === 'memory') await rm(dir, { recursive: true, force: true })
  }
  return { address, pid: child.pid, close }
}

async function serverArguments(dir: string, store: Store, ports: readonly number[]): Promise<string[]> {
  const configPath = join(dir, 'config.yaml')
  const dynamicConfigPath = join(dir, 'dynamic-config.yaml')
  await writeFile(dynamicConfigPath, dynamicConfigFile())
  await writeFile(configPath, serverConfig({ store, ports: servicePorts(ports), dynamicConfigPath }))
  return ['--config-file', configPath, '--allow-no-auth', 'start']
}

function cliArguments(store: Store, ports: readonly number[]): string[] {
  const file = store === 'memory' ? [] : ['--db-filename', join(store.dataDir, 'dev-server.db')]
  const settings = Object.entries(dynamicConfig).flatMap(([key, value]) => [
    '--dynamic-config-value',
    `${key}=${JSON.stringify(value)}`,
  ])
  return [
    'server',
    'start-dev',
    '--headless',
    '--ip',
    '127.0.0.1',
    '--port',
    String(ports[0]),
    '--log-level',
    'warn',
    ...file,
    ...settings,
  ]
}

/** The ports of the last time where they are free: a server waits 20 s for members that it remembers under other ports. */
async function portsOf(dir: string): Promise<number[]> {
  const path = join(dir, 'ports.json')
  const last = z
    .array(z.int())
    .length(portCount)
    .safeParse(await readJson(path))
  if (last.success && (await areFree(last.data))) return last.data
  const ports = await freePorts(portCount)
  await writeFile(path, JSON.stringify(ports))
  return ports
}

/** A server outlives its parent only when its keeper was killed too; two on one database would harm it. */
async function endLeftover(dir: string): Promise<void> {
  const leftover = z.object({ pid: z.int(), startedAt: z.string() }).safeParse(await readJson(join(dir, 'server.json')))
  if (!leftover.success) return
  const deadline = Date.now() + 5_000
  while (isRunning(leftover.data)) {
    if (Date.now() > deadline)
      throw new SetupError(`Another Temporal server (process ${leftover.data.pid}) still uses ${dir}`)
    process.kill(leftover.data.pid, 'SIGKILL')
    await delay(50)
  }
}

/** A first start that was cut off may leave half of the tables, and a server that never answered holds nothing. */
async function dropHalfMadeDatabase(dir: string): Promise<void> {
  const usable = await readFile(join(dir, 'usable')).catch(() => null)
  if (usable !== null) return
  for (const name of ['temporal.db', 'visibility.db', 'dev-server.db'])
    for (const part of ['', '-wal', '-shm']) await rm(join(dir, name + part), { force: true })
}

async function untilAnswering(address: string, child: Child, logPath: string): Promise<void> {
  const deadline = Date.now() + readyTimeoutMs
  for (;;) {
    if (child.ended) throw new SetupError(`The Temporal server ended as it started; its log is ${logPath}`)
    if (await answers(address)) return
    if (Date.now() > deadline) {
      await child.kill()
      throw new SetupError(
        `The Temporal server gave no answer within ${readyTimeoutMs / 1000} s; its log is ${logPath}`,
      )
    }
    await delay(25)
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: 1_000 })
    await connection.close()
    return true
  } catch {
    return false
  }
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}
