import { connect } from 'node:net'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Email } from '../../../activities/providers/senders.ts'
import { smtpSender } from '../../../activities/providers/smtp.ts'
import { keepCaughtMail, listCaughtMail } from '../../../records/letters/caught-mail.ts'
import { type MailCatcher, openMailCatcher } from '../../../server/developer/mail-catcher.ts'
import { receiveMail } from '../../../server/replies/receive-mail.ts'
import { isOurs, localReplyDomain, replyAddress } from '../../../server/replies/reply-address.ts'
import { placed } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'

let doors: Doors
let catcher: MailCatcher
beforeAll(async () => {
  doors = await openDoors()
  catcher = await openMailCatcher(doors.database, 0, doors.deps.now)
}, 60_000)
afterAll(async () => {
  await catcher.close()
  await doors.close()
})

const letter: Email = {
  from: 'Lamp & Co <orders@lamp.example>',
  to: 'ada@mail.example',
  replyTo: 'help@lamp.example',
  subject: 'Über <b>Lampen</b>',
  html: '<p>Bald<script>alert(1)</script></p>',
  text: 'Bald',
  headers: {},
  tags: {},
}

const page = async () => (await doors.call('GET', '/dev/outbox', undefined, { headers: { accept: 'text/html' } })).text

describe("the outbox's own SMTP port", () => {
  it('is a local mail server to our sender, and shows what it took beside the letters', async () => {
    const sender = smtpSender({ host: '127.0.0.1', port: catcher.port, secure: false, login: null })
    const outcome = await sender.send({ idempotencyKey: 'k', body: sender.encode([letter]), size: 1 })
    expect(outcome).toMatchObject({ type: 'sent' })
    const shown = await page()
    expect(shown).toContain('Mail from elsewhere')
    expect(shown).toContain('Über &lt;b&gt;Lampen&lt;/b&gt;')
    expect(shown).toContain('from Lamp &amp; Co &lt;orders@lamp.example&gt; to')
    expect(shown).not.toContain('alert(1)')
  })

  it('takes mail of any software, with whatever login it insists on', async () => {
    const shop = createTransport({ host: '127.0.0.1', port: catcher.port, auth: { user: 'shop', pass: 'anything' } })
    await shop.sendMail({ from: 'shop@lamp.example', to: ['a@mail.example', 'b@mail.example'], text: 'Thank you' })
    shop.close()
    const [newest] = await listCaughtMail(doors.database)
    expect(newest).toMatchObject({
      from: 'shop@lamp.example',
      to: 'a@mail.example, b@mail.example',
      hasHtml: false,
    })
    expect(newest!.text?.trim()).toBe('Thank you')
  })

  it('hears a reply to a letter, and leaves every other mail alone', async () => {
    await placed(doors, 'smtp-1')
    const hearing = await openMailCatcher(doors.database, 0, doors.deps.now, async (bytes, recipients) => {
      if (isOurs(recipients, localReplyDomain)) await receiveMail(doors.deps, bytes, recipients)
    })
    const customer = createTransport({ host: '127.0.0.1', port: hearing.port })
    const to = replyAddress('smtp-1', localReplyDomain, doors.config.linkKeys)
    const mail = { from: 'ada.quillfeather@mail.example', subject: 'Re: late', text: 'Please cancel my order.' }
    await customer.sendMail({ ...mail, to })
    await customer.sendMail({ ...mail, to: 'orders@lamp.example', text: 'Nobody hears this.' })
    customer.close()
    await hearing.close()
    expect((await doors.engine.state('smtp-1'))?.question).toBeDefined()
    const rows = await doors.database.query<{ body: string }>('select body from messages order by seq')
    expect(rows.map(({ body }) => body)).toEqual(['Please cancel my order.'])
  })

  it('frames what it took so that nothing in it can run', async () => {
    const mails = await listCaughtMail(doors.database)
    const { id } = mails.find(({ hasHtml }) => hasHtml)!
    const { status, headers, text } = await doors.call('GET', `/dev/mail/${id}/html`)
    expect(status).toBe(200)
    expect(text).toContain('<p>Bald')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*; sandbox /)
    expect((await doors.call('GET', '/dev/mail/999999/html')).status).toBe(404)
    expect((await doors.call('GET', '/dev/mail/x/html')).status).toBe(404)
  })

  it('refuses a mail that is larger than anybody sends', async () => {
    const shop = createTransport({ host: '127.0.0.1', port: catcher.port })
    const sent = shop.sendMail({ from: 'a@lamp.example', to: 'a@mail.example', text: 'x'.repeat(11_000_000) })
    await expect(sent).rejects.toMatchObject({ responseCode: 552 })
    shop.close()
  })

  it('goes on after a client that breaks off or speaks nonsense', async () => {
    for (const words of ['GET / HTTP/1.1\r\nHost: x\r\n\r\n', '\0\xff\xfe\r\n', '']) {
      const socket = connect(catcher.port, '127.0.0.1')
      socket.on('error', () => {})
      await new Promise<void>((resolve) => socket.once('connect', () => resolve()))
      socket.write(words, 'latin1')
      await new Promise((resolve) => setTimeout(resolve, 30))
      socket.destroy()
    }
    const sender = smtpSender({ host: '127.0.0.1', port: catcher.port, secure: false, login: null })
    expect(await sender.send({ idempotencyKey: 'k', body: sender.encode([letter]), size: 1 })).toMatchObject({
      type: 'sent',
    })
  })

  it('is not opened twice', async () => {
    await expect(openMailCatcher(doors.database, catcher.port, doors.deps.now)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })

  it('keeps the newest five hundred', async () => {
    for (let at = 0; at < 505; at += 1) {
      await keepCaughtMail(doors.database, {
        receivedAtMs: at,
        from: '',
        to: '',
        subject: `${at}`,
        html: null,
        text: null,
      })
    }
    const kept = await listCaughtMail(doors.database, 1_000)
    expect(kept).toHaveLength(500)
    expect(kept[0]!.subject).toBe('504')
  })
})
