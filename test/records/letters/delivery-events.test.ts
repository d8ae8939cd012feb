import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../../records/database.ts'
import { type DeliveryEvent, deliveryEventsOf, hearDeliveryEvent } from '../../../records/letters/delivery-events.ts'
import { getLetter } from '../../../records/letters/letters.ts'
import { untoldBounces } from '../../../records/letters/outcomes.ts'
import { isSuppressed } from '../../../records/letters/suppressions.ts'
import { opened, placedAtMs, sampleLetter } from '../support/sample.ts'
import { testDatabase } from '../support/test-database.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 60_000)
afterAll(() => db.close())
beforeEach(() =>
  db.script('truncate backorders, contacts, decisions, letters, deliveries, suppressions, delivery_events'),
)

const address = 'ada@example.com'
const event = (change: Partial<DeliveryEvent>): DeliveryEvent => ({
  provider: 'resend',
  eventId: `msg_${change.kind ?? change.status}`,
  kind: `email.${change.status}`,
  status: 'sent',
  reason: null,
  address: null,
  atMs: placedAtMs,
  providerId: 're-1',
  reference: null,
  ...change,
})
const hear = (change: Partial<DeliveryEvent>) => hearDeliveryEvent(db, event(change), placedAtMs + 1_000)
const hardBounce = { status: 'bounced', reason: 'hard-bounce', address: 'dead' } as const

async function sentLetter(orderId: string, providerId = 're-1'): Promise<void> {
  await opened(db, orderId, [sampleLetter('letter/1', 'delay-notice')])
  await db.query(`update deliveries set status = 'sent', provider_id = $2, to_address = $3 where order_id = $1`, [
    orderId,
    providerId,
    address,
  ])
}
const delivery = async (orderId: string) => (await getLetter(db, orderId, 'letter/1'))?.deliveries[0]
const news = async () => (await untoldBounces(db)).map(({ letterKey, soft }) => ({ letterKey, soft }))

describe('the delivery record of a letter', () => {
  it('is the same whatever came first and however often it came, and keeps every word once', async () => {
    const words: Partial<DeliveryEvent>[] = [
      { status: 'sent' },
      { status: 'delayed' },
      { status: 'delivered', atMs: placedAtMs + 500 },
      { status: 'opened', atMs: placedAtMs + 900 },
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...words, ...words], { minLength: 8, maxLength: 8 }),
        fc.uuid(),
        async (told, id) => {
          const orderId = `order-${id}`
          await sentLetter(orderId, id)
          for (const word of told) await hear({ ...word, eventId: `${id} ${word.status}`, providerId: id })
          expect(await delivery(orderId)).toMatchObject({ status: 'opened', deliveredAtMs: placedAtMs + 500 })
          expect(await deliveryEventsOf(db, orderId)).toHaveLength(4)
        },
      ),
      { numRuns: 15 },
    )
    expect(await news()).toEqual([])
  })

  it('shows a hard bounce, tells the backorder once, and sends nothing more to the address', async () => {
    await sentLetter('dead')
    expect(await hear(hardBounce)).toBe('known')
    expect(await hear(hardBounce)).toBe('repeated')
    expect(await delivery('dead')).toMatchObject({ status: 'bounced', error: 'hard-bounce' })
    expect(await news()).toEqual([{ letterKey: 'letter/1', soft: false }])
    expect(await isSuppressed(db, 'email', 'ADA@example.com')).toBe(true)
  })

  it('keeps an address whose mailbox was only full', async () => {
    await sentLetter('full')
    await hear({ status: 'bounced', reason: 'soft-bounce', address: 'good' })
    expect(await news()).toEqual([{ letterKey: 'letter/1', soft: true }])
    expect(await isSuppressed(db, 'email', address)).toBe(false)
  })

  it('sends nothing more to who complained, though the letter did arrive', async () => {
    await sentLetter('cross')
    await hear({ status: 'complained', reason: 'complaint', address: 'dead' })
    await hear({ status: 'delivered' })
    expect(await delivery('cross')).toMatchObject({ status: 'complained' })
    expect(await news()).toEqual([])
    expect(await isSuppressed(db, 'email', address)).toBe(true)
  })

  it('stays delivered when the word of a bounce before it comes late', async () => {
    await sentLetter('late')
    await hear({ status: 'delivered', atMs: placedAtMs + 500 })
    await hear({ ...hardBounce, atMs: placedAtMs })
    expect(await delivery('late')).toMatchObject({ status: 'delivered' })
    expect(await news()).toEqual([])
  })

  it('lets the letter go out elsewhere when a server returns it after it took it', async () => {
    await sentLetter('returned')
    await hear({ status: 'delivered', atMs: placedAtMs })
    await hear({ ...hardBounce, atMs: placedAtMs + 500 })
    expect(await delivery('returned')).toMatchObject({ status: 'delivered' })
    expect(await news()).toEqual([{ letterKey: 'letter/1', soft: false }])
  })

  it('keeps what is said of a letter that is not ours, changes nothing by it, and forgets it after a week', async () => {
    await sentLetter('ours')
    expect(await hear({ ...hardBounce, providerId: 're-other' })).toBe('unknown')
    expect(await delivery('ours')).toMatchObject({ status: 'sent' })
    const weekLater = placedAtMs + 8 * 86_400_000
    await hearDeliveryEvent(db, event({ eventId: 'other', providerId: 're-third' }), weekLater)
    await hearDeliveryEvent(db, event({ eventId: 'another', providerId: 're-third' }), weekLater)
    expect(await db.query(`select event_id from delivery_events where provider_id = 're-other'`)).toEqual([])
  })

  it('does not let one provider speak for the other', async () => {
    await sentLetter('mine')
    expect(await hear({ provider: 'twilio', status: 'failed' })).toBe('unknown')
  })

  it('knows a text to be sent whose answer was lost, once the provider reports on it', async () => {
    await opened(db, 'texted', [sampleLetter('letter/1', 'delay-notice', { channels: ['sms'] })])
    await db.query(`update deliveries set status = 'unknown', batch_id = 'b-1', position = 0 where order_id = 'texted'`)
    const reference = { batchId: 'b-1', position: 0 }
    await hear({ provider: 'twilio', status: 'delivered', providerId: 'SM1', reference })
    expect(await delivery('texted')).toMatchObject({ status: 'delivered' })
    expect(await db.query(`select status, provider_id as id from deliveries where order_id = 'texted'`)).toEqual([
      { status: 'sent', id: 'SM1' },
    ])
  })
})
