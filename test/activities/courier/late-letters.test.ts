import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askAboutTexts } from '../../../activities/courier/ask-about-texts.ts'
import { goRound } from '../../../activities/courier/round.ts'
import { tellBounces, tellLate } from '../../../activities/courier/tell-losses.ts'
import type { Letter } from '../../../backorder/letters/letter.ts'
import type { Database } from '../../../records/database.ts'
import { type DeliveryEvent, hearDeliveryEvent } from '../../../records/letters/delivery-events.ts'
import { getLetter } from '../../../records/letters/letters.ts'
import { pauseSending } from '../../../records/letters/sending.ts'
import { opened, placedAtMs, sampleLetter } from '../../records/support/sample.ts'
import { testDatabase } from '../../records/support/test-database.ts'
import { courierKit, recordedEmails, recordedSms } from '../support/courier-kit.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** The notice is of use until the date that it is about. */
const deadlineMs = Date.parse('2026-03-20T00:00:00Z')
/** Ten in the morning where the sample's customer lives. */
const morningMs = placedAtMs + 5 * hourMs

let db: Database
let nowMs = morningMs
beforeAll(async () => {
  db = await testDatabase()
}, 60_000)
afterAll(() => db.close())
beforeEach(async () => {
  nowMs = morningMs
  await db.script(
    'truncate backorders, backorder_lines, contacts, decisions, timeline, letters, deliveries, batches, delivery_events, settings, sending_pace',
  )
})

const kitOf = (change: Parameters<typeof courierKit>[1] = {}) => courierKit(db, { now: () => nowMs, ...change })
const noticeBy = (channel: 'email' | 'sms', change: Partial<Letter> = {}) =>
  sampleLetter('letter/1', 'delay-notice', { channels: [channel], smsNotBeforeMs: morningMs, ...change })
const lateNews = (orderId: string, channel: 'email' | 'sms' = 'email') => ({
  orderId,
  news: { type: 'bounced', channel, letterKey: 'letter/1', reason: 'late' },
})

async function reported(orderId: string, status: DeliveryEvent['status']): Promise<void> {
  const [row] = await db.query<{ providerId: string }>(
    `select provider_id as "providerId" from deliveries where order_id = $1`,
    [orderId],
  )
  const event = { provider: 'resend', eventId: `${orderId} ${status}`, kind: `email.${status}`, status } as const
  await hearDeliveryEvent(
    db,
    { ...event, reason: null, address: null, atMs: nowMs, providerId: row!.providerId, reference: null },
    nowMs,
  )
}

describe('a letter with a deadline that is only delayed', () => {
  it('is told of once, two days before its day and not before', async () => {
    const kit = kitOf()
    await opened(db, 'slow', [noticeBy('email')])
    await goRound(kit, 'email')
    await reported('slow', 'delayed')
    nowMs = deadlineMs - 3 * dayMs
    await tellLate(kit)
    expect(kit.told).toEqual([])
    nowMs = deadlineMs - 2 * dayMs
    await tellLate(kit)
    await tellLate(kit)
    expect(kit.told).toEqual([lateNews('slow')])
  })

  it('is not late once it has arrived, and what nothing rests on is never late', async () => {
    const kit = kitOf()
    await opened(db, 'came', [noticeBy('email')])
    await opened(db, 'optional', [sampleLetter('letter/1', 'update')])
    await goRound(kit, 'email')
    for (const status of ['delayed', 'delivered'] as const) await reported('came', status)
    await reported('optional', 'delayed')
    nowMs = deadlineMs
    await tellLate(kit)
    expect(kit.told).toEqual([])
  })
})

describe('a letter with a deadline that has not left', () => {
  it('because sending is paused is told of two hours after it was due', async () => {
    const kit = kitOf()
    await pauseSending(db, ['email'])
    nowMs = deadlineMs - dayMs
    await opened(db, 'paused', [noticeBy('email', { atMs: nowMs })])
    nowMs += hourMs
    await tellLate(kit)
    expect(kit.told).toEqual([])
    nowMs += hourMs
    await tellLate(kit)
    expect(kit.told).toEqual([lateNews('paused')])
  })

  it('because its provider is away is told of, though it may have been taken', async () => {
    const emailSender = recordedEmails()
    emailSender.answers.push({ type: 'later', afterMs: 10, refused: false })
    const kit = kitOf({ emailSender })
    await opened(db, 'unsure', [noticeBy('email')])
    await goRound(kit, 'email')
    nowMs = deadlineMs - dayMs
    await tellLate(kit)
    expect(kit.told).toEqual([lateNews('unsure')])
  })

  it('is not late while a text waits for the morning', async () => {
    const kit = kitOf()
    nowMs = deadlineMs - dayMs
    await opened(db, 'night', [noticeBy('sms', { atMs: nowMs, smsNotBeforeMs: nowMs + 9 * hourMs })])
    nowMs += 8 * hourMs
    await tellLate(kit)
    expect(kit.told).toEqual([])
  })
})

describe('a text of which its provider never said what became of it', () => {
  it('is asked about after three hours, and was lost if it says so', async () => {
    const smsSender = recordedSms()
    const asked: string[] = []
    smsSender.status = async (id) => {
      asked.push(id)
      const said = { provider: 'twilio', eventId: `${id}/undelivered`, kind: 'undelivered', status: 'bounced' } as const
      return { ...said, reason: 'twilio_30003', address: 'good', atMs: nowMs, providerId: id, reference: null }
    }
    const kit = kitOf({ smsSender })
    await opened(db, 'silent', [noticeBy('sms')])
    await goRound(kit, 'sms')
    nowMs += 2 * hourMs
    await askAboutTexts(kit)
    expect(asked).toEqual([])
    nowMs += 2 * hourMs
    await askAboutTexts(kit)
    await askAboutTexts(kit)
    expect(asked).toEqual(['SM1'])
    expect((await getLetter(db, 'silent', 'letter/1'))?.deliveries[0]).toMatchObject({ status: 'bounced' })
    await tellBounces(kit)
    expect(kit.told).toMatchObject([{ orderId: 'silent', news: { type: 'bounced', channel: 'sms', soft: true } }])
  })

  it('is asked about four times in three days where its provider knows no more, and then left', async () => {
    const smsSender = recordedSms()
    let asked = 0
    smsSender.status = async () => {
      asked += 1
      return null
    }
    const kit = kitOf({ smsSender })
    await opened(db, 'unknown', [noticeBy('sms')])
    await goRound(kit, 'sms')
    for (let hour = 0; hour < 200; hour += 1) {
      nowMs += hourMs
      await askAboutTexts(kit)
    }
    expect(asked).toBe(4)
  })
})
