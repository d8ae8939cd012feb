import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lockDataDir } from '../../../cli/setup/instance-lock.ts'
import { identify } from '../../../cli/setup/process-identity.ts'
import { runNode } from '../../support/run-node.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const holder = (dir: string) =>
  runNode(`
    const { lockDataDir } = await import('./cli/setup/instance-lock.ts')
    await lockDataDir(${JSON.stringify(dir)}).then(() => console.log('has it'), (error) => console.log(error.name, error.message))
    setInterval(() => {}, 1000)
  `)

it('makes the data folder where it is missing', async () => {
  const dir = join(temporaryFolder(), 'new', 'folder')
  const lock = await lockDataDir(dir)
  expect(existsSync(dir)).toBe(true)
  lock.release()
})

it('turns a second instance away while the first one runs, and says which one that is', async () => {
  const dir = temporaryFolder()
  const first = holder(dir)
  await first.says('has it')
  await expect(lockDataDir(dir)).rejects.toThrow(`already running (process ${first.process.pid})`)
})

it('lets the next instance in when the last one was stopped', async () => {
  const dir = temporaryFolder()
  const lock = await lockDataDir(dir)
  lock.release()
  const next = await lockDataDir(dir)
  next.release()
})

it('lets the next instance in at once when the last one was killed with -9', async () => {
  const dir = temporaryFolder()
  const first = holder(dir)
  await first.says('has it')
  first.process.kill('SIGKILL')
  await first.exit()
  const lock = await lockDataDir(dir)
  lock.release()
})

it('is not kept out by a process that only has the number of the one that died', async () => {
  const dir = temporaryFolder()
  const other = identify(process.ppid)
  writeFileSync(join(dir, 'instance.json'), JSON.stringify({ ...other, startedAt: 'another day' }))
  const lock = await lockDataDir(dir)
  lock.release()
})

it('starts over a lock file that a full disk left empty', async () => {
  const dir = temporaryFolder()
  writeFileSync(join(dir, 'instance.json'), '')
  const lock = await lockDataDir(dir)
  lock.release()
})

it('lets one in when several start at the same moment after a crash', async () => {
  const dir = temporaryFolder()
  writeFileSync(join(dir, 'instance.json'), JSON.stringify({ pid: 1, startedAt: 'another day' }))
  const all = [holder(dir), holder(dir), holder(dir)]
  await Promise.all(all.map((one) => Promise.race([one.says('has it'), one.says('already running')])))
  expect(all.filter((one) => one.output().includes('has it'))).toHaveLength(1)
})
