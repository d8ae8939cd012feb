import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const prismVersion = '5.16.0'

/** A provider made from its published description: it refuses what the provider would refuse. */
export interface Prism {
  url: string
  stop(): Promise<void>
}

/** A free port may be somebody else's by the time it is used. */
const attempts = 3

/** Starts Prism on loopback for an OpenAPI description; its program is installed into `cacheDir` once. */
export async function startPrism(description: string, cacheDir: string): Promise<Prism> {
  const program = await prismProgram(cacheDir)
  for (let attempt = 0; attempt < attempts; attempt++) {
    const prism = await start(program, description)
    if (prism) return prism
  }
  throw new Error(`Prism did not start for ${description}`)
}

async function start(program: string, description: string): Promise<Prism | null> {
  const port = await freePort()
  const flags = ['mock', '--errors', '--multiprocess=false', '-h', '127.0.0.1', '-p', String(port)]
  const prism = spawn(process.execPath, [program, ...flags, description], { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise<void>((resolve) => prism.once('exit', () => resolve()))
  const stop = async () => {
    prism.kill()
    await ended
  }
  const url = `http://127.0.0.1:${port}`
  if (await answers(url, ended)) return { url, stop }
  await stop()
  return null
}

async function prismProgram(cacheDir: string): Promise<string> {
  const folder = join(cacheDir, `prism-${prismVersion}`)
  const program = join(folder, 'node_modules', '@stoplight', 'prism-cli', 'dist', 'index.js')
  if (!existsSync(program)) {
    console.log('Prism: installing (about half a minute the first time)')
    await mkdir(folder, { recursive: true })
    const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
    await run('npm', ['install', '--prefix', folder, ...flags, `@stoplight/prism-cli@${prismVersion}`])
  }
  return program
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const startMs = 60_000

async function answers(url: string, ended: Promise<void>): Promise<boolean> {
  let isGone = false
  void ended.then(() => {
    isGone = true
  })
  for (const untilMs = Date.now() + startMs; !isGone && Date.now() < untilMs; ) {
    const isUp = await fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
      () => true,
      () => false,
    )
    if (isUp) return true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return false
}
