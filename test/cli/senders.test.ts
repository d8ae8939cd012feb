import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emailSenderFor, unheardNews } from '../../cli/engine/senders.ts'
import { type Config, readConfig } from '../../config/config.ts'
import { type SmtpStandIn, smtpStandIn } from '../activities/support/stand-ins/smtp.ts'

const linkKeys = [{ kid: 'one', secret: Buffer.alloc(32, 1) }]
const from = { MEANWHILE_MAIL_FROM: 'Tea & Co <hello@tea.example>' }
const twilio = { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'token' }

let server: SmtpStandIn
beforeAll(async () => {
  server = await smtpStandIn()
})
afterAll(() => server.close())

/** Whom a mail server returns a letter to, sent as the shop is set up. */
async function returnedTo(config: Pick<Config, 'resend' | 'smtp'>, batch: string, replyDomain?: string) {
  const sender = emailSenderFor(config, { linkKeys, ...(replyDomain !== undefined && { replyDomain }) })
  const body = sender.encode([
    {
      from: from.MEANWHILE_MAIL_FROM,
      to: 'ada@example.com',
      replyTo: 'help@tea.example',
      subject: 'Your tea',
      html: '<p>Soon</p>',
      text: 'Soon',
      headers: {},
      tags: { letter: 'update', batch, place: '0' },
    },
  ])
  await sender.send({ idempotencyKey: batch, body, size: 1 })
  return server.taken.at(-1)?.from
}

describe('the providers of a shop', () => {
  it('return a letter to where replies are heard, by an address that names it, else to the shop', async () => {
    const config = readConfig({ ...from, SMTP_URL: `smtp://127.0.0.1:${server.port}` })
    const batch = randomUUID()
    expect(await returnedTo(config, batch)).toBe('hello@tea.example')
    const named = new RegExp(`^bounce\\+${batch.replaceAll('-', '')}-[0-9a-f]+@reply\\.tea\\.example$`)
    expect(await returnedTo(config, batch, 'reply.tea.example')).toMatch(named)
  })

  it('are named at the start where news of letters cannot come in', () => {
    const news = (env: Record<string, string>) => unheardNews(readConfig(env)).map((line) => line.split(':')[0])
    const secret = { RESEND_WEBHOOK_SECRET: `whsec_${'A'.repeat(32)}` }
    expect(news({})).toEqual([])
    expect(news({ ...from, RESEND_API_KEY: 're_key' })).toEqual(['Resend'])
    expect(news({ ...from, RESEND_API_KEY: 're_key', ...secret })).toEqual([])
    expect(news({ ...twilio, TWILIO_FROM: '+15005550006' })).toEqual(['Twilio'])
  })
})
