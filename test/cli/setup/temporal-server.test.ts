import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client, Connection } from '@temporalio/client'
import { expect, it, onTestFinished } from 'vitest'
import { identify } from '../../../cli/setup/process-identity.ts'
import { provideTemporal } from '../../../cli/setup/temporal.ts'
import { readConfig } from '../../../config.ts'
import { searchAttributes } from '../../../workflows/messages.ts'
import { runNode } from '../../support/run-node.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const configFor = (dataDir: string, env: Record<string, string> = {}) =>
  readConfig({ ...process.env, TEMPORAL_ADDRESS: '', ...env, MEANWHILE_DATA_DIR: dataDir })

async function provide(dataDir: string, env: Record<string, string> = {}) {
  const temporal = await provideTemporal({ config: configFor(dataDir, env), progress: () => {} })
  onTestFinished(() => temporal.close())
  const connection = await Connection.connect({ address: temporal.address })
  onTestFinished(() => connection.close())
  return { temporal, connection, client: new Client({ connection, namespace: temporal.namespace }) }
}

const start = (client: Client, workflowId: string) =>
  client.workflow.start('never', {
    taskQueue: 'nobody-polls',
    workflowId,
    args: [],
    typedSearchAttributes: [
      { key: { name: searchAttributes.skus, type: 'KEYWORD_LIST' }, value: ['tea', 'mug'] },
      { key: { name: searchAttributes.endingDate, type: 'DATETIME' }, value: new Date('2026-05-20T00:00:00Z') },
    ],
  })

/** Another process that provides a server on this folder, says where, and stays. */
const provider = (dataDir: string) =>
  runNode(
    `
    const { provideTemporal } = await import('./cli/setup/temporal.ts')
    const { readConfig } = await import('./config.ts')
    const temporal = await provideTemporal({ config: readConfig(), progress: () => {} })
    console.log(JSON.stringify({ server: temporal.pid }), 'provided')
    setInterval(() => {}, 1000)`,
    { MEANWHILE_DATA_DIR: dataDir, TEMPORAL_ADDRESS: '' },
  )

const gone = (pid: number) => expect.poll(() => identify(pid), { timeout: 5_000 }).toBeNull()

it('is ready for a backorder, findable by sku and ending date, within ten seconds', async () => {
  const startedAt = Date.now()
  const { client } = await provide(temporaryFolder())
  await start(client, 'backorder/1')
  expect(Date.now() - startedAt).toBeLessThan(10_000)
  const { skus, endingDate } = searchAttributes
  const query = `${skus} = 'mug' and ${endingDate} < '2026-05-21T00:00:00Z'`
  await expect.poll(async () => (await client.workflow.count(query)).count, { timeout: 5_000 }).toBe(1)
})

it('goes on where it was after kill -9 of the server', async () => {
  const dir = temporaryFolder()
  const workflowId = randomUUID()
  const first = await provide(dir)
  await start(first.client, workflowId)
  process.kill(first.temporal.pid!, 'SIGKILL')
  await gone(first.temporal.pid!)
  const second = await provide(dir)
  expect((await second.client.workflow.getHandle(workflowId).describe()).status.name).toBe('RUNNING')
})

it('ends with the process that started it, even when that is killed with -9, and keeps its data', async () => {
  const dir = temporaryFolder()
  const other = provider(dir)
  await other.says('provided')
  const { server } = JSON.parse(other.output().split(' provided')[0]!)
  expect(identify(server)).not.toBeNull()
  other.process.kill('SIGKILL')
  await gone(server)
  const startedAt = Date.now()
  await provide(dir)
  expect(Date.now() - startedAt).toBeLessThan(10_000)
})

it('ends a server that was left behind on the same folder before starting its own', async () => {
  const dir = temporaryFolder()
  const first = await provide(dir)
  const second = await provide(dir)
  expect(second.temporal.pid).not.toBe(first.temporal.pid)
  expect(identify(first.temporal.pid!)).toBeNull()
})

it('makes the database anew when the very first start was cut off half way', async () => {
  const dir = temporaryFolder()
  const first = await provide(dir)
  await first.temporal.close()
  // As a kill during the first seconds leaves it: tables, or some of them, and no server that ever answered.
  rmSync(join(dir, 'temporal', 'usable'))
  const { client } = await provide(dir)
  await start(client, 'backorder/1')
})

it('prepares a namespace on a server that somebody else runs, leaves the server running, and may do so again', async () => {
  const { temporal } = await provide(temporaryFolder())
  for (const _ of [1, 2]) {
    const other = await provide(temporaryFolder(), {
      TEMPORAL_ADDRESS: temporal.address,
      TEMPORAL_NAMESPACE: 'another-shop',
    })
    expect(other.temporal).toMatchObject({ address: temporal.address, pid: null, namespace: 'another-shop' })
    await start(other.client, randomUUID())
    await other.temporal.close()
  }
  expect(identify(temporal.pid!)).not.toBeNull()
})

it('says plainly that nobody answers at TEMPORAL_ADDRESS', async () => {
  const config = configFor(temporaryFolder(), { TEMPORAL_ADDRESS: '127.0.0.1:1' })
  await expect(provideTemporal({ config, progress: () => {} })).rejects.toThrow(
    'No Temporal server answers without TLS at TEMPORAL_ADDRESS (127.0.0.1:1)',
  )
})

it('listens on this machine only', async () => {
  const dir = temporaryFolder()
  await provide(dir)
  const config = JSON.parse(readFileSync(join(dir, 'temporal', 'config.yaml'), 'utf8'))
  for (const service of Object.values<{ rpc: { bindOnLocalHost: boolean } }>(config.services))
    expect(service.rpc.bindOnLocalHost).toBe(true)
})
