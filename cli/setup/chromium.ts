import { execFile, spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import type { Progress } from './progress.ts'

const run = promisify(execFile)
const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** For playwright-core's `launch({ executablePath, args })`: a browser that stays on this machine. */
export const chromiumArguments: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of the browser that the tests drive; throws with what to do where there is none. */
export async function chromiumPath(): Promise<string> {
  const path = await findChromium()
  if (path) return path
  throw new Error(
    'These tests drive a browser: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run npm test again',
  )
}

/** Finds a browser, or installs Debian's where this user may; says what it does and leaves the failing to the tests that need one. */
export async function ensureChromium(progress: Progress): Promise<void> {
  if (await findChromium()) return
  if (!(await mayInstall())) {
    progress(
      'Browser: none found; the tests of the web pages will fail until Chromium is installed or CHROMIUM_PATH is set',
    )
    return
  }
  progress('Browser: installing Chromium with apt-get (a minute or two)')
  const startedAt = Date.now()
  const installed =
    (await aptGet('update')) && (await aptGet('install', '--yes', '--no-install-recommends', 'chromium'))
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  progress(installed ? `Browser: installed in ${seconds} s` : 'Browser: apt-get could not install Chromium')
}

async function findChromium(): Promise<string | null> {
  const given = process.env.CHROMIUM_PATH
  if (given) return (await isExecutable(given)) ? given : null
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  for (const candidate of [...candidates, ...elsewhere]) if (await isExecutable(candidate)) return candidate
  return null
}

async function mayInstall(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false
  return run('apt-get', ['--version']).then(
    () => true,
    () => false,
  )
}

function aptGet(...args: string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const child = spawn('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
