import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goRound } from '../../../activities/courier/round.ts'
import { defaultPolicy } from '../../../backorder/policy.ts'
import type { Database } from '../../../records/database.ts'
import { lettersOf } from '../../../records/letters/letters.ts'
import { insertAccepted } from '../../../records/orders/backorders.ts'
import { recordDecision } from '../../../records/orders/record.ts'
import {
  placedAtMs,
  sampleBackorder,
  sampleContact,
  sampleDecision,
  sampleLetter,
  sampleOrder,
} from '../../records/support/sample.ts'
import { testDatabase } from '../../records/support/test-database.ts'
import { courierKit, recordedEmails, recordedSms } from '../support/courier-kit.ts'

const dayMs = 86_400_000
let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const update = (key: string, atMs: number, facts: object = {}) => {
  const letter = sampleLetter(key, 'update', { atMs, mandatory: false })
  return { ...letter, facts: { ...letter.facts, ...facts } }
}
const accept = (id: string, customerId: string) =>
  insertAccepted(database, {
    order: sampleOrder(id),
    contact: { ...sampleContact, customerId },
    requestHash: `hash-of-${id}`,
  })
const write = (id: string, revision: number, letters: ReturnType<typeof sampleLetter>[], nowMs: number) =>
  recordDecision(
    database,
    sampleDecision(id, revision, letters, { nowMs, backorder: sampleBackorder(id, { revision }) }),
    nowMs,
  )
const kitAt = (nowMs: number) => {
  const emailSender = recordedEmails()
  const smsSender = recordedSms()
  const linksFor = (orderId: string) => ({
    page: `https://shop.test/o/${orderId}`,
    answers: {},
    unsubscribe: `https://shop.test/u/${orderId}`,
  })
  return { kit: courierKit(database, { emailSender, smsSender, linksFor, now: () => nowMs }), emailSender, smsSender }
}
const subjects = (emails: { subject: string }[][]) => emails.flat().map(({ subject }) => subject)
const statusOf = async (id: string, key: string) =>
  (await lettersOf(database, id)).find((letter) => letter.key === key)?.deliveries[0]?.status

describe('letters of one customer, of all their orders', () => {
  it('beyond three a week that nothing rests on wait until a place is free, and what must be told does not', async () => {
    for (const id of ['cap-1', 'cap-2', 'cap-3', 'cap-4', 'cap-5']) {
      await accept(id, 'c-cap')
      const name = id === 'cap-5' ? [sampleLetter('letter/1', 'delay-notice')] : [update('letter/1', placedAtMs)]
      await write(id, 1, name, placedAtMs)
    }
    const { kit, emailSender } = kitAt(placedAtMs + 1000)
    await goRound(kit, 'email')
    expect(subjects(emailSender.calls.map(({ emails }) => emails)).sort()).toEqual([
      'delay-notice of cap-5',
      'update of cap-1',
      'update of cap-2',
      'update of cap-3',
    ])
    expect(await statusOf('cap-4', 'letter/1')).toBe('queued')
    const early = kitAt(placedAtMs + 6 * dayMs)
    await goRound(early.kit, 'email')
    expect(early.emailSender.calls).toEqual([])
    const later = kitAt(placedAtMs + 8 * dayMs)
    await goRound(later.kit, 'email')
    expect(subjects(later.emailSender.calls.map(({ emails }) => emails))).toEqual(['update of cap-4'])
  })

  it('come in turn, so that no order waits twice running', async () => {
    const ids = ['turn-1', 'turn-2', 'turn-3', 'turn-4']
    for (const id of ids) await accept(id, 'c-turn')
    const waited: string[] = []
    for (let week = 0; week < 4; week += 1) {
      const at = placedAtMs + week * 7 * dayMs
      for (const id of ids) await write(id, week + 1, [update(`letter/${week + 1}`, at)], at)
      const { kit, emailSender } = kitAt(at + 1000)
      await goRound(kit, 'email')
      const sent = subjects(emailSender.calls.map(({ emails }) => emails))
      expect(sent).toHaveLength(3)
      waited.push(...ids.filter((id) => !sent.includes(`update of ${id}`)))
    }
    expect(waited).toHaveLength(4)
    expect(waited.some((id, week) => id === waited[week + 1])).toBe(false)
  })

  it('that waited are folded into the next, which says what they would have said', async () => {
    const at = placedAtMs
    for (const id of ['fold-1', 'fold-2', 'fold-3', 'fold-4']) {
      await accept(id, 'c-fold')
      await write(id, 1, [update('letter/1', at, { previousDate: '2026-04-20' })], at)
    }
    await goRound(kitAt(at + 1000).kit, 'email')
    expect(await statusOf('fold-4', 'letter/1')).toBe('queued')
    const notice = sampleLetter('letter/2', 'last-chance', { atMs: at + dayMs, mandatory: true })
    await write('fold-4', 2, [{ ...notice, facts: { ...notice.facts, previousDate: '2026-03-20' } }], at + dayMs)
    const rendered: unknown[] = []
    const { kit } = kitAt(at + dayMs + 1000)
    const renderLetter = kit.renderLetter
    kit.renderLetter = (input) => {
      rendered.push([input.letter, input.facts.previousDate])
      return renderLetter(input)
    }
    await goRound(kit, 'email')
    expect(rendered).toEqual([['last-chance', '2026-04-20']])
    expect(await statusOf('fold-4', 'letter/1')).toBe('superseded')
  })
})

describe('an email that nothing rests on', () => {
  it('can be unsubscribed from with one click, and no other can', async () => {
    await accept('unsub-1', 'c-unsub')
    await write('unsub-1', 1, [update('letter/1', placedAtMs)], placedAtMs)
    await accept('unsub-2', 'c-unsub')
    await write('unsub-2', 1, [sampleLetter('letter/1', 'delay-notice')], placedAtMs)
    const { kit, emailSender } = kitAt(placedAtMs + 1000)
    await goRound(kit, 'email')
    const headers = Object.fromEntries(
      emailSender.calls.flatMap(({ emails }) => emails).map((email) => [email.subject, email.headers]),
    )
    expect(headers['update of unsub-1']).toMatchObject({
      'List-Unsubscribe': '<https://shop.test/u/unsub-1>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    expect(Object.keys(headers['delay-notice of unsub-2'] ?? {})).not.toContain('List-Unsubscribe')
  })

  it('names an address to unsubscribe by mail only where somebody hears it', async () => {
    await accept('unsub-3', 'c-unsub')
    await write('unsub-3', 1, [update('letter/1', placedAtMs)], placedAtMs)
    const { kit, emailSender } = kitAt(placedAtMs + 1000)
    await goRound({ ...kit, unsubscribeAddress: (id) => `unsubscribe+${id}@reply.shop.test` }, 'email')
    expect(emailSender.calls.flatMap(({ emails }) => emails)[0]?.headers['List-Unsubscribe']).toBe(
      '<https://shop.test/u/unsub-3>, <mailto:unsubscribe+unsub-3@reply.shop.test?subject=unsubscribe>',
    )
  })
})

describe('a text that waited for the morning', () => {
  const evening = placedAtMs
  const morning = placedAtMs + 14 * 3_600_000
  const texted = (id: string) => ({
    ...sampleLetter('letter/1', 'substitute-offer', { atMs: evening, mandatory: true, channels: ['email', 'sms'] }),
    smsNotBeforeMs: morning,
    key: `letter/1`,
    orderId: id,
  })

  it('is not sent when its question was answered in the night', async () => {
    for (const [id, answered] of [
      ['sms-1', 'cancel'],
      ['sms-2', null],
    ] as const) {
      await accept(id, `c-${id}`)
      const letter = texted(id)
      letter.facts.offer = { ...letter.facts.offer!, silence: { means: 'cancel', on: '2026-03-20' } }
      await write(id, 1, [letter], evening)
      const backorder = sampleBackorder(id, { revision: 2 })
      await recordDecision(
        database,
        sampleDecision(id, 2, [], {
          nowMs: evening + 1000,
          backorder: { ...backorder, policy: defaultPolicy, offer: { ...backorder.offer!, answered } },
        }),
        evening + 1000,
      )
    }
    const { kit, smsSender } = kitAt(morning)
    await goRound(kit, 'sms')
    await goRound(kit, 'sms')
    expect(smsSender.sent.map(({ body }) => body)).toEqual(['substitute-offer of sms-2'])
    const [sms] = (await lettersOf(database, 'sms-1')).flatMap(({ deliveries }) =>
      deliveries.filter(({ channel }) => channel === 'sms'),
    )
    expect([sms?.status, sms?.error]).toEqual(['superseded', 'overtaken'])
  })
})

describe('a text whose hours have passed before it could leave', () => {
  // The sample's customer lives in New York, five hours behind UTC.
  const noon = Date.parse('2026-03-02T17:00:00Z')
  const lateNight = Date.parse('2026-03-03T04:30:00Z')
  const nextMorning = Date.parse('2026-03-03T14:00:00Z')
  const standing = (id: string, revision: number, change: object = {}) =>
    recordDecision(
      database,
      sampleDecision(id, revision, [], {
        nowMs: noon + 1,
        backorder: { ...sampleBackorder(id, { revision }), policy: defaultPolicy, ...change },
      }),
      noon + 1,
    )
  const notice = { atMs: noon, mandatory: true, smsNotBeforeMs: noon }
  const textOf = async (id: string) =>
    (await lettersOf(database, id)).flatMap(({ deliveries }) => deliveries).find(({ channel }) => channel === 'sms')

  it('waits for the next morning: an outage that ends at half past eleven wakes nobody', async () => {
    await accept('late-1', 'c-late-1')
    await write('late-1', 1, [sampleLetter('letter/1', 'delay-notice', { ...notice, channels: ['sms'] })], noon)
    await standing('late-1', 2)
    const night = kitAt(lateNight)
    await goRound(night.kit, 'sms')
    expect(night.smsSender.sent).toEqual([])
    expect(await textOf('late-1')).toMatchObject({ status: 'queued', error: 'quiet-hours', dueAtMs: nextMorning })
    const morning = kitAt(nextMorning)
    await goRound(morning.kit, 'sms')
    expect(morning.smsSender.sent).toHaveLength(1)
  })

  it('is not sent when its reader has asked for no texts meanwhile and has the email', async () => {
    await accept('late-2', 'c-late-2')
    const letter = sampleLetter('letter/1', 'delay-notice', { ...notice, channels: ['email', 'sms'] })
    await write('late-2', 1, [letter], noon)
    await standing('late-2', 2, { preferences: { revision: 1, updates: 'usual', sms: false } })
    const { kit, smsSender } = kitAt(noon + 3_600_000)
    await goRound(kit, 'sms')
    expect(smsSender.sent).toEqual([])
    expect(await textOf('late-2')).toMatchObject({ status: 'superseded', error: 'overtaken' })
  })
})

describe('an update that had to wait', () => {
  it('is not sent to whoever has unsubscribed meanwhile', async () => {
    await accept('gone-1', 'c-gone')
    await write('gone-1', 1, [update('letter/1', placedAtMs)], placedAtMs)
    await recordDecision(
      database,
      sampleDecision('gone-1', 2, [], {
        nowMs: placedAtMs + 1,
        backorder: {
          ...sampleBackorder('gone-1', { revision: 2 }),
          policy: defaultPolicy,
          preferences: { revision: 1, updates: 'required', sms: true },
        },
      }),
      placedAtMs + 1,
    )
    const { kit, emailSender } = kitAt(placedAtMs + dayMs)
    await goRound(kit, 'email')
    expect(subjects(emailSender.calls.map(({ emails }) => emails))).not.toContain('update of gone-1')
    expect(await statusOf('gone-1', 'letter/1')).toBe('superseded')
  })
})
