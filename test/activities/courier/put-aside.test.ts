import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { goRound } from '../../../activities/courier/round.ts'
import { smtpSender } from '../../../activities/providers/smtp.ts'
import type { Database } from '../../../records/database.ts'
import { opened, sampleLetter } from '../../records/support/sample.ts'
import { testDatabase } from '../../records/support/test-database.ts'
import { courierKit } from '../support/courier-kit.ts'
import { refusal, type SmtpStandIn, smtpStandIn } from '../support/stand-ins/smtp.ts'

let db: Database
let server: SmtpStandIn
/** How many recipients are still told to come back later. */
let busy: number
let nowMs: number

beforeAll(async () => {
  db = await testDatabase()
}, 60_000)
afterAll(() => db.close())
beforeEach(async () => {
  await db.script(
    'truncate backorders, backorder_lines, contacts, decisions, timeline, letters, deliveries, batches, sending_pace',
  )
  nowMs = Date.now()
  server = await smtpStandIn({
    onRcptTo: (_address, _session, done) =>
      done(busy-- > 0 ? refusal(450, 'mailbox of ada@example.com is busy') : null),
  })
})
afterEach(() => server.close())

async function statusOf(orderId: string): Promise<string | undefined> {
  const [row] = await db.query<{ status: string }>('select status from deliveries where order_id = $1', [orderId])
  return row?.status
}
const courier = () =>
  courierKit(db, {
    now: () => nowMs,
    emailSender: smtpSender({ host: '127.0.0.1', port: server.port, secure: false, login: null }),
  })

async function rounds(kit: ReturnType<typeof courier>): Promise<void> {
  while ((await goRound(kit, 'email')).worked);
}

describe('a reader whose mailbox is busy', () => {
  it('holds up nobody else, and gets the letter later under the same Message-ID', async () => {
    busy = 1
    await opened(db, 'one', [sampleLetter('letter/1', 'first-notice')])
    await opened(db, 'two', [sampleLetter('letter/1', 'first-notice')])
    const kit = courier()
    await rounds(kit)
    expect([await statusOf('one'), await statusOf('two')].sort()).toEqual(['sending', 'sent'])
    nowMs += 3 * 60_000
    await rounds(kit)
    expect([await statusOf('one'), await statusOf('two')]).toEqual(['sent', 'sent'])
    expect(server.taken).toHaveLength(2)
    expect(kit.reports).toEqual([])
  })

  it('for hours counts as one whom no letter reaches: its backorder hears of it, and no log has the address', async () => {
    busy = Number.POSITIVE_INFINITY
    await opened(db, 'one', [sampleLetter('letter/1', 'first-notice')])
    const kit = courier()
    for (let minutes = 0; minutes <= 4 * 60 + 10; minutes += 5) {
      await rounds(kit)
      nowMs += 5 * 60_000 + 1_000
    }
    expect(await statusOf('one')).toBe('failed')
    expect(kit.reports).toEqual([{ event: 'emails-rejected', details: { reason: 'smtp_450', letters: 1 } }])
    const [row] = await db.query<{ due: boolean }>('select news_due as due from deliveries')
    expect(row?.due).toBe(true)
    expect(server.taken).toHaveLength(0)
  }, 30_000)
})
