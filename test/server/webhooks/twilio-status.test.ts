import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lettersOf } from '../../../records/letters/letters.ts'
import { untoldBounces } from '../../../records/letters/outcomes.ts'
import { isSuppressed } from '../../../records/letters/suppressions.ts'
import { placed } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'
import { twilioSignature } from '../support/twilio.ts'

const authToken = '12345'
const phone = '+12025550143'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
  doors.config.webhookSecrets = { twilio: authToken }
}, 60_000)
afterAll(() => doors.close())

const sidOf = (number: number) => `SM${String(number).padStart(32, '0')}`
async function post(fields: Record<string, string>, { query = '', token = authToken } = {}): Promise<number> {
  const url = `${doors.config.publicUrl}/webhooks/twilio/status${query}`
  const answer = await doors.app.request(`/webhooks/twilio/status${query}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': twilioSignature(token, url, fields),
    },
    body: new URLSearchParams(fields).toString(),
  })
  return answer.status
}
async function texted(orderId: string, sid: string | null): Promise<void> {
  await placed(doors, orderId)
  await doors.database.query(
    `update deliveries set status = $3, provider_id = $2, batch_id = $4, position = 0, to_address = $5
     where order_id = $1 and channel = 'sms'`,
    [orderId, sid, sid === null ? 'unknown' : 'sent', `batch-of-${orderId}`, phone],
  )
}
const statusOf = async (orderId: string) =>
  (await lettersOf(doors.database, orderId))[0]?.deliveries.find(({ channel }) => channel === 'sms')?.status

describe('Twilio reports', () => {
  it('how far a text came, in any order and repeatedly', async () => {
    await texted('t-1', sidOf(1))
    for (const MessageStatus of ['delivered', 'sent', 'queued', 'delivered', 'sending'])
      expect(await post({ MessageSid: sidOf(1), MessageStatus, To: phone, From: '+18005551212' })).toBe(204)
    expect(await statusOf('t-1')).toBe('delivered')
  })

  it('a number that is no phone: nothing more is sent there', async () => {
    await texted('t-2', sidOf(2))
    await post({ MessageSid: sidOf(2), MessageStatus: 'undelivered', ErrorCode: '30006' })
    expect(await statusOf('t-2')).toBe('bounced')
    expect(await isSuppressed(doors.database, 'sms', phone)).toBe(true)
    await doors.database.script('truncate suppressions')
  })

  it('a phone that was off: the number stays good, the letter is told to be lost', async () => {
    await texted('t-3', sidOf(3))
    await post({ MessageSid: sidOf(3), MessageStatus: 'undelivered', ErrorCode: '30003' })
    expect(await isSuppressed(doors.database, 'sms', phone)).toBe(false)
    expect(await untoldBounces(doors.database)).toContainEqual(expect.objectContaining({ orderId: 't-3', soft: true }))
  })

  it('an opt-out that we had not heard of', async () => {
    await texted('t-4', sidOf(4))
    await post({ MessageSid: sidOf(4), MessageStatus: 'failed', ErrorCode: '21610' })
    expect(await isSuppressed(doors.database, 'sms', phone)).toBe(true)
  })

  it('on a message whose creation went unanswered, by the name that we gave it', async () => {
    await texted('t-5', null)
    await post({ MessageSid: sidOf(5), MessageStatus: 'sent' }, { query: '?mid=batch-of-t-5' })
    expect(await statusOf('t-5')).toBe('sent')
  })

  it.each<[string, Record<string, string>]>([
    ['of no text of ours', { MessageSid: sidOf(99), MessageStatus: 'sent' }],
    ['with a word that nobody knows', { MessageSid: sidOf(1), MessageStatus: 'pondering' }],
    ['without a message', { MessageStatus: 'sent' }],
    ['of nothing', {}],
  ])('%s: taken, and not asked for again', async (_, fields) => {
    expect(await post(fields)).toBe(204)
  })

  it('nothing that it did not sign', async () => {
    await texted('t-6', sidOf(6))
    expect(await post({ MessageSid: sidOf(6), MessageStatus: 'failed' }, { token: 'guessed' })).toBe(401)
    expect(await statusOf('t-6')).toBe('sent')
  })
})
