import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nextDeadlineMs } from '../../../backorder/duties/index.ts'
import type { Database } from '../../../records/database.ts'
import { getLetter, lettersOf } from '../../../records/letters/letters.ts'
import { getBackorder } from '../../../records/orders/backorders.ts'
import { recordDecision } from '../../../records/orders/record.ts'
import { timelineOf } from '../../../records/orders/timeline.ts'
import { placedAtMs, sampleBackorder, sampleDecision, sampleLetter, sampleLine } from '../support/sample.ts'
import { testDatabase } from '../support/test-database.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 60_000)
afterAll(() => db.close())

const statusOf = async (orderId: string, key: string) =>
  (await getLetter(db, orderId, key))?.deliveries.map((d) => d.status)

describe('a decision in the records', () => {
  it('is kept whole: projection, lines, timeline, letter and delivery', async () => {
    await recordDecision(
      db,
      sampleDecision('whole', 1, [sampleLetter('letter/1', 'first-notice', { channels: ['email', 'sms'] })]),
    )
    const stored = await getBackorder(db, 'whole')
    expect(stored).toMatchObject({
      phase: 'waiting',
      revision: 1,
      placedAtMs,
      promisedDate: '2026-03-20',
      endingDate: '2026-04-01',
      nextDeadlineAtMs: nextDeadlineMs(sampleBackorder('whole')),
      outcome: null,
      clockAheadMs: 0,
    })
    expect(stored?.backorder).toEqual(sampleBackorder('whole'))
    expect(
      await db.query('select sku, quantity_backordered from backorder_lines where order_id = $1', ['whole']),
    ).toEqual([{ sku: 'LAMP-OAK', quantity_backordered: 6 }])
    expect(await timelineOf(db, 'whole')).toMatchObject([{ type: 'letter', key: 'letter/1', atMs: placedAtMs }])
    expect(await lettersOf(db, 'whole')).toMatchObject([
      {
        key: 'letter/1',
        letter: 'first-notice',
        deliveries: [{ channel: 'email', status: 'queued' }, { channel: 'sms' }],
      },
    ])
  })

  it('changes nothing when it is recorded a second time', async () => {
    const decision = sampleDecision('twice', 1, [sampleLetter('letter/1', 'first-notice')])
    expect(await recordDecision(db, decision)).toMatchObject({ isNew: true })
    expect(await recordDecision(db, decision)).toMatchObject({ isNew: false })
    const closed = sampleBackorder('twice', { closed: { atMs: placedAtMs, outcome: 'refunded' } })
    const other = sampleDecision('twice', 1, [sampleLetter('letter/2', 'update')], { backorder: closed })
    expect(await recordDecision(db, other)).toMatchObject({ isNew: false })
    expect((await lettersOf(db, 'twice')).map((letter) => letter.key)).toEqual(['letter/1'])
    expect(await getBackorder(db, 'twice')).toMatchObject({ phase: 'waiting' })
    expect(await timelineOf(db, 'twice')).toHaveLength(1)
  })

  it('wants no more of the ordered goods for units that are swapped for something else', async () => {
    const backorder = sampleBackorder('swapped', { lines: [sampleLine({ quantitySwapped: 5, quantityReserving: 5 })] })
    await recordDecision(db, sampleDecision('swapped', 1, [], { backorder }))
    const lines = await db.query(`select quantity_backordered from backorder_lines where order_id = 'swapped'`)
    expect(lines).toEqual([{ quantity_backordered: 1 }])
  })
})

describe('a newer letter', () => {
  it('replaces an unsent update, so that nobody reads a stale date', async () => {
    await recordDecision(db, sampleDecision('stale', 1, [sampleLetter('letter/1', 'update')]))
    await recordDecision(db, sampleDecision('stale', 2, [sampleLetter('letter/2', 'delay-notice')]))
    expect(await statusOf('stale', 'letter/1')).toEqual(['superseded'])
    expect(await getLetter(db, 'stale', 'letter/1')).toMatchObject({ supersededBy: 'letter/2' })
    expect(await statusOf('stale', 'letter/2')).toEqual(['queued'])
  })

  it('leaves an unsent delay notice in place, because the law asks for it', async () => {
    await recordDecision(db, sampleDecision('owed', 1, [sampleLetter('letter/1', 'delay-notice')]))
    await recordDecision(db, sampleDecision('owed', 2, [sampleLetter('letter/2', 'update')]))
    expect(await statusOf('owed', 'letter/1')).toEqual(['queued'])
  })

  it('replaces an unsent delay notice when it is a newer delay notice', async () => {
    await recordDecision(db, sampleDecision('again', 1, [sampleLetter('letter/1', 'delay-notice')]))
    await recordDecision(db, sampleDecision('again', 2, [sampleLetter('letter/2', 'renewed-delay-notice')]))
    expect(await statusOf('again', 'letter/1')).toEqual(['superseded'])
  })

  it('replaces an unsent delay notice when everything was refunded, but not when a part still waits', async () => {
    for (const [orderId, waiting, status] of [
      ['all-back', 0, 'superseded'],
      ['part-back', 2, 'queued'],
    ] as const) {
      await recordDecision(db, sampleDecision(orderId, 1, [sampleLetter('letter/1', 'delay-notice')]))
      await recordDecision(db, sampleDecision(orderId, 2, [sampleLetter('letter/2', 'refunded', { waiting })]))
      expect(await statusOf(orderId, 'letter/1')).toEqual([status])
    }
  })

  it('never replaces what is told only once: a parcel, a refund, the words of an agent', async () => {
    for (const letter of ['shipped', 'refunded', 'agent-message'] as const) {
      await recordDecision(db, sampleDecision(letter, 1, [sampleLetter('letter/1', letter)]))
      await recordDecision(db, sampleDecision(letter, 2, [sampleLetter('letter/2', 'delay-notice')]))
      expect(await statusOf(letter, 'letter/1')).toEqual(['queued'])
    }
  })

  it('leaves a letter alone that has left', async () => {
    await recordDecision(db, sampleDecision('gone', 1, [sampleLetter('letter/1', 'update')]))
    await db.query(`update deliveries set status = 'sent' where order_id = 'gone'`)
    await recordDecision(db, sampleDecision('gone', 2, [sampleLetter('letter/2', 'delay-notice')]))
    expect(await statusOf('gone', 'letter/1')).toEqual(['sent'])
    expect(await getLetter(db, 'gone', 'letter/1')).toMatchObject({ supersededBy: null })
  })
})

describe('a clock that a developer sent ahead', () => {
  const hour = 3_600_000
  const nightMs = placedAtMs + 12 * hour
  const morningMs = nightMs + 11 * hour
  const notBefore = async (orderId: string) =>
    (
      await db.query<{ at: number }>(
        `select not_before as at from deliveries where order_id = $1 and channel = 'sms'`,
        [orderId],
      )
    )[0]?.at
  const sms = (atMs: number) =>
    sampleLetter('letter/1', 'first-notice', { atMs, channels: ['sms'], smsNotBeforeMs: morningMs })

  it('keeps an SMS for the morning while the clock is the real one', async () => {
    await recordDecision(db, sampleDecision('night', 1, [sms(nightMs)], { nowMs: nightMs }), nightMs)
    expect(await notBefore('night')).toBe(morningMs)
  })

  it('sends an SMS of a skipped night at once, under the instant of that morning', async () => {
    await recordDecision(db, sampleDecision('skipped', 1, [sms(nightMs)], { nowMs: nightMs }), placedAtMs)
    expect(await notBefore('skipped')).toBe(placedAtMs)
    expect((await getLetter(db, 'skipped', 'letter/1'))?.deliveries[0]?.dueAtMs).toBe(morningMs)
    expect(await getBackorder(db, 'skipped')).toMatchObject({ clockAheadMs: 12 * hour })
  })

  it('lets go of an SMS that waited for the morning when the clock jumps over it', async () => {
    await recordDecision(db, sampleDecision('jump', 1, [sms(nightMs)], { nowMs: nightMs }), nightMs)
    await recordDecision(db, sampleDecision('jump', 2, [], { nowMs: nightMs + 48 * hour }), nightMs + 1000)
    expect(await notBefore('jump')).toBe(nightMs + 1000)
  })
})
