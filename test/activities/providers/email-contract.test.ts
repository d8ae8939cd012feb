import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resendSender } from '../../../activities/providers/resend.ts'
import type { Email, EmailOutcome, EmailSender } from '../../../activities/providers/senders.ts'
import { smtpSender } from '../../../activities/providers/smtp.ts'
import {
  type EmailProvider,
  type EmailTrouble,
  outboxProvider,
  resendProvider,
  smtpProvider,
} from '../support/stand-ins/email-providers.ts'
import { smtpStandIn } from '../support/stand-ins/smtp.ts'

let letters = 0
const email = (change: Partial<Email> = {}): Email => ({
  from: 'Läden & Co <orders@shop.test>',
  to: `reader-${++letters}@example.com`,
  replyTo: 'support@shop.test',
  subject: 'Ihre Lampe: schön, aber später 🪔',
  html: '<p>Bald – wirklich</p>',
  text: 'Bald – wirklich',
  headers: { 'X-Entity-Ref-ID': `o-${letters}/letter/1` },
  tags: { letter: 'update', batch: randomUUID(), place: '0' },
  ...change,
})
const batchOf = (sender: EmailSender, emails: Email[]) => ({
  idempotencyKey: `key-${randomUUID()}`,
  body: sender.encode(emails),
  size: emails.length,
})

const providers: [string, () => Promise<EmailProvider>][] = [
  ['the outbox', outboxProvider],
  ['Resend', resendProvider],
  ['a mail server', smtpProvider],
]

describe.each(providers)('by %s,', (_, open) => {
  let provider: EmailProvider
  beforeAll(async () => {
    provider = await open()
  })
  afterAll(() => provider.close())

  const send = (emails = [email()]): Promise<EmailOutcome> => provider.sender.send(batchOf(provider.sender, emails))
  /** How a letter ends that meets a trouble; the provider has met it. */
  async function meeting(trouble: EmailTrouble): Promise<EmailOutcome> {
    provider.troubles[trouble]?.()
    return send()
  }
  const knows = (trouble: EmailTrouble) => provider.troubles[trouble] !== undefined
  const arrivedAt = async (to: string) => (await provider.arrived()).filter((letter) => letter.to.includes(to))

  it('a letter arrives whole, with its umlauts', async () => {
    const letter = email()
    expect(await send([letter])).toMatchObject({ type: 'sent', ids: [expect.stringMatching(/.+/)] })
    for (const arrived of await arrivedAt(letter.to)) {
      const { from, subject, html, text } = letter
      expect(arrived).toMatchObject({ from, to: [letter.to], subject, html, text })
      expect(arrived.headers).toMatchObject({ 'x-entity-ref-id': letter.headers['X-Entity-Ref-ID'] })
    }
  })

  it('a hundred letters leave in as many batches as it takes, each with an id of its own', async () => {
    const { batchSize } = provider.sender
    const all = Array.from({ length: 100 }, () => email())
    const ids: string[] = []
    for (let from = 0; from < all.length; from += batchSize) {
      const outcome = await send(all.slice(from, from + batchSize))
      if (outcome.type !== 'sent') throw new Error(`not sent but ${outcome.type}`)
      ids.push(...outcome.ids)
    }
    expect(new Set(ids).size).toBe(100)
  })

  it('the same letters are the same request, and the same request again is taken', async () => {
    const letter = email()
    const batch = batchOf(provider.sender, [letter])
    expect(provider.sender.encode([letter])).toBe(batch.body)
    expect(await provider.sender.send(batch)).toMatchObject({ type: 'sent' })
    expect(await provider.sender.send(batch)).toMatchObject({ type: 'sent' })
    if (provider.knowsKeys) expect(await arrivedAt(letter.to)).toHaveLength(1)
  })

  it('a key is remembered longer than the hour that a courier keeps away from its end', () => {
    expect(provider.sender.keyLifeMs).toBeGreaterThan(3_600_000)
  })

  it('nothing that a customer wrote becomes a header or a reader', async () => {
    const hostile = 'Lamp\r\nBcc: everyone@example.com\r\n\r\n<script>'
    const letter = email({
      from: `Shop\r\nBcc: everyone@example.com <orders@shop.test>`,
      subject: hostile,
      headers: { 'X-Note': hostile },
    })
    expect(await send([letter])).toMatchObject({ type: 'sent' })
    for (const { to, headers, subject, from, html } of await arrivedAt(letter.to)) {
      expect(to).toEqual([letter.to])
      expect(headers).not.toHaveProperty('bcc')
      expect([subject, from, headers['x-note']].join()).not.toMatch(/[\r\n]/)
      expect(html).toBe(letter.html)
    }
  })

  it('too many calls: all wait, and nothing was taken', async ({ skip }) => {
    skip(!knows('too-many-calls'))
    const outcome = await meeting('too-many-calls')
    expect(outcome).toMatchObject({ type: 'later', refused: true })
    expect(outcome).not.toHaveProperty('alone')
  })

  it('a provider that breaks down is asked again', async ({ skip }) => {
    skip(!knows('breaks-down'))
    expect(await meeting('breaks-down')).toMatchObject({ type: 'later' })
  })

  it('a refused reader ends the letter, with a code and no address', async ({ skip }) => {
    skip(!knows('reader-refused'))
    const outcome = await meeting('reader-refused')
    expect(outcome).toMatchObject({ type: 'rejected', divisible: false, reason: expect.stringMatching(/^[a-z_0-9]+$/) })
    expect(outcome.type === 'rejected' && outcome.soft).toBeFalsy()
  })

  it('a refused letter ends, and its reader’s address stays good', async ({ skip }) => {
    skip(!knows('letter-refused'))
    expect(await meeting('letter-refused')).toMatchObject({ type: 'rejected', divisible: false, soft: true })
  })

  it('a refused sender is an alarm for the operator, and no letter ends', async ({ skip }) => {
    skip(!knows('sender-refused'))
    const outcome = await meeting('sender-refused')
    expect(outcome).toMatchObject({ type: 'later', refused: true, alert: expect.stringMatching(/^[a-z_0-9]+$/) })
  })

  it('readers refused one after the other for the same reason are doubted, until a letter is taken', async ({
    skip,
  }) => {
    skip(!knows('reader-refused'))
    await send()
    const outcomes: EmailOutcome[] = []
    for (let count = 0; count < 7; count++) outcomes.push(await meeting('reader-refused'))
    expect(outcomes.map(({ type }) => type)).toEqual([...Array(5).fill('rejected'), 'later', 'later'])
    expect(outcomes.at(-1)).toMatchObject({ refused: true, alert: expect.any(String), alone: expect.any(String) })
    await send()
    expect(await meeting('reader-refused')).toMatchObject({ type: 'rejected' })
  })

  it.for<EmailTrouble>(['takes-and-hangs-up', 'takes-and-falls-silent'])(
    'a provider that %s may have the letter: it is asked again with the same request',
    async (trouble, { skip }) => {
      skip(!knows(trouble))
      const letter = email()
      const batch = batchOf(provider.sender, [letter])
      provider.troubles[trouble]?.()
      expect(await provider.sender.send(batch)).toMatchObject({ type: 'later', refused: false })
      expect(await provider.sender.send(batch)).toMatchObject({ type: 'sent' })
      const arrived = await arrivedAt(letter.to)
      if (provider.knowsKeys) expect(arrived).toHaveLength(1)
      else expect(new Set(arrived.map(({ headers }) => headers['message-id'])).size).toBe(1)
    },
  )

  it('an answer that makes no sense tells nothing: the same request is sent again', async ({ skip }) => {
    skip(!knows('answers-garbage'))
    expect(await meeting('answers-garbage')).toMatchObject({ type: 'later', refused: false })
  })

  it('a provider that hangs up is asked again', async ({ skip }) => {
    skip(!knows('hangs-up'))
    await send()
    expect(await meeting('hangs-up')).toMatchObject({ type: 'later' })
    expect(await send()).toMatchObject({ type: 'sent' })
  })
})

describe.each<[string, (port: number) => EmailSender]>([
  ['Resend', (port) => resendSender({ apiKey: 're_test', baseUrl: `http://127.0.0.1:${port}` })],
  ['a mail server', (port) => smtpSender({ host: '127.0.0.1', port, secure: false, login: null })],
])('with nobody at the address of %s', (_, at) => {
  it('nothing was certainly taken, and all wait', async () => {
    const closed = await smtpStandIn()
    await closed.close()
    const sender = at(closed.port)
    expect(await sender.send(batchOf(sender, [email()]))).toMatchObject({ type: 'later', refused: true })
  })
})
