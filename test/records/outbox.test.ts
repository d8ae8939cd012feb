import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../records/database.ts'
import { listOutbox } from '../../records/letters/letters.ts'
import { opened, sampleLetter } from './support/sample.ts'
import { testDatabase } from './support/test-database.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  for (const id of ['one', 'two', 'three']) await opened(db, id, [sampleLetter('letter/1', 'first-notice')])
  await db.query(`update deliveries set status = 'sent', sent_at = now() where order_id in ('one', 'two')`)
}, 60_000)
afterAll(() => db.close())

describe('the outbox', () => {
  it('lists letters that have left, and none that still wait to be sent', async () => {
    const { items } = await listOutbox(db)
    expect(items.map(({ order }) => order).sort()).toEqual(['one', 'two'])
  })

  it('goes on where its last page ended', async () => {
    const first = await listOutbox(db, { limit: 1 })
    const second = await listOutbox(db, { limit: 1, cursor: first.next! })
    expect([...first.items, ...second.items].map(({ order }) => order).sort()).toEqual(['one', 'two'])
    expect(second.next).toBeNull()
  })
})
