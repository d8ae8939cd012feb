import { createServer, type Server } from 'node:net'
import PostalMime from 'postal-mime'
import { afterEach, describe, expect, it } from 'vitest'
import type { Email, EmailOutcome } from '../../../activities/providers/senders.ts'
import { smtpSender } from '../../../activities/providers/smtp.ts'
import { refusal, type SmtpStandIn, smtpStandIn } from '../support/stand-ins/smtp.ts'

const email = (change: Partial<Email> = {}): Email => ({
  from: 'Läden & Co <orders@shop.test>',
  to: 'a@example.com',
  replyTo: 'support@shop.test',
  subject: 'Ihre Lampe: schön, aber später',
  html: '<p>Bald – wirklich</p>',
  text: 'Bald – wirklich\n.\nEin Punkt allein beendet nichts',
  headers: {
    'X-Entity-Ref-ID': 'o-1/letter/1',
    'List-Unsubscribe': '<https://shop.test/u/1>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
  tags: { letter: 'update' },
  ...change,
})

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

async function standIn(...change: Parameters<typeof smtpStandIn>): Promise<SmtpStandIn> {
  const server = await smtpStandIn(...change)
  open.push(server)
  return server
}

const sender = (port: number, timeoutMs = 5_000) =>
  smtpSender({ host: '127.0.0.1', port, secure: false, login: null, timeoutMs })

async function sendOver(port: number, letter: Email = email(), timeoutMs?: number): Promise<EmailOutcome> {
  const smtp = sender(port, timeoutMs)
  return smtp.send({ idempotencyKey: 'k', body: smtp.encode([letter]), size: 1 })
}

describe('a letter over SMTP', () => {
  it('arrives with both parts, every header and its umlauts', async () => {
    const server = await standIn()
    expect(await sendOver(server.port)).toMatchObject({ type: 'sent' })
    const [mail] = server.taken
    expect(mail).toMatchObject({ from: 'orders@shop.test', to: ['a@example.com'] })
    const read = await PostalMime.parse(mail!.raw)
    expect(read.from).toEqual({ name: 'Läden & Co', address: 'orders@shop.test' })
    expect(read.replyTo).toEqual([{ name: '', address: 'support@shop.test' }])
    expect(read.subject).toBe('Ihre Lampe: schön, aber später')
    expect(read.html?.trim()).toBe('<p>Bald – wirklich</p>')
    expect(read.text?.trim()).toBe('Bald – wirklich\n.\nEin Punkt allein beendet nichts')
    const headers = Object.fromEntries(read.headers.map(({ key, value }) => [key, value]))
    expect(headers).toMatchObject({
      'x-entity-ref-id': 'o-1/letter/1',
      'list-unsubscribe': '<https://shop.test/u/1>',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    })
    expect(Math.abs(Date.parse(read.date ?? '') - Date.now())).toBeLessThan(60_000)
  })

  it('has the same Message-ID however often it is sent, and another letter has another', async () => {
    const server = await standIn()
    const outcomes = [await sendOver(server.port), await sendOver(server.port)]
    const other = await sendOver(server.port, email({ headers: { 'X-Entity-Ref-ID': 'o-1/letter/2' } }))
    const ids = await Promise.all(server.taken.map(async ({ raw }) => (await PostalMime.parse(raw)).messageId))
    expect(ids[0]).toBe(ids[1])
    expect(ids[2]).not.toBe(ids[0])
    expect(outcomes[0]).toEqual({ type: 'sent', ids: [ids[0]] })
    expect(other).toEqual({ type: 'sent', ids: [ids[2]] })
  })

  it('keeps the Message-ID that the letter brings along', async () => {
    const server = await standIn()
    const headers = { 'Message-ID': '<letter-1@shop.test>' }
    expect(await sendOver(server.port, email({ headers }))).toEqual({ type: 'sent', ids: ['<letter-1@shop.test>'] })
    expect(server.taken[0]!.raw.match(/^message-id:/gim)).toHaveLength(1)
  })

  it('cannot be given headers or readers by what a customer wrote', async () => {
    const server = await standIn()
    const hostile = 'Lamp\r\nBcc: everyone@example.com\r\n\r\n<script>'
    await sendOver(server.port, email({ subject: hostile, headers: { 'X-Note': hostile } }))
    const read = await PostalMime.parse(server.taken[0]!.raw)
    expect(server.taken[0]!.to).toEqual(['a@example.com'])
    expect(read.headers.some(({ key }) => key === 'bcc')).toBe(false)
    expect(read.html?.trim()).toBe('<p>Bald – wirklich</p>')
  })

  it('shares a connection with the next one', async () => {
    const server = await standIn()
    const smtp = sender(server.port)
    for (const to of ['a@example.com', 'b@example.com', 'c@example.com']) {
      await smtp.send({ idempotencyKey: to, body: smtp.encode([email({ to })]), size: 1 })
    }
    expect(server.taken).toHaveLength(3)
    expect(server.connections()).toBe(1)
  })

  it('leaves nothing behind on a connection that many share', async () => {
    const server = await standIn()
    const smtp = sender(server.port)
    const warnings: Error[] = []
    const warned = (warning: Error) => warnings.push(warning)
    process.on('warning', warned)
    for (let count = 0; count < 15; count++)
      await smtp.send({ idempotencyKey: 'k', body: smtp.encode([email()]), size: 1 })
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', warned)
    expect(server.connections()).toBe(1)
    expect(warnings).toEqual([])
  })

  it('comes back to an address that names its batch, and is from the shop all the same', async () => {
    const server = await standIn()
    const bounceAddress = (batchId: string) => `bounce+${batchId}@reply.shop.test`
    const options = { host: '127.0.0.1', port: server.port, secure: false, login: null }
    const smtp = smtpSender({ ...options, bounceAddress })
    const body = smtp.encode([email({ tags: { letter: 'update', batch: 'b-1', place: '0' } })])
    await smtp.send({ idempotencyKey: 'k', body, size: 1 })
    // Another worker, that would name another: what was frozen stays.
    await smtpSender(options).send({ idempotencyKey: 'k', body, size: 1 })
    for (const { from, raw } of server.taken) {
      expect(from).toBe('bounce+b-1@reply.shop.test')
      expect((await PostalMime.parse(raw)).from?.address).toBe('orders@shop.test')
    }
    expect(server.taken).toHaveLength(2)
  })

  it('goes over a fresh connection when the server hung up meanwhile', async () => {
    const server = await standIn({ socketTimeout: 300 })
    const smtp = sender(server.port)
    const send = () => smtp.send({ idempotencyKey: 'k', body: smtp.encode([email()]), size: 1 })
    expect(await send()).toMatchObject({ type: 'sent' })
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(await send()).toMatchObject({ type: 'sent' })
    expect(server.connections()).toBe(2)
  })
})

describe('a mail server that refuses', () => {
  const asks = { type: 'later', refused: true, afterMs: 60_000 }

  it.each([550, 551, 553, 554])('a reader for good (%d) ends the letter, with a code and no address', async (code) => {
    const server = await standIn({ onRcptTo: (_address, _session, done) => done(refusal(code)) })
    expect(await sendOver(server.port)).toEqual({ type: 'rejected', reason: `smtp_${code}`, divisible: false })
  })

  it.each([450, 451, 452])('a reader for now (%d) holds up that letter alone', async (code) => {
    const server = await standIn({ onRcptTo: (_address, _session, done) => done(refusal(code)) })
    expect(await sendOver(server.port)).toEqual({ ...asks, alone: `smtp_${code}` })
  })

  it.each([
    [552, 'mailbox is full'],
    [550, '5.7.1 your address is on a block list'],
  ])('a reader, but not for who they are (%d %s), leaves the address good', async (code, words) => {
    const server = await standIn({ onRcptTo: (_address, _session, done) => done(refusal(code, words)) })
    const reason = `smtp_${code}`
    expect(await sendOver(server.port)).toEqual({ type: 'rejected', reason, divisible: false, soft: true })
  })

  it('the message itself, for good or for now', async () => {
    const forGood = await standIn({ beforeReply: async () => refusal(554, 'looks like spam') })
    const ended = { type: 'rejected', reason: 'smtp_554', divisible: false, soft: true }
    expect(await sendOver(forGood.port)).toEqual(ended)
    const forNow = await standIn({ beforeReply: async () => refusal(451, 'try again') })
    expect(await sendOver(forNow.port)).toEqual({ ...asks, alone: 'smtp_451' })
  })

  it('everybody for now: all letters wait', async () => {
    const server = await standIn({ onMailFrom: (_address, _session, done) => done(refusal(451, 'too many')) })
    expect(await sendOver(server.port)).toEqual(asks)
    const closing = await standIn({ onRcptTo: (_address, _session, done) => done(refusal(421, 'closing')) })
    expect(await sendOver(closing.port)).toEqual(asks)
  })

  it('the sender or to relay: an alarm for the operator, and no letter fails', async () => {
    const server = await standIn({ onMailFrom: (_address, _session, done) => done(refusal(550, 'who are you')) })
    expect(await sendOver(server.port)).toEqual({ ...asks, alert: 'smtp_550' })
    const relay = await standIn({ onRcptTo: (_a, _s, done) => done(refusal(554, 'Relay access denied')) })
    expect(await sendOver(relay.port)).toEqual({ ...asks, alert: 'smtp_554' })
  })

  it('the password: an alarm for the operator, and no letter fails', async () => {
    const server = await standIn({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(refusal(535, 'wrong')),
    })
    const login = { user: 'shop', password: 'wrong' }
    const smtp = smtpSender({ host: '127.0.0.1', port: server.port, secure: false, login })
    const outcome = await smtp.send({ idempotencyKey: 'k', body: smtp.encode([email()]), size: 1 })
    expect(outcome).toEqual({ ...asks, alert: 'smtp_535' })
    expect(server.taken).toHaveLength(0)
  })

  it('a letter larger than it takes', async () => {
    const server = await standIn({ size: 200 })
    const ended = { type: 'rejected', reason: 'too_large', divisible: false, soft: true }
    expect(await sendOver(server.port)).toEqual(ended)
  })

  it('an address that is none is never put on the line', async () => {
    const server = await standIn()
    const outcome = await sendOver(server.port, email({ to: 'a@example.com>\r\nRCPT TO:<b@example.com' }))
    expect(outcome).toMatchObject({ type: 'rejected', divisible: false })
    expect(server.taken).toHaveLength(0)
  })
})

describe('a mail server that says nothing', () => {
  it('certainly has no letter when it never answered', async () => {
    const silent = await listening(() => {})
    expect(await sendOver(silent, email(), 400)).toMatchObject({ type: 'later', refused: true, afterMs: 5_000 })
  })

  it('certainly has no letter when it speaks another language', async () => {
    const web = await listening((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    expect(await sendOver(web, email(), 1_000)).toMatchObject({ type: 'later', refused: true })
  })

  it('certainly has no letter when it hung up before it asked for one', async () => {
    const server = await standIn({ onRcptTo: () => {} })
    expect(await sendOver(server.port, email(), 1_000)).toMatchObject({ type: 'later', refused: true })
    const rude = await listening((socket) => socket.destroy())
    expect(await sendOver(rude)).toMatchObject({ type: 'later', refused: true })
  })

  it('may have a letter that it took and never answered for: it is asked again with the same Message-ID', async () => {
    let falls = true
    const server = await standIn({
      beforeReply: async (take) => {
        take()
        if (falls) await new Promise(() => {})
        return null
      },
    })
    const smtp = sender(server.port, 2_000)
    const batch = { idempotencyKey: 'k', body: smtp.encode([email()]), size: 1 }
    expect(await smtp.send(batch)).toEqual({
      type: 'later',
      afterMs: 120_000,
      refused: false,
      alone: 'outcome_unknown',
    })
    falls = false
    expect(await smtp.send(batch)).toMatchObject({ type: 'sent' })
    const ids = await Promise.all(server.taken.map(async ({ raw }) => (await PostalMime.parse(raw)).messageId))
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })
})

/** A port that speaks no SMTP. */
async function listening(heard: (socket: import('node:net').Socket) => void): Promise<number> {
  const sockets = new Set<import('node:net').Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    heard(socket)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  open.push({
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
