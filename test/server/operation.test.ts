import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goRound } from '../../activities/courier/round.ts'
import { testLetterKind, testLetters } from '../../activities/courier/test-letters.ts'
import { renderLetter } from '../../emails/render.ts'
import { listOutbox } from '../../records/letters/letters.ts'
import { sentCopiesOf } from '../../records/letters/sent-copies.ts'
import { suppress } from '../../records/letters/suppressions.ts'
import { eraseContact } from '../../records/orders/contacts.ts'
import { letterPath } from '../../server/evidence/letter-file.ts'
import { courierKit, recordedEmails, recordedSms } from '../activities/support/courier-kit.ts'
import { delayed, placed } from './support/customer.ts'
import { type Doors, openDoors } from './support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
}, 60_000)
afterAll(() => doors.close())

const email = 'ada.quillfeather@mail.example'
const kit = () => {
  const emailSender = recordedEmails()
  const smsSender = recordedSms()
  const mails = { [testLetterKind]: testLetters({ brand: doors.config.brand, renderLetter }) }
  const now = () => doors.clock.nowMs
  return { ...courierKit(doors.database, { emailSender, smsSender, mails, renderLetter, now }), emailSender, smsSender }
}
const tasks = async (query = '') => (await doors.call('GET', `/v1/tasks${query}`)).json.items
const bounced = (orderId: string, channel: 'email' | 'sms', letterKey: string) =>
  doors.engine.news(orderId, { type: 'bounced', channel, letterKey })
const deliveries = (orderId: string) =>
  doors.database.query<{ letter: string; channel: string; status: string }>(
    `select l.letter, d.channel, d.status from deliveries d join letters l on l.order_id = d.order_id and l.key = d.letter_key
     where d.order_id = $1 order by l.revision, d.channel`,
    [orderId],
  )

describe('a letter that bounces', () => {
  it('goes out on the next channel at once, though it was not meant to be texted', async () => {
    await placed(doors, 'fall-1')
    await doors.call('POST', '/v1/backorders/fall-1/overrides', {
      action: 'message',
      agent: 'Sam',
      reason: 'asked',
      text: 'We found one.',
    })
    expect((await deliveries('fall-1')).filter(({ letter }) => letter === 'agent-message')).toHaveLength(1)
    await bounced('fall-1', 'email', 'letter/2')
    expect(await deliveries('fall-1')).toContainEqual({ letter: 'agent-message', channel: 'sms', status: 'queued' })
    expect(await tasks('?order=fall-1')).toEqual([])
  })

  it('does not go out again where a newer one says more', async () => {
    await delayed(doors, 'fall-2')
    await doors.database.query(`delete from deliveries where order_id = 'fall-2' and channel = 'sms'`)
    await bounced('fall-2', 'email', 'letter/1')
    expect(await deliveries('fall-2')).not.toContainEqual(
      expect.objectContaining({ letter: 'first-notice', channel: 'sms' }),
    )
    await bounced('fall-2', 'email', 'letter/2')
    expect(await deliveries('fall-2')).toContainEqual({ letter: 'delay-notice', channel: 'sms', status: 'queued' })
  })

  it('becomes a task for an agent where no channel is left, in time before the deadline', async () => {
    await delayed(doors, 'fall-3')
    await bounced('fall-3', 'sms', 'letter/2')
    expect(await tasks('?order=fall-3')).toEqual([])
    await bounced('fall-3', 'email', 'letter/2')
    await bounced('fall-3', 'email', 'letter/2')
    const [task, ...more] = await tasks('?order=fall-3')
    expect(more).toEqual([])
    expect(task).toMatchObject({ order: 'fall-3', why: 'unreachable', dueBy: '2026-03-20', doneAt: null })
    const path = `/v1/tasks/${encodeURIComponent(task.id)}/done`
    expect((await doors.call('POST', path, { agent: 'Sam' }, { key: doors.keys.read })).status).toBe(403)
    expect((await doors.call('POST', path, { agent: 'Sam' })).json).toMatchObject({ doneBy: 'Sam' })
    expect((await doors.call('POST', path)).json).toMatchObject({ doneBy: 'Sam' })
    expect(await tasks('?order=fall-3')).toEqual([])
    expect((await doors.call('POST', '/v1/tasks/none/done')).status).toBe(404)
  })
})

describe('sending', () => {
  it('is paused for a kind of letter, a channel or all, and goes on where it was', async () => {
    await doors.database.script('truncate letters, deliveries')
    await placed(doors, 'pause-1')
    const put = async (paused: string[]) => (await doors.call('PUT', '/v1/sending', { paused })).json
    const couriers = kit()
    const rounds = async () => {
      await goRound(couriers, 'email')
      await goRound(couriers, 'sms')
      return [couriers.emailSender.calls.length, couriers.smsSender.sent.length]
    }
    expect(await put(['first-notice'])).toEqual({ paused: ['first-notice'] })
    expect(await rounds()).toEqual([0, 0])
    await put(['email'])
    expect(await rounds()).toEqual([0, 1])
    await put(['all'])
    expect((await doors.call('GET', '/v1/sending')).json).toEqual({ paused: ['all'] })
    expect(await rounds()).toEqual([0, 1])
    await put([])
    expect(await rounds()).toEqual([1, 1])
  })

  it('is paused by nobody but an operator, and by words that are known', async () => {
    expect((await doors.call('PUT', '/v1/sending', { paused: [] }, { key: doors.keys.write })).status).toBe(403)
    expect((await doors.call('PUT', '/v1/sending', { paused: ['pigeon'] })).status).toBe(422)
  })
})

describe('letters that did not arrive', () => {
  it('are listed without an address, and sent once more when an operator says so', async () => {
    await placed(doors, 'dead-1')
    const couriers = kit()
    couriers.emailSender.answers.push({ type: 'rejected', reason: 'validation_error', divisible: false })
    await goRound(couriers, 'email')
    const { json, text } = await doors.call('GET', '/v1/dead-letters')
    expect(text).not.toContain('@')
    expect(json.items).toMatchObject([
      {
        order: 'dead-1',
        letter: 'first-notice',
        channel: 'email',
        status: 'failed',
        error: 'validation_error',
        covered: true,
      },
    ])
    const path = `/v1/dead-letters/${json.items[0].id}/retry`
    expect((await doors.call('POST', path)).status).toBe(202)
    expect((await doors.call('POST', path)).json).toMatchObject({ code: 'not-dead' })
    await goRound(couriers, 'email')
    expect(couriers.emailSender.calls).toHaveLength(2)
    expect((await doors.call('GET', '/v1/dead-letters')).json.items).toEqual([])
  })

  it('keep what was sent the first time as proof when they are sent once more, and lose it with their customer', async () => {
    await placed(doors, 'dead-3')
    const couriers = kit()
    await goRound(couriers, 'email')
    await doors.database.query(
      `update deliveries set receipt = 'bounced' where order_id = 'dead-3' and channel = 'email'`,
    )
    const { json } = await doors.call('GET', '/v1/dead-letters?limit=1')
    expect((await doors.call('POST', `/v1/dead-letters/${json.items[0].id}/retry`)).status).toBe(202)
    await goRound(couriers, 'email')
    const copies = (await sentCopiesOf(doors.database, 'dead-3')).filter(({ channel }) => channel === 'email')
    expect(copies.map(letterPath)).toEqual([
      'letters/001-first-notice-email-try-1.eml',
      'letters/001-first-notice-email.eml',
    ])
    expect(copies[0]!.providerId).not.toBe(copies[1]!.providerId)
    await eraseContact(doors.database, 'dead-3')
    expect(await sentCopiesOf(doors.database, 'dead-3')).toEqual([])
  })

  it('are not sent once more where silence no longer means what they say', async () => {
    await delayed(doors, 'dead-4')
    await doors.database.query(
      `update deliveries set status = 'failed' where order_id = 'dead-4' and letter_key = 'letter/2' and channel = 'email'`,
    )
    await doors.database.query(`delete from deliveries where order_id = 'dead-4' and channel = 'sms'`)
    const dead = (await doors.call('GET', '/v1/dead-letters?limit=1')).json.items[0]
    expect(dead).toMatchObject({ order: 'dead-4', letter: 'delay-notice' })
    // Nothing else reaches the customer, so that the law counts the notice as none.
    await doors.engine.news('dead-4', { type: 'bounced', channel: 'sms', letterKey: 'letter/2' })
    await doors.engine.news('dead-4', { type: 'bounced', channel: 'email', letterKey: 'letter/2' })
    expect((await doors.call('POST', `/v1/dead-letters/${dead.id}/retry`)).json).toMatchObject({ code: 'outdated' })
  })

  it('are not sent to an address that takes none, nor when a newer letter says more', async () => {
    await placed(doors, 'dead-2')
    await doors.database.query(
      `update deliveries set status = 'failed' where order_id = 'dead-2' and channel = 'email'`,
    )
    const { json } = await doors.call('GET', '/v1/dead-letters?limit=1')
    await suppress(doors.database, 'email', email, 'hard-bounce')
    expect((await doors.call('POST', `/v1/dead-letters/${json.items[0].id}/retry`)).json).toMatchObject({
      code: 'suppressed',
    })
    await doors.database.script('truncate suppressions')
    await doors.engine.news('dead-2', { type: 'eta', sku: 'LAMP-OAK', expectedAt: '2026-04-10', eventId: 'eta-dead' })
    doors.clock.nowMs += 3_600_000
    await doors.engine.catchUp('dead-2')
    expect((await doors.call('POST', `/v1/dead-letters/${json.items[0].id}/retry`)).json).toMatchObject({
      code: 'superseded',
    })
    expect((await doors.call('POST', '/v1/dead-letters/999999/retry')).status).toBe(404)
  })
})

describe('a test letter', () => {
  it.each(['email', 'sms'] as const)('goes to the operator by %s, as every letter goes', async (channel) => {
    await doors.database.script('truncate letters, deliveries')
    const to = channel === 'email' ? 'ops@lamp.example' : '+12025550143'
    const asked = { letter: 'delay-notice', channel, to, locale: 'en-GB' }
    expect((await doors.call('POST', '/v1/test-send', asked)).status).toBe(202)
    await goRound(kit(), channel)
    const { items } = await listOutbox(doors.database)
    expect(items).toMatchObject([{ letter: 'test-letter', channel, to, status: 'sent' }])
    expect(items[0]?.text).toContain('Lamp & Co')
  })

  it('goes to no address that does not fit its channel', async () => {
    const asked = { letter: 'delay-notice', channel: 'sms', to: 'ops@lamp.example' }
    expect((await doors.call('POST', '/v1/test-send', asked)).status).toBe(422)
  })
})
