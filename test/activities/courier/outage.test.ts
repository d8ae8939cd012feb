import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { goRound } from '../../../activities/courier/round.ts'
import type { EmailOutcome } from '../../../activities/providers/senders.ts'
import type { Database } from '../../../records/database.ts'
import { getLetter } from '../../../records/letters/letters.ts'
import { recordDecision } from '../../../records/orders/record.ts'
import { opened, placedAtMs, sampleDecision, sampleLetter } from '../../records/support/sample.ts'
import { testDatabase } from '../../records/support/test-database.ts'
import { courierKit, type RecordedEmails, recordedEmails } from '../support/courier-kit.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 60_000)
afterAll(() => db.close())
beforeEach(() =>
  db.script('truncate backorders, contacts, decisions, timeline, letters, deliveries, batches, sending_pace, tasks'),
)

const hourMs = 3_600_000
const idleMs = 20_000
const statusOf = async (orderId: string, key: string) => (await getLetter(db, orderId, key))?.deliveries[0]?.status

/** A provider that can be down, and a clock that only the test moves. */
function scene(down: EmailOutcome) {
  const clock = { nowMs: placedAtMs }
  const provider = recordedEmails()
  const reached: string[][] = []
  let isDown = true
  const emailSender: RecordedEmails = {
    ...provider,
    batchSize: 3,
    async send(batch) {
      const outcome = await provider.send(batch)
      if (isDown) return down
      reached.push(JSON.parse(batch.body ?? '[]').map(({ subject }: { subject: string }) => subject))
      return outcome
    },
  }
  const kit = courierKit(db, { emailSender, now: () => clock.nowMs })
  return {
    clock,
    reached,
    calls: provider.calls,
    comesBack() {
      isDown = false
    },
    /** Lets the courier work for so long. */
    async passes(forMs: number) {
      for (const untilMs = clock.nowMs + forMs; clock.nowMs < untilMs; ) {
        const { worked, restMs } = await goRound(kit, 'email')
        clock.nowMs += worked && restMs === 0 ? 10 : Math.max(restMs, idleMs)
      }
    },
  }
}

const dated = (key: string, endingDate: string) => {
  const letter = sampleLetter(key, 'first-notice')
  return { ...letter, facts: { ...letter.facts, endingDate } }
}

describe('a provider that is down for an hour', () => {
  it('holds up no decision; what was superseded is never sent, the rest goes out in the order of its deadlines', {
    timeout: 60_000,
  }, async () => {
    const { clock, passes, comesBack, reached, calls } = scene({ type: 'later', afterMs: 5_000, refused: true })
    await opened(db, 'late', [dated('letter/1', '2026-05-03')])
    await opened(db, 'soon', [dated('letter/1', '2026-04-01')])
    await opened(db, 'changed', [sampleLetter('letter/1', 'update', { mandatory: false })])
    await passes(hourMs / 2)
    await opened(db, 'sooner', [dated('letter/1', '2026-03-10')])
    const decidedAt = performance.now()
    await recordDecision(db, sampleDecision('changed', 2, [sampleLetter('letter/2', 'delay-notice')]))
    expect(performance.now() - decidedAt).toBeLessThan(1_000)
    await passes(hourMs / 2)
    expect(clock.nowMs).toBeGreaterThanOrEqual(placedAtMs + hourMs)
    // Asked now and then, not all the time.
    expect(calls.length).toBeLessThan(90)
    comesBack()
    await passes(120_000)
    expect(reached.flat()).toEqual([
      'first-notice of sooner',
      'delay-notice of changed',
      'first-notice of soon',
      'first-notice of late',
    ])
    expect(await statusOf('changed', 'letter/1')).toBe('superseded')
  })

  it('gets each letter once, though it may have taken some while it answered with errors', {
    timeout: 60_000,
  }, async () => {
    const { passes, comesBack, reached, calls } = scene({ type: 'later', afterMs: 1_000, refused: false })
    for (let n = 0; n < 10; n++) await opened(db, `unsure-${n}`, [dated('letter/1', '2026-04-01')])
    await passes(hourMs)
    // Those that it may have are few: the others can still be replaced.
    const [unsure] = await db.query<{ count: number }>(
      `select count(*)::int as count from deliveries where status = 'sending'`,
    )
    expect(unsure?.count).toBeLessThanOrEqual(6)
    comesBack()
    await passes(600_000)
    expect(reached.flat().sort()).toEqual(Array.from({ length: 10 }, (_, n) => `first-notice of unsure-${n}`).sort())
    const bodies = new Map<string, Set<string>>()
    for (const { idempotencyKey, body } of calls)
      bodies.set(idempotencyKey, (bodies.get(idempotencyKey) ?? new Set()).add(body))
    expect([...bodies.values()].every((each) => each.size === 1)).toBe(true)
  })
})
