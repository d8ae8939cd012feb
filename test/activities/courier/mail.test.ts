import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RenderMail } from '../../../activities/courier/mail.ts'
import { goRound } from '../../../activities/courier/round.ts'
import type { Database } from '../../../records/database.ts'
import { listOutbox } from '../../../records/letters/letters.ts'
import { eraseMailsTo, mailStatus, queueMail } from '../../../records/letters/mails.ts'
import { countQueued } from '../../../records/letters/outbox-depth.ts'
import { suppress } from '../../../records/letters/suppressions.ts'
import { testDatabase } from '../../records/support/test-database.ts'
import { courierKit, recordedEmails, recordedSms } from '../support/courier-kit.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 60_000)
afterAll(() => db.close())
beforeEach(() => db.script('truncate mails, letters, deliveries, batches, suppressions'))

const greeting: RenderMail = async ({ recipient, payload }) =>
  recipient === 'nobody'
    ? null
    : {
        to: `${recipient}@works.test`,
        subject: 'Good morning',
        html: `<p>${JSON.stringify(payload)}</p>`,
        text: 'Good morning',
        headers: { 'List-Unsubscribe': '<https://shop.test/u/1>' },
      }
const mail = (key: string, recipient = 'anna') => ({
  key,
  kind: 'greeting',
  channel: 'email' as const,
  recipient,
  payload: { n: 1 },
  nowMs: Date.now() - 1_000,
})
const courier = (emailSender = recordedEmails(), mails = { greeting }) => {
  const kit = courierKit(db, { emailSender, mails })
  return { kit, emailSender, round: () => goRound(kit, 'email') }
}

describe('a letter that belongs to no order', () => {
  it('leaves by the courier of all letters, once, and shows in the outbox', async () => {
    expect(await queueMail(db, mail('m-1'))).toBe(true)
    expect(await queueMail(db, { ...mail('m-1'), payload: { n: 2 } })).toBe(false)
    expect(await countQueued(db)).toBe(1)
    const { emailSender, round } = courier()
    await round()
    await round()
    expect(emailSender.calls).toHaveLength(1)
    expect(emailSender.calls[0]?.emails).toEqual([
      {
        from: 'Shop <orders@shop.test>',
        to: 'anna@works.test',
        replyTo: 'support@example.com',
        subject: 'Good morning',
        html: '<p>{"n":1}</p>',
        text: 'Good morning',
        headers: { 'List-Unsubscribe': '<https://shop.test/u/1>', 'X-Entity-Ref-ID': 'm-1' },
        tags: expect.objectContaining({ letter: 'greeting' }),
      },
    ])
    expect(await mailStatus(db, 'm-1')).toBe('sent')
    expect((await listOutbox(db)).items).toMatchObject([{ letter: 'greeting', to: 'anna@works.test' }])
  })

  it('travels again as the same bytes under the same key when the provider did not answer', async () => {
    await queueMail(db, mail('m-1'))
    let rendered = 0
    const { kit, emailSender, round } = courier(recordedEmails(), {
      greeting: async (...asked) => {
        rendered += 1
        return greeting(...asked)
      },
    })
    emailSender.answers.push({ type: 'later', afterMs: 0, refused: false })
    await round()
    await db.script(`update batches set lease_until = now() - interval '1 second'`)
    await round()
    expect(emailSender.calls).toHaveLength(2)
    expect(emailSender.calls[1]).toEqual(emailSender.calls[0])
    expect(rendered).toBe(1)
    expect(kit.told).toEqual([])
  })

  it('goes to nobody who asked for silence, and to nobody who is gone', async () => {
    await suppress(db, 'email', 'anna@works.test', 'complained')
    await queueMail(db, mail('m-1'))
    await queueMail(db, mail('m-2', 'nobody'))
    const { emailSender, round } = courier()
    await round()
    expect(emailSender.calls).toEqual([])
    expect([await mailStatus(db, 'm-1'), await mailStatus(db, 'm-2')]).toEqual(['suppressed', 'failed'])
  })

  it('is forgotten with whom it was for, sent or not', async () => {
    await queueMail(db, mail('m-1'))
    const { emailSender, round } = courier()
    await round()
    await queueMail(db, mail('m-2'))
    await queueMail(db, mail('m-3', 'berta'))
    await eraseMailsTo(db, 'anna')
    await round()
    expect(emailSender.calls.flatMap(({ emails }) => emails.map(({ to }) => to))).toEqual([
      'anna@works.test',
      'berta@works.test',
    ])
    expect(JSON.stringify(await db.query('select * from deliveries'))).not.toContain('anna')
  })

  it('that is being sent while its reader is forgotten leaves no trace', async () => {
    await queueMail(db, mail('m-1'))
    const emailSender = recordedEmails()
    const send = emailSender.send.bind(emailSender)
    const { round } = courier({
      ...emailSender,
      async send(batch) {
        await eraseMailsTo(db, 'anna')
        return send(batch)
      },
    })
    await round()
    expect(await mailStatus(db, 'm-1')).toBe('sent')
    expect(JSON.stringify(await db.query('select * from deliveries'))).not.toContain('anna@')
  })

  it('holds up nobody when it cannot be rendered', async () => {
    await queueMail(db, { ...mail('m-1'), kind: 'unheard-of' })
    await queueMail(db, mail('m-2'))
    const { kit, emailSender, round } = courier()
    await round()
    expect(kit.reports).toEqual([{ event: 'letter-not-rendered', details: { letter: 'unheard-of', error: 'Error' } }])
    expect(emailSender.calls[0]?.emails).toHaveLength(1)
    expect(await mailStatus(db, 'm-1')).toBe('queued')
  })

  it('can be a text message, and can wait', async () => {
    const smsSender = recordedSms()
    const sms: RenderMail = async () => ({ to: '+12025550100', subject: '', html: '', text: 'It is here' })
    await queueMail(db, { ...mail('m-1'), channel: 'sms' })
    await queueMail(db, { ...mail('m-2'), channel: 'sms', notBeforeMs: Date.now() + 60_000 })
    await goRound(courierKit(db, { smsSender, mails: { greeting: sms } }), 'sms')
    expect(smsSender.sent).toMatchObject([{ to: '+12025550100', body: 'It is here' }])
    expect(await mailStatus(db, 'm-2')).toBe('queued')
  })
})
