import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCourier } from '../../../activities/courier/courier.ts'
import { goRound } from '../../../activities/courier/round.ts'
import { createWake } from '../../../activities/courier/wake.ts'
import { resendSender } from '../../../activities/providers/resend.ts'
import type { EmailOutcome } from '../../../activities/providers/senders.ts'
import type { Database } from '../../../records/database.ts'
import { takeOver } from '../../../records/letters/batches.ts'
import { noteSuccess, noteTrouble, paceOf, takeTurn } from '../../../records/letters/sending-pace.ts'
import { opened, sampleLetter } from '../../records/support/sample.ts'
import { testDatabase } from '../../records/support/test-database.ts'
import { courierKit, recordedEmails } from '../support/courier-kit.ts'
import { sendJson } from '../support/stand-ins/http.ts'
import { resendStandIn } from '../support/stand-ins/resend.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 60_000)
afterAll(() => db.close())

const statusOf = async (orderId: string) =>
  (await db.query<{ status: string }>('select status from deliveries where order_id = $1', [orderId]))[0]?.status

describe('two workers on one database', () => {
  it('send each letter once, though calls are refused, fail, or are answered in vain', async () => {
    const resend = await resendStandIn()
    const count = 60
    for (let n = 0; n < count; n++) await opened(db, `o-${n}`, [sampleLetter('letter/1', 'first-notice')])
    resend.troubles.push(
      (response) => sendJson(response, 429, { name: 'rate_limit_exceeded' }, { 'retry-after': '0.2' }),
      (response, take) => {
        take()
        sendJson(response, 500, { name: 'internal_server_error' })
      },
    )
    const stop = new AbortController()
    const couriers = Array.from({ length: 2 }, () => {
      const emailSender = { ...resendSender({ apiKey: 're_test', baseUrl: resend.url }), batchSize: 7 }
      return runCourier(courierKit(db, { emailSender }), createWake(), 'email', Date.now() + 60_000, stop.signal)
    })
    await expect
      .poll(() => db.query(`select 1 from deliveries where status <> 'sent'`).then((rows) => rows.length), {
        timeout: 30_000,
      })
      .toBe(0)
    stop.abort()
    await Promise.all(couriers)
    const orders = resend.taken.map(({ headers }) => (headers as Record<string, string>)['X-Entity-Ref-ID'])
    expect(orders).toHaveLength(count)
    expect(new Set(orders).size).toBe(count)
    await resend.close()
  })

  it('take no batch from each other: whoever stalled and wakes to a refusal changes nothing any more', async () => {
    await db.script('truncate sending_pace')
    await opened(db, 'stalled', [sampleLetter('letter/1', 'first-notice')])
    const stalled = recordedEmails()
    let wake: (outcome: EmailOutcome) => void = () => {}
    const refused = new Promise<EmailOutcome>((resolve) => (wake = resolve))
    const first = courierKit(db, { emailSender: { ...stalled, send: () => refused } })
    const round = goRound(first, 'email')
    await expect.poll(() => statusOf('stalled')).toBe('sending')
    await takeOver(db, 'email')
    const second = recordedEmails()
    await goRound(courierKit(db, { emailSender: second }), 'email')
    expect(await statusOf('stalled')).toBe('sent')

    wake({ type: 'later', afterMs: 0, refused: true })
    await round
    expect(await statusOf('stalled')).toBe('sent')
    while ((await goRound(courierKit(db, { emailSender: second }), 'email')).worked);
    expect(second.calls).toHaveLength(1)
  })

  it('share one limit: what one of them was told, the others keep', async () => {
    await db.script('truncate sending_pace')
    const at = Date.now()
    const turn = await takeTurn(db, 'email', at)
    const told = { rate: { limit: 2, windowMs: 1_000 }, spentMs: 0 }
    await noteSuccess(db, 'email', { turn, calledAtMs: at, answeredAtMs: at }, told)
    expect((await takeTurn(db, 'email', at + 100)).waitMs).toBe(0)
    expect((await takeTurn(db, 'email', at + 200)).waitMs).toBeGreaterThan(800)
    expect((await takeTurn(db, 'sms', at + 200)).waitMs).toBe(0)
    expect((await takeTurn(db, 'email', at + 1_050)).waitMs).toBe(0)
    await noteTrouble(db, 'email', at + 9_000)
    expect(await paceOf(db, 'email', at + 5_000)).toMatchObject({ waitMs: 4_000, troubles: 1 })
  })

  it('count a call from when the provider may have got it: later where its answer took unusually long', async () => {
    await db.script('truncate sending_pace')
    const at = Date.now()
    const told = { rate: { limit: 2, windowMs: 1_000 }, spentMs: 0 }
    const call = async (atMs: number, tookMs: number) => {
      const turn = await takeTurn(db, 'email', atMs - 10)
      await noteSuccess(db, 'email', { turn, calledAtMs: atMs, answeredAtMs: atMs + tookMs }, told)
    }
    await call(at, 50)
    await call(at + 400, 250)
    expect((await paceOf(db, 'email', at + 500)).waitMs).toBe(520)
    await call(at + 1_100, 50)
    expect((await paceOf(db, 'email', at + 1_200)).waitMs).toBe(420)
  })

  it('never take more turns at once than the limit allows', async () => {
    await db.script('truncate sending_pace')
    const at = Date.now()
    const turn = await takeTurn(db, 'email', at)
    const told = { rate: { limit: 5, windowMs: 1_000 }, spentMs: 0 }
    await noteSuccess(db, 'email', { turn, calledAtMs: at, answeredAtMs: at }, told)
    const turns = await Promise.all(Array.from({ length: 20 }, (_, n) => takeTurn(db, 'email', at + n)))
    expect(turns.filter(({ waitMs }) => waitMs === 0)).toHaveLength(4)
  })
})
