import { describe, expect, it } from 'vitest'
import { groupCommit } from '../../../records/orders/group-commit.ts'
import { type DecisionRecord, recordDecisions } from '../../../records/orders/record.ts'
import { sampleDecision, sampleLetter } from '../support/sample.ts'
import { testDatabase } from '../support/test-database.ts'

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('decisions that come while others are being written', () => {
  it('are written together, in their order, and each hears of its own', async () => {
    const groups: number[][] = []
    const write = groupCommit(async (items: number[]) => {
      groups.push(items)
      await pause()
      return items.map((item) => item * 10)
    })
    const first = write(1)
    await pause()
    const later = Array.from({ length: 120 }, (_, index) => write(index + 2))
    expect(await first).toBe(10)
    expect(await Promise.all(later)).toEqual(Array.from({ length: 120 }, (_, index) => (index + 2) * 10))
    expect(groups.flat()).toEqual(Array.from({ length: 121 }, (_, index) => index + 1))
    expect(groups.map((group) => group.length)).toEqual([1, 50, 50, 20])
    expect(await write(500)).toBe(5000)
  })

  it('stay out of it when one of them cannot be written: that one alone fails', async () => {
    const write = groupCommit(async (items: number[]) => {
      if (items.includes(13)) throw new Error('unlucky')
      return items
    })
    const results = await Promise.allSettled([11, 12, 13, 14].map(write))
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  })

  it('are each recorded once, though one among them has a date that no calendar has', async () => {
    const db = await testDatabase()
    const write = groupCommit((decisions: DecisionRecord[]) => recordDecisions(db, decisions))
    const decisions = Array.from({ length: 12 }, (_, index) =>
      sampleDecision(`order-${index}`, 1, [sampleLetter('letter/1', 'update')]),
    )
    const broken = decisions[7]!
    broken.backorder = { ...broken.backorder, promisedDate: '2026-02-31' }
    const results = await Promise.allSettled([...decisions, ...decisions].map((decision) => write(decision)))
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(2)
    const letters = await db.query<{ orderId: string; count: number }>(
      'select order_id as "orderId", count(*)::int as count from letters group by 1',
    )
    expect(letters).toHaveLength(11)
    expect(letters.every(({ count }) => count === 1)).toBe(true)
    await db.close()
  })
})
