import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runCourier } from '../../../activities/courier/courier.ts'
import { dispatchEmails } from '../../../activities/courier/dispatch.ts'
import { freeze } from '../../../activities/courier/freeze.ts'
import { prepare } from '../../../activities/courier/prepare.ts'
import { goRound } from '../../../activities/courier/round.ts'
import { tellBounces } from '../../../activities/courier/tell-losses.ts'
import { createWake } from '../../../activities/courier/wake.ts'
import type { Database } from '../../../records/database.ts'
import { takeOver } from '../../../records/letters/batches.ts'
import { claimLetters } from '../../../records/letters/claim.ts'
import { type DeliveryEvent, hearDeliveryEvent } from '../../../records/letters/delivery-events.ts'
import { getLetter, listOutbox } from '../../../records/letters/letters.ts'
import { pauseSending } from '../../../records/letters/sending.ts'
import { noteTrouble } from '../../../records/letters/sending-pace.ts'
import { unsuppress } from '../../../records/letters/suppressions.ts'
import { changeContact, eraseContact } from '../../../records/orders/contacts.ts'
import { addNote } from '../../../records/orders/notes.ts'
import { recordDecision } from '../../../records/orders/record.ts'
import { openTasks } from '../../../records/orders/tasks.ts'
import {
  opened,
  placedAtMs,
  sampleBackorder,
  sampleContact,
  sampleDecision,
  sampleLetter,
} from '../../records/support/sample.ts'
import { testDatabase } from '../../records/support/test-database.ts'
import { courierKit, recordedEmails, recordedSms } from '../support/courier-kit.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 60_000)
afterAll(() => db.close())
beforeEach(() =>
  db.script(
    'truncate backorders, backorder_lines, contacts, decisions, timeline, letters, deliveries, batches, suppressions, notes, delivery_events, tasks, sending_pace',
  ),
)

/** Ten in the morning where the sample's customer lives, on the day of the order: texts may come, and dates are as they were told. */
const morningMs = () => placedAtMs + 5 * 3_600_000 + performance.now()
const kitOf = (change: Parameters<typeof courierKit>[1] = {}) => courierKit(db, { now: morningMs, ...change })

const deliveryOf = async (orderId: string, key = 'letter/1') => (await getLetter(db, orderId, key))?.deliveries[0]
const claim = (who: string, channel: 'email' | 'sms' = 'email') =>
  claimLetters(db, { channel, claim: who, limit: 10, nowMs: morningMs(), untilMs: morningMs() + 30_000 })
const bounceOf = (providerId: string): DeliveryEvent => ({
  provider: 'resend',
  eventId: `bounce of ${providerId}`,
  kind: 'email.bounced',
  status: 'bounced',
  reason: 'hard-bounce',
  address: 'dead',
  atMs: placedAtMs,
  providerId,
  reference: null,
})
const expireLeases = () =>
  db.script(
    `delete from sending_pace; update batches set lease_until = '-infinity', unsure_since = unsure_since - interval '40 seconds'`,
  )

describe('the courier of emails', () => {
  it('hands a letter over with the address, the words and the way to reply that it needs', async () => {
    await opened(db, 'one', [sampleLetter('letter/1', 'first-notice')])
    const emailSender = recordedEmails()
    await goRound(kitOf({ emailSender }), 'email')
    expect(emailSender.calls).toHaveLength(1)
    expect(emailSender.calls[0]?.emails).toEqual([
      {
        from: 'Shop <orders@shop.test>',
        to: 'ada@example.com',
        replyTo: 'support@example.com',
        subject: 'first-notice of one',
        html: '<p>2026-03-20</p>',
        text: '2026-03-20',
        headers: { 'X-Entity-Ref-ID': 'one/letter/1', 'X-Meanwhile-Order': 'one/letter/1' },
        tags: { letter: 'first-notice', batch: expect.any(String), place: '0' },
      },
    ])
    expect(await deliveryOf('one')).toMatchObject({ status: 'sent', subject: 'first-notice of one' })
    expect((await listOutbox(db, { orderId: 'one' })).items).toMatchObject([
      {
        order: 'one',
        letter: 'first-notice',
        channel: 'email',
        to: 'ada@example.com',
        at: new Date(placedAtMs).toISOString(),
      },
    ])
  })

  it('sends the letters of many customers in one call', async () => {
    for (let n = 0; n < 5; n++) await opened(db, `many-${n}`, [sampleLetter('letter/1', 'first-notice')])
    const emailSender = recordedEmails()
    await goRound(kitOf({ emailSender }), 'email')
    expect(emailSender.calls.map((call) => call.emails.length)).toEqual([5])
    expect(await goRound(kitOf({ emailSender }), 'email')).toMatchObject({ worked: false, restMs: 0 })
  })

  it('sends what the law dates before what is only pleasant to know', async () => {
    await opened(db, 'pleasant', [sampleLetter('letter/1', 'update', { mandatory: false })])
    await opened(db, 'dated', [sampleLetter('letter/1', 'delay-notice')])
    expect((await claim('a')).map((letter) => letter.orderId)).toEqual(['dated', 'pleasant'])
  })

  it('never hands one letter to two couriers', async () => {
    await opened(db, 'mine', [sampleLetter('letter/1', 'first-notice')])
    const [first, second] = await Promise.all([claim('a'), claim('b')])
    expect(first.length + second.length).toBe(1)
    await db.script(`update deliveries set status = 'queued'`)
    const emailSender = recordedEmails()
    const kit = kitOf({ emailSender })
    await Promise.all([goRound(kit, 'email'), goRound(kit, 'email'), goRound(kit, 'email')])
    expect(emailSender.calls.flatMap((call) => call.emails)).toHaveLength(1)
  })

  it('takes over the letters of a courier that died before it froze them', async () => {
    await opened(db, 'orphan', [sampleLetter('letter/1', 'first-notice')])
    const dead = await claim('dead')
    await db.script(`update deliveries set claimed_until = '-infinity'`)
    const emailSender = recordedEmails()
    const kit = kitOf({ emailSender })
    await goRound(kit, 'email')
    expect(emailSender.calls).toHaveLength(1)
    expect(await freeze(kit, 'email', 'dead', await prepare(kit, 'email', dead))).toBeNull()
  })

  it('does not send a letter that a newer one replaced after it was claimed', async () => {
    await opened(db, 'overtaken', [sampleLetter('letter/1', 'update', { mandatory: false })])
    await opened(db, 'timely', [sampleLetter('letter/1', 'first-notice')])
    const emailSender = recordedEmails()
    const kit = kitOf({ emailSender })
    const letters = await prepare(kit, 'email', await claim('a'))
    await recordDecision(db, sampleDecision('overtaken', 2, [sampleLetter('letter/2', 'delay-notice')]))
    const batch = await freeze(kit, 'email', 'a', letters)
    expect(batch?.letters.map((letter) => letter.subject)).toEqual(['first-notice of timely'])
    expect(await deliveryOf('overtaken')).toMatchObject({ status: 'superseded' })
  })

  it('sends the same bytes under the same key after it was killed between freezing and sending', async () => {
    await opened(db, 'frozen', [sampleLetter('letter/1', 'first-notice')])
    const emailSender = recordedEmails()
    const kit = kitOf({ emailSender })
    const batch = await freeze(kit, 'email', 'a', await prepare(kit, 'email', await claim('a')))
    await changeContact(db, 'frozen', { email: 'new@example.com' })
    expect(await goRound(kit, 'email')).toMatchObject({ worked: false, restMs: 0 })
    await expireLeases()
    await goRound(kit, 'email')
    expect(emailSender.calls).toEqual([
      expect.objectContaining({ idempotencyKey: batch?.idempotencyKey, body: batch?.body }),
    ])
    expect(await deliveryOf('frozen')).toMatchObject({ status: 'sent' })
  })

  it('sends the same bytes under the same key after an answer that never came', async () => {
    await opened(db, 'unsure', [sampleLetter('letter/1', 'update', { mandatory: false })])
    const emailSender = recordedEmails()
    emailSender.answers.push({ type: 'later', afterMs: 10, refused: false })
    const kit = kitOf({ emailSender })
    expect((await goRound(kit, 'email')).restMs).toBeGreaterThan(0)
    // Whatever came meanwhile: the provider may have the letter already.
    await recordDecision(db, sampleDecision('unsure', 2, [sampleLetter('letter/2', 'delay-notice')]))
    await expireLeases()
    await goRound(kit, 'email')
    expect(emailSender.calls[1]).toEqual(emailSender.calls[0])
    expect(await deliveryOf('unsure')).toMatchObject({ status: 'sent' })
  })

  it('drops a stale letter that the provider certainly refused, and sends the others of its batch', async () => {
    await opened(db, 'refused', [sampleLetter('letter/1', 'update', { mandatory: false })])
    await opened(db, 'beside', [sampleLetter('letter/1', 'first-notice')])
    const emailSender = recordedEmails()
    emailSender.answers.push({ type: 'later', afterMs: 10, refused: true })
    const kit = kitOf({ emailSender })
    await goRound(kit, 'email')
    await recordDecision(db, sampleDecision('refused', 2, [sampleLetter('letter/2', 'delay-notice')]))
    await expireLeases()
    await goRound(kit, 'email')
    await goRound(kit, 'email')
    expect(emailSender.calls[1]?.emails.map((email) => email.subject)).toEqual([
      'delay-notice of refused',
      'first-notice of beside',
    ])
    expect(emailSender.calls[1]?.idempotencyKey).not.toBe(emailSender.calls[0]?.idempotencyKey)
    expect(await deliveryOf('refused')).toMatchObject({ status: 'superseded' })
  })

  it('gives up on a batch whose key the provider may have forgotten, and says that nobody was reached', async () => {
    await opened(db, 'forgotten', [sampleLetter('letter/1', 'first-notice')])
    const emailSender = recordedEmails()
    emailSender.answers.push({ type: 'later', afterMs: 10, refused: false })
    const kit = kitOf({ emailSender })
    await goRound(kit, 'email')
    await db.script(`update batches set lease_until = '-infinity', unsure_since = unsure_since - interval '24 hours'`)
    await goRound(kit, 'email')
    await tellBounces(kit)
    expect(emailSender.calls).toHaveLength(1)
    expect(kit.told).toEqual([
      { orderId: 'forgotten', news: { type: 'bounced', channel: 'email', letterKey: 'letter/1', soft: true } },
    ])
  })

  it('lets one bad address hold up nobody else', async () => {
    await opened(db, 'bad', [sampleLetter('letter/1', 'first-notice')])
    await opened(db, 'good', [sampleLetter('letter/1', 'first-notice')])
    const emailSender = recordedEmails()
    const rejected = { type: 'rejected', reason: 'validation_error', divisible: true } as const
    emailSender.answers.push(rejected, rejected)
    const kit = kitOf({ emailSender })
    await goRound(kit, 'email')
    await goRound(kit, 'email')
    expect(emailSender.calls.map((call) => call.emails.length)).toEqual([2, 1, 1])
    expect(await deliveryOf('bad')).toMatchObject({ status: 'failed', error: 'validation_error' })
    expect(await deliveryOf('good')).toMatchObject({ status: 'sent' })
    await tellBounces(kit)
    await tellBounces(kit)
    expect(kit.told.map(({ orderId }) => orderId)).toEqual(['bad'])
  })

  it('tells a backorder whether a refused letter was refused for its reader', async () => {
    await opened(db, 'reader', [sampleLetter('letter/1', 'first-notice')])
    const emailSender = recordedEmails()
    const rejected = { type: 'rejected', reason: 'validation_error', divisible: false } as const
    const kit = kitOf({ emailSender })
    emailSender.answers.push(rejected)
    await goRound(kit, 'email')
    await opened(db, 'words', [sampleLetter('letter/1', 'first-notice')])
    emailSender.answers.push({ ...rejected, soft: true })
    await goRound(kit, 'email')
    await tellBounces(kit)
    const bounced = { type: 'bounced', channel: 'email', letterKey: 'letter/1' }
    expect(kit.told).toEqual([
      { orderId: 'reader', news: bounced },
      { orderId: 'words', news: { ...bounced, soft: true } },
    ])
  })

  it('sends nothing while sending is paused, and everything afterwards', async () => {
    await opened(db, 'paused', [sampleLetter('letter/1', 'first-notice')])
    const kit = kitOf()
    await pauseSending(db, ['all'])
    expect(await goRound(kit, 'email')).toMatchObject({ worked: false, restMs: 0 })
    await pauseSending(db, [])
    await goRound(kit, 'email')
    expect(await deliveryOf('paused')).toMatchObject({ status: 'sent' })
  })

  it('puts a letter that cannot be rendered aside, and says so to the operator without a name', async () => {
    await opened(db, 'broken', [sampleLetter('letter/1', 'first-notice')])
    await opened(db, 'whole', [sampleLetter('letter/1', 'update')])
    const kit = kitOf()
    const { renderLetter } = kit
    kit.renderLetter = (input) => {
      if (input.orderId === 'broken') throw new TypeError(`no date for ${input.customer.name}`)
      return renderLetter(input)
    }
    await goRound(kit, 'email')
    expect(await deliveryOf('broken')).toMatchObject({ status: 'queued', error: 'not-rendered' })
    expect(await deliveryOf('whole')).toMatchObject({ status: 'sent' })
    expect(kit.reports).toEqual([
      { event: 'letter-not-rendered', details: { letter: 'first-notice', error: 'TypeError' } },
    ])
  })

  it('carries the words of an agent, which no workflow has seen', async () => {
    await opened(db, 'words')
    await addNote(db, {
      id: 'n-1',
      orderId: 'words',
      agent: 'Sam',
      reason: 'asked',
      text: 'We found one.',
      atMs: placedAtMs,
    })
    const letter = sampleLetter('letter/2', 'agent-message')
    await recordDecision(db, sampleDecision('words', 2, [{ ...letter, facts: { ...letter.facts, noteId: 'n-1' } }]))
    const emailSender = recordedEmails()
    await goRound(kitOf({ emailSender }), 'email')
    expect(emailSender.calls[0]?.emails[0]?.text).toBe('We found one.')
  })

  it('writes to nobody who was erased, and keeps no words of what was written', async () => {
    await opened(db, 'erased', [sampleLetter('letter/1', 'first-notice')])
    const kit = kitOf()
    await goRound(kit, 'email')
    await recordDecision(db, sampleDecision('erased', 2, [sampleLetter('letter/2', 'delay-notice')]))
    await eraseContact(db, 'erased')
    await goRound(kit, 'email')
    expect(await deliveryOf('erased', 'letter/1')).toMatchObject({
      status: 'sent',
      subject: null,
      html: null,
      body: null,
    })
    expect(await deliveryOf('erased', 'letter/2')).toMatchObject({ status: 'suppressed' })
  })

  it('tells the backorder when a letter that had left came back', async () => {
    await opened(db, 'back', [sampleLetter('letter/1', 'first-notice')])
    const emailSender = recordedEmails()
    const kit = kitOf({ emailSender })
    await goRound(kit, 'email')
    const providerId = `${emailSender.calls[0]?.idempotencyKey}-0`
    const back = { ...bounceOf(providerId), address: null, reason: 'bounce' }
    expect(await hearDeliveryEvent(db, back, Date.now())).toBe('known')
    expect(await hearDeliveryEvent(db, back, Date.now())).toBe('repeated')
    await tellBounces(kit)
    expect(kit.told).toEqual([{ orderId: 'back', news: { type: 'bounced', channel: 'email', letterKey: 'letter/1' } }])
  })

  it('sends the last letter of an order that is over by the other channel, and asks an agent where there is none', async () => {
    const letter = sampleLetter('letter/1', 'refunded', { waiting: 0 })
    const closed = sampleBackorder('over', {
      closed: { atMs: placedAtMs, outcome: 'refunded' },
      letters: ['first-notice'],
      revision: 2,
    })
    await opened(db, 'over')
    await recordDecision(db, sampleDecision('over', 2, [letter], { backorder: closed }))
    const kit = kitOf({ tell: async () => false })
    const loses = async (channel: string) => {
      await db.query(`update deliveries set news_due = true where order_id = 'over' and channel = $1`, [channel])
      await tellBounces(kit)
      await tellBounces(kit)
    }
    await loses('email')
    const channels = (await getLetter(db, 'over', 'letter/1'))?.deliveries.map(({ channel }) => channel)
    expect(channels).toEqual(['email', 'sms'])
    expect(await openTasks(db, 10)).toEqual([])
    await loses('sms')
    expect(await openTasks(db, 10)).toMatchObject([{ orderId: 'over', why: 'unreachable' }])
  })

  it('goes on at once with what a courier that was killed had in hand', async () => {
    await opened(db, 'in-hand', [sampleLetter('letter/1', 'first-notice')])
    await opened(db, 'on-the-way', [sampleLetter('letter/1', 'first-notice')])
    const emailSender = recordedEmails()
    const kit = kitOf({ emailSender })
    const claimed = await claim('dead')
    const batch = await freeze(kit, 'email', 'dead', await prepare(kit, 'email', claimed.slice(0, 1)))
    const stop = new AbortController()
    const running = runCourier(kit, createWake(), 'email', Date.now() + 30_000, stop.signal)
    await expect.poll(() => emailSender.calls.map((call) => call.emails.length)).toEqual([1, 1])
    stop.abort()
    await running
    expect(emailSender.calls[0]?.idempotencyKey).toBe(batch?.idempotencyKey)
  })

  it('does not hand over a batch that another courier has taken from it', async () => {
    await opened(db, 'taken', [sampleLetter('letter/1', 'first-notice')])
    const emailSender = recordedEmails()
    const kit = kitOf({ emailSender })
    const batch = await freeze(kit, 'email', 'slow', await prepare(kit, 'email', await claim('slow')))
    await takeOver(db, 'email')
    await goRound(kit, 'email')
    if (!batch) throw new Error('nothing was frozen')
    await dispatchEmails(kit, batch)
    expect(emailSender.calls).toHaveLength(1)
  })

  it('tells of a letter that came back though its provider asks for an hour of rest', async () => {
    await opened(db, 'resting', [sampleLetter('letter/1', 'first-notice')])
    const kit = kitOf({ emailSender: recordedEmails() })
    await goRound(kit, 'email')
    await noteTrouble(db, 'email', morningMs() + 3_600_000)
    const stop = new AbortController()
    const running = runCourier(kit, createWake(), 'email', Date.now() + 30_000, stop.signal)
    await db.query(`update deliveries set news_due = true where order_id = 'resting'`)
    await expect.poll(() => kit.told.map(({ orderId }) => orderId), { timeout: 5_000 }).toEqual(['resting'])
    stop.abort()
    await running
  })

  it('goes at once when it is woken', async () => {
    const wake = createWake()
    const stop = new AbortController()
    const running = runCourier(kitOf(), wake, 'email', Date.now() + 60_000, stop.signal)
    await new Promise((resolve) => setTimeout(resolve, 100))
    await opened(db, 'quick', [sampleLetter('letter/1', 'first-notice')])
    const startedAt = performance.now()
    wake.wake()
    while ((await deliveryOf('quick'))?.status !== 'sent') await new Promise((resolve) => setTimeout(resolve, 2))
    expect(performance.now() - startedAt).toBeLessThan(500)
    stop.abort()
    await running
  })
})

describe('the courier of SMS', () => {
  const withSms = (key = 'letter/1') => sampleLetter(key, 'first-notice', { channels: ['sms'] })

  it('sends each message once, to the number of the customer', async () => {
    await opened(db, 'text', [withSms()])
    const smsSender = recordedSms()
    const kit = kitOf({ smsSender })
    await goRound(kit, 'sms')
    await goRound(kit, 'sms')
    expect(smsSender.sent).toMatchObject([{ to: sampleContact.phone, body: 'first-notice of text' }])
    expect(await deliveryOf('text')).toMatchObject({ status: 'sent' })
  })

  it('waits for the morning', async () => {
    const morning = sampleLetter('letter/1', 'first-notice', {
      channels: ['sms'],
      smsNotBeforeMs: morningMs() + 3_600_000,
    })
    await opened(db, 'night', [morning])
    expect(await goRound(kitOf(), 'sms')).toMatchObject({ worked: false, restMs: 0 })
  })

  it('never repeats a message whose creation went unanswered: finds it among the messages that the provider took', async () => {
    await opened(db, 'unanswered', [withSms()])
    const smsSender = recordedSms()
    smsSender.answers.push({ type: 'unknown' })
    smsSender.taken = 'SM9'
    const kit = kitOf({ smsSender })
    await goRound(kit, 'sms')
    expect(await deliveryOf('unanswered')).toMatchObject({ status: 'unknown' })
    await expireLeases()
    await goRound(kit, 'sms')
    expect(await deliveryOf('unanswered')).toMatchObject({ status: 'sent' })
    expect(smsSender.sent).toHaveLength(1)
  })

  it('sends a message once more that the provider certainly never got, and takes it for lost the second time', async () => {
    await opened(db, 'never-there', [withSms()])
    const smsSender = recordedSms()
    smsSender.answers.push({ type: 'unknown' }, { type: 'unknown' })
    const kit = kitOf({ smsSender })
    for (const [status, sent] of [
      ['unknown', 1],
      ['queued', 1],
      ['unknown', 2],
      ['failed', 2],
    ] as const) {
      await goRound(kit, 'sms')
      await expireLeases()
      expect(await deliveryOf('never-there')).toMatchObject({ status })
      expect(smsSender.sent).toHaveLength(sent)
    }
  })

  it('writes no more to a number whose owner said STOP, until they say START', async () => {
    await opened(db, 'stopped', [withSms()])
    const smsSender = recordedSms()
    smsSender.answers.push({ type: 'opted-out' })
    const kit = kitOf({ smsSender })
    await goRound(kit, 'sms')
    await opened(db, 'next', [withSms()])
    await goRound(kit, 'sms')
    expect(smsSender.sent).toHaveLength(1)
    expect(await deliveryOf('next')).toMatchObject({ status: 'suppressed' })
    await tellBounces(kit)
    expect(kit.told.map(({ orderId }) => orderId)).toEqual(['stopped', 'next'])
    await unsuppress(db, 'sms', sampleContact.phone)
    await opened(db, 'started', [withSms()])
    await goRound(kit, 'sms')
    expect(smsSender.sent).toHaveLength(2)
  })

  it('tries a message again that the provider had no room for', async () => {
    await opened(db, 'busy', [withSms()])
    const smsSender = recordedSms()
    smsSender.answers.push({ type: 'later', afterMs: 5 })
    const kit = kitOf({ smsSender })
    expect(await goRound(kit, 'sms')).toMatchObject({ worked: true, restMs: 5 })
    await expireLeases()
    await goRound(kit, 'sms')
    expect(await deliveryOf('busy')).toMatchObject({ status: 'sent' })
  })
})
