import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '../../../backorder/entry.ts'
import type { Database } from '../../../records/database.ts'
import { recordDecision } from '../../../records/orders/record.ts'
import { addTask, openTasks } from '../../../records/orders/tasks.ts'
import { opened, placedAtMs, sampleDecision } from '../support/sample.ts'
import { testDatabase } from '../support/test-database.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 60_000)
afterAll(() => db.close())

const keep = (orderId: string, revision: number, ...entries: Entry[]) =>
  recordDecision(db, sampleDecision(orderId, revision, [], { entries }))
const needed = (why: 'refund-refused' | 'unreachable', dueBy: string): Entry => ({
  type: 'agent-needed',
  why,
  dueBy,
  atMs: placedAtMs,
})

describe('what a decision asks of a person', () => {
  it('is one task with the nearest of its days, until the rules say that it came about by itself', async () => {
    await opened(db, 'refused')
    await opened(db, 'other')
    await keep('other', 2, needed('refund-refused', '2026-03-16'))
    await keep('refused', 2, needed('refund-refused', '2026-03-16'), needed('unreachable', '2026-03-20'))
    await keep('refused', 3, needed('refund-refused', '2026-03-12'))
    await addTask(db, { id: 'message/1', orderId: 'refused', why: 'message', sinceMs: placedAtMs, dueBy: null })
    expect(await openTasks(db, 10, 'refused')).toMatchObject([
      { why: 'refund-refused', dueBy: '2026-03-12' },
      { why: 'unreachable' },
      { why: 'message' },
    ])
    await keep('refused', 4, { type: 'agent-relieved', why: 'refund-refused', atMs: placedAtMs })
    expect((await openTasks(db, 10, 'refused')).map(({ why }) => why)).toEqual(['unreachable', 'message'])
    expect(await openTasks(db, 10, 'other')).toHaveLength(1)
  })

  it('is a new task when it is asked for again', async () => {
    await keep('refused', 5, needed('refund-refused', '2026-04-01'))
    expect(await openTasks(db, 10, 'refused')).toHaveLength(3)
  })
})
