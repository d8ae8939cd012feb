import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sms, SmsOutcome } from '../../../activities/providers/senders.ts'
import { outboxTexts, type SmsProvider, type SmsTrouble, twilioTexts } from '../support/stand-ins/sms-providers.ts'

let texts = 0
const sms = (change: Partial<Sms> = {}): Sms => ({
  to: `+1202555${String(1_000 + ++texts)}`,
  body: `Shop: your lamps come on 24 March, order ${texts}.`,
  reference: `b-${texts}`,
  ...change,
})

const providers: [string, () => Promise<SmsProvider>][] = [
  ['the outbox', outboxTexts],
  ['Twilio', twilioTexts],
]

describe.each(providers)('by %s,', (name, open) => {
  let provider: SmsProvider
  beforeAll(async () => {
    provider = await open()
  })
  afterAll(() => provider.close())

  const arrivedAt = (to: string) => provider.arrived().filter((message) => message.to === to)
  const knows = (trouble: SmsTrouble) => provider.troubles[trouble] !== undefined
  async function meeting(trouble: SmsTrouble, message = sms()): Promise<SmsOutcome> {
    provider.troubles[trouble]?.()
    return provider.sender.send(message)
  }

  it('each text has an id of its own, also the same text again', async () => {
    const message = sms()
    const outcomes = [await provider.sender.send(message), await provider.sender.send(message)]
    const ids = outcomes.map((outcome) => (outcome.type === 'sent' ? outcome.id : outcome.type))
    expect(outcomes.map(({ type }) => type)).toEqual(['sent', 'sent'])
    expect(new Set(ids).size).toBe(2)
  })

  it.each([
    ['emoji and other scripts', 'Bald da 🪔💡 – 日本 مرحبا'],
    ['what would be fields of a form', 'Lamps & shades&To=+19995550100&Body=x=%20+'],
    ['line ends', 'one\r\ntwo\nTo: +19995550100'],
    ['a text of ten segments', 'x'.repeat(1_530)],
  ])('%s arrive as they were written, at one phone', async (_, body) => {
    const message = sms({ body })
    expect(await provider.sender.send(message)).toMatchObject({ type: 'sent' })
    for (const { body: arrived } of arrivedAt(message.to)) expect(arrived).toBe(body)
  })

  it('a text of 2,000 characters is shown, or refused without blaming the number', async () => {
    const outcome = await provider.sender.send(sms({ body: 'x'.repeat(2_000) }))
    expect(outcome).toMatchObject(name === 'Twilio' ? { type: 'rejected', reason: 'twilio_21617' } : { type: 'sent' })
  })

  it('too many texts: all wait as long as it is asked', async ({ skip }) => {
    skip(!knows('too-many-calls'))
    const message = sms()
    expect(await meeting('too-many-calls', message)).toEqual({ type: 'later', afterMs: 3_000 })
    expect(arrivedAt(message.to)).toHaveLength(0)
  })

  it('a refused number ends the text, with a code and no number', async ({ skip }) => {
    skip(!knows('reader-refused'))
    expect(await meeting('reader-refused')).toEqual({
      type: 'rejected',
      reason: expect.stringMatching(/^[a-z]+_\d{1,5}$/),
    })
  })

  it('a reader who has opted out is never texted again', async ({ skip }) => {
    skip(!knows('reader-opted-out'))
    expect(await meeting('reader-opted-out')).toEqual({ type: 'opted-out' })
  })

  it('a refused sender is an alarm for the operator, and no text ends', async ({ skip }) => {
    skip(!knows('sender-refused'))
    expect(await meeting('sender-refused')).toMatchObject({
      type: 'later',
      alert: expect.stringMatching(/^[a-z_0-9]+$/),
    })
  })

  it('a provider that breaks down may have the text', async ({ skip }) => {
    skip(!knows('breaks-down'))
    expect(await meeting('breaks-down')).toEqual({ type: 'unknown' })
  })

  it.for<SmsTrouble>(['takes-and-hangs-up', 'takes-and-falls-silent', 'takes-and-answers-garbage'])(
    'a provider that %s may have the text: it is found, however much later, and never sent twice',
    async (trouble, { skip }) => {
      skip(!knows(trouble))
      const message = sms()
      const sinceMs = Date.now()
      expect(await meeting(trouble, message)).toEqual({ type: 'unknown' })
      expect(await provider.sender.find(message, sinceMs)).toBe(arrivedAt(message.to)[0]?.sid)
      provider.ages(86_400)
      expect(await provider.sender.find(message, sinceMs - 86_400_000)).toBe(arrivedAt(message.to)[0]?.sid)
      expect(arrivedAt(message.to)).toHaveLength(1)
    },
  )

  it('what becomes of a text can be asked for, as it would have been told', async ({ skip }) => {
    const sent = await provider.sender.send(sms())
    if (sent.type !== 'sent') throw new Error(`not sent but ${sent.type}`)
    skip(!provider.becomes)
    const ask = () => provider.sender.status(sent.id, 1_000)
    expect(await ask()).toMatchObject({ status: 'queued', providerId: sent.id, address: null, atMs: 1_000 })
    provider.becomes?.(sent.id, 'delivered', null)
    expect(await ask()).toMatchObject({ status: 'delivered', reason: null, eventId: `${sent.id}/delivered` })
    provider.becomes?.(sent.id, 'undelivered', 30_006)
    expect(await ask()).toMatchObject({ status: 'bounced', reason: 'twilio_30006', address: 'dead' })
    provider.becomes?.(sent.id, 'undelivered', 30_003)
    expect(await ask()).toMatchObject({ status: 'bounced', address: 'good' })
    provider.becomes?.(sent.id, 'pondering', null)
    expect(await ask()).toBeNull()
  })

  it('of a text that it does not know it says nothing', async () => {
    expect(await provider.sender.status(`SM${'f'.repeat(32)}`, 0)).toBeNull()
  })
})
