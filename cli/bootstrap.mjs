// What every npm script calls: checks Node, installs what is missing, and runs one of the commands with tsx.
// Plain JavaScript without dependencies, because it runs before there are any.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const targets = {
  start: 'cli/start.ts',
  server: 'cli/server.ts',
  worker: 'cli/worker.ts',
  test: 'cli/setup/run-tests.ts',
  demo: 'cli/demo.ts',
  bench: 'bench/index.ts',
  emails: 'cli/emails.ts',
  meanwhile: 'cli/meanwhile.ts',
  providers: 'cli/providers.ts',
}

const root = fileURLToPath(new URL('..', import.meta.url))
const [command, ...args] = process.argv.slice(2)
const target = targets[command]

checkNode()
if (!target) fail(`Usage: node cli/bootstrap.mjs ${Object.keys(targets).join('|')} [arguments]`)
installPackages()
if (!existsSync(join(root, target))) fail(`${target} is missing from this checkout`)
await become(target)

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(`Meanwhile needs Node 20.19 or later; this is Node ${process.versions.node}. See https://nodejs.org`)
}

/** Runs `npm ci` when the packages are missing or are not those of package-lock.json. */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = join(root, 'node_modules', '.meanwhile-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  if (matchesLock()) return writeFileSync(stamp, lock)
  console.error('Packages: installing (about a minute the first time)')
  const startedAt = Date.now()
  // A registry that lacks another platform's packages makes `npm ci` refuse; a plain install of the same versions does not mind.
  if (!npm('ci') && !npm('install', '--no-save')) fail('Packages: npm failed; the lines above say why')
  writeFileSync(stamp, lock)
  console.error(`Packages: installed in ${Math.round((Date.now() - startedAt) / 1000)} s`)
}

/** Runs npm in the repository; true when it went well. */
function npm(...command) {
  const { status } = spawnSync('npm', [...command, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  return status === 0
}

/** Whether somebody ran npm themselves: npm's own record of what it installed then agrees with the lock file. */
function matchesLock() {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  const wanted = Object.entries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages)
  return wanted.every(([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version)
}

/** Becomes the target, in this very process, so that signals and kill -9 meet the work itself and not a go-between. */
async function become(target) {
  // The caller's folder is kept where npm keeps it.
  process.env.INIT_CWD ||= process.cwd()
  process.env.TZ = 'UTC'
  // React renders letters nearly twice as fast.
  if (command !== 'test') process.env.NODE_ENV ||= 'production'
  // By how much a heap may outgrow what lives in it: V8 by itself lets it grow up to fourfold.
  setFlagsFromString('--heap-growing-percent=50')
  process.env.TSX_TSCONFIG_PATH = join(root, 'tsconfig.json')
  process.chdir(root)
  const path = join(root, target)
  process.argv = [process.execPath, path, ...args]
  if (process.env.npm_lifecycle_event) endWithNpm()
  await import(pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href)
  await import(pathToFileURL(path).href)
}

/** Somebody who kills npm with -9 means us: npm leaves before its script only when it is killed. */
function endWithNpm() {
  const chain = npmChain()
  const intact = () => {
    const now = ancestors(chain.length)
    return chain.every((pid, index) => now[index] === pid)
  }
  setInterval(() => {
    if (!intact()) process.kill(process.pid, 'SIGKILL')
  }, 300).unref()
}

/** The processes from our parent up to npm; between us is usually the shell that npm runs its scripts in. */
function npmChain() {
  const chain = ancestors(3)
  const npm = chain.findIndex((pid) => /^npm/.test(procFile(pid, 'comm')))
  return chain.slice(0, npm + 1 || 1)
}

/** Our parent, its parent, and so on; only the parent where there is no /proc. */
function ancestors(count) {
  const found = [process.ppid]
  while (found.length < count) {
    const parent = /^PPid:\s+(\d+)/m.exec(procFile(found.at(-1), 'status'))?.[1]
    if (parent === undefined) break
    found.push(Number(parent))
  }
  return found
}

function procFile(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
