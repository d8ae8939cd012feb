import { join } from 'node:path'
import { expect, it } from 'vitest'
import { catalogue } from '../../cli/demo/catalogue.ts'
import { openDatabase } from '../../records/database.ts'
import { listOutbox } from '../../records/letters/letters.ts'
import { runCommand } from '../support/run-node.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// One run of the demo, as a newcomer runs it: everything below is asked of it.
it('tells a month and a half of thirty-two orders, adds up, and leaves every letter in the outbox', {
  timeout: 240_000,
}, async () => {
  const dataDir = temporaryFolder()
  const env = { MEANWHILE_DATA_DIR: dataDir, TEMPORAL_ADDRESS: '', DATABASE_URL: '', npm_lifecycle_event: '' }
  const demo = runCommand(process.execPath, ['cli/bootstrap.mjs', 'demo'], { env })
  expect(await demo.exit(), demo.output()).toBe(0)
  const lines = demo.output().split('\n')

  const days = lines.filter((line) => /^\d{4}-\d{2}-\d{2} {2}day /.test(line))
  expect(days[0]).toContain('31 orders placed')
  expect(days.at(-1)).toContain('day 48')
  for (const happening of [
    ' d late',
    ' came',
    'ended',
    'cancels',
    'waits',
    'swaps',
    'parcel',
    'letter',
    'Kim (agent)',
    'Ida 1st of 4',
    'Rosa 5th of 5',
    'quota of 9 reached',
    'Ida gets 2 (1st in line: 2 of 2 units',
    'waiting list hears',
    'record says',
    'refuses',
    'asked next',
    'came from the backup supplier',
  ]) {
    expect(days.join('\n')).toContain(happening)
  }

  const rows = lines.filter((line) => /^\w{5}-\d{2} /.test(line))
  expect(rows).toHaveLength(32)
  for (const row of rows) expect(row).toMatch(/ (shipped|refunded|substituted|mixed) +\d.* ok$/)
  for (const outcome of ['shipped', 'refunded', 'substituted', 'mixed']) {
    expect(rows.some((row) => row.includes(` ${outcome} `))).toBe(true)
  }
  expect(demo.output()).toContain('Every order adds up.')

  const database = await openDatabase({ dataDir: join(dataDir, 'database') })
  try {
    const { items } = await listOutbox(database, { limit: 200 })
    const told = Number(/^(\d+) letters: (\d+) emails/m.exec(demo.output())?.[2])
    // Letters to suppliers and to the waiting list belong to no order.
    const [count] = await database.query<{ sent: number }>(
      `select count(*)::int as sent from deliveries
       where status = 'sent' and channel = 'email' and order_id not like 'mail/%'`,
    )
    expect(count?.sent).toBe(told)
    expect(new Set(items.map(({ letter }) => letter))).toContain('refunded')
    expect(items.some(({ text }) => text?.includes(catalogue['LAMP-OAK'].name))).toBe(true)
    const refused = await database.query(
      `select 1 from timeline where type = 'step-failed' and data->>'step' = 'refund'`,
    )
    expect(refused).toHaveLength(1)
  } finally {
    await database.close()
  }
})
