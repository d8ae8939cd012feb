import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { identify } from '../../cli/setup/process-identity.ts'
import { runCommand } from '../support/run-node.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const repository = fileURLToPath(new URL('../..', import.meta.url))

/** A checkout with one command, and an npm that notes that it was called and links the packages in. */
function checkout(command: string, npm = `ln -s ${repository}node_modules/tsx node_modules/tsx`) {
  const root = realpathSync(temporaryFolder())
  const bin = temporaryFolder()
  mkdirSync(join(root, 'cli'))
  copyFileSync(join(repository, 'cli/bootstrap.mjs'), join(root, 'cli/bootstrap.mjs'))
  copyFileSync(join(repository, 'tsconfig.json'), join(root, 'tsconfig.json'))
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  writeFileSync(join(root, 'package-lock.json'), '{"packages":{"":{},"node_modules/tsx":{"version":"4"}}}')
  writeFileSync(join(root, 'cli/meanwhile.ts'), command)
  const calls = join(bin, 'calls')
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\necho "$*" >> ${calls}\nrm -rf node_modules; mkdir node_modules\n${npm}\n`)
  chmodSync(join(bin, 'npm'), 0o755)
  const env = { PATH: `${bin}${delimiter}${process.env.PATH}`, INIT_CWD: '', npm_lifecycle_event: '' }
  const run = (...args: string[]) =>
    runCommand(process.execPath, [join(root, 'cli/bootstrap.mjs'), ...args], { cwd: tmpdir(), env })
  return { root, run, npmCalls: () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []) }
}

describe('every npm script', () => {
  it('installs the packages that are missing, once, and again when the lock file has changed', async () => {
    const { root, run, npmCalls } = checkout('const word: string = "ran"; console.log(word)')
    const first = run('meanwhile')
    expect(await first.exit()).toBe(0)
    expect(first.output()).toContain('Packages: installing')
    expect(first.output()).toContain('ran')
    const second = run('meanwhile')
    expect(await second.exit()).toBe(0)
    expect(second.output()).toBe('ran\n')
    expect(npmCalls()).toHaveLength(1)
    writeFileSync(join(root, 'package-lock.json'), '{"packages":{"":{},"node_modules/tsx":{"version":"5"}}}')
    expect(await run('meanwhile').exit()).toBe(0)
    expect(npmCalls()).toHaveLength(2)
  })

  it('takes packages that somebody installed with npm for what they are', async () => {
    const { root, run, npmCalls } = checkout('console.log("ran")')
    await run('meanwhile').exit()
    writeFileSync(join(root, 'package-lock.json'), '{"packages":{"":{},"node_modules/tsx":{"version":"6"}}}')
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"packages":{"node_modules/tsx":{"version":"6"}}}')
    expect(await run('meanwhile').exit()).toBe(0)
    expect(npmCalls()).toHaveLength(1)
  })

  it('stops with a plain word when the packages cannot be installed', async () => {
    const { run } = checkout('console.log("ran")', 'exit 1')
    const failing = run('meanwhile')
    expect(await failing.exit()).toBe(1)
    expect(failing.output()).toContain('npm failed')
    expect(failing.output()).not.toContain('ran')
  })

  it('runs in the repository, in UTC, and hands over arguments, the folder of the caller and the exit code', async () => {
    const { root, run } = checkout(
      'console.log(JSON.stringify([process.cwd(), process.env.TZ, process.env.INIT_CWD, process.argv.slice(2)])); process.exit(3)',
    )
    const seven = run('meanwhile', 'simulate', '-', '--a b')
    expect(await seven.exit()).toBe(3)
    const seen = JSON.parse(seven.output().trim().split('\n').at(-1)!)
    expect(seen).toEqual([root.replace(/\/$/, ''), 'UTC', realpathSync(tmpdir()), ['simulate', '-', '--a b']])
  })

  it('passes a request to stop on, and waits for the work to be put away', async () => {
    const { run } = checkout(`
      process.on('SIGTERM', () => setTimeout(() => { console.log('put away'); process.exit(0) }, 200))
      console.log('working')
      setInterval(() => {}, 1000)`)
    const working = run('meanwhile')
    await working.says('working')
    working.process.kill('SIGTERM')
    expect(await working.exit()).toBe(0)
    expect(working.output()).toContain('put away')
  })

  it('ends when npm is killed with -9, so that it can be started again', async () => {
    const { root, run } = checkout('console.log("process", process.pid); setInterval(() => {}, 1000)')
    await run('meanwhile', 'only to install').says('process')
    const npm = runCommand(process.execPath, [
      '--eval',
      `
      require('node:child_process').spawn(process.execPath, [${JSON.stringify(join(root, 'cli/bootstrap.mjs'))}, 'meanwhile'],
        { stdio: 'inherit', env: { ...process.env, npm_lifecycle_event: 'meanwhile' } })`,
    ])
    await npm.says('process')
    const pid = Number(/process (\d+)/.exec(npm.output())?.[1])
    expect(identify(pid)).not.toBeNull()
    npm.process.kill('SIGKILL')
    await expect.poll(() => identify(pid), { timeout: 5_000 }).toBeNull()
  })

  it('says which Node it needs on an older one', async () => {
    const older = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"18.20.0"}})'
    const run = runCommand(process.execPath, ['--import', older, join(repository, 'cli/bootstrap.mjs'), 'meanwhile'])
    expect(await run.exit()).toBe(1)
    expect(run.output()).toContain('needs Node 20.19 or later; this is Node 18.20.0')
  })

  it('lists the commands when asked for one that is not there', async () => {
    const run = runCommand(process.execPath, [join(repository, 'cli/bootstrap.mjs'), 'dance'])
    expect(await run.exit()).toBe(1)
    expect(run.output()).toMatch(/start\|.*\|demo\|/)
  })
})
