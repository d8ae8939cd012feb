import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messagesOf } from '../../../records/orders/messages.ts'
import { openTasks } from '../../../records/orders/tasks.ts'
import { listedShopper } from '../../../records/shop/waiting-list.ts'
import { answeringSubject, threadHeaders } from '../../../replies/email/message-ids.ts'
import { hearMail } from '../../../server/replies/hear-mail.ts'
import { passedOnKind, renderPassedOn } from '../../../server/replies/passed-on-mail.ts'
import { mailFromBytes, type ReceivedMail } from '../../../server/replies/received-mail.ts'
import {
  addressTokenIn,
  batchOf,
  bounceAddress,
  names,
  replyAddress,
  unsubscribeAddress,
} from '../../../server/replies/reply-address.ts'
import { emailReceived } from '../../../server/webhooks/email-received.ts'
import { resendReceiving } from '../../../server/webhooks/resend-received.ts'
import { placed } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'

const domain = 'reply.lamp.example'
let doors: Doors
let mails = 0
beforeAll(async () => {
  doors = await openDoors()
  doors.config.replyDomain = domain
})
afterAll(() => doors.close())

const addressOf = (id: string) => replyAddress(id, domain, doors.config.linkKeys)
function mailTo(orderId: string, text: string, change: Partial<ReceivedMail> = {}): ReceivedMail {
  mails += 1
  return {
    id: `m-${mails}`,
    from: 'ada.quillfeather@mail.example',
    to: [`Lamp & Co <${addressOf(orderId)}>`],
    subject: 'Re: Your lamp',
    text,
    html: null,
    headers: {},
    messageId: `<m-${mails}@mail.example>`,
    ...change,
  }
}
const ownedBy = (email: string) => ({ customer: { id: `c-${email.split('@')[0]}`, name: 'Sam', email, country: 'US' } })
const state = async (id: string) => {
  const found = await doors.engine.state(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
const queuedMails = async (orderId: string) => {
  const rows = await doors.database.query<{ count: number }>(
    'select count(*)::int as count from mails where kind = $1 and recipient = $2',
    [passedOnKind, orderId],
  )
  return rows[0]?.count
}

describe('an address of ours', () => {
  const batch = '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'
  const keys = () => doors.config.linkKeys
  const all = () => [
    addressOf('order-1001'),
    unsubscribeAddress('order-1001', domain, keys()),
    bounceAddress(batch, domain, keys()),
  ]

  it('names what it is for to us, in any capitals, and fits every mail server', () => {
    for (const address of all()) expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64)
    const token = addressTokenIn('reply', [`"x" <${addressOf('order-1001').toUpperCase()}>`], domain)
    expect(token && names(token, 'order-1001', keys())).toBe(true)
    expect(token && names(token, 'order-1002', keys())).toBe(false)
    const bounced = addressTokenIn('bounce', all(), domain)
    expect(bounced && batchOf(bounced, keys())).toBe(batch)
  })

  it('serves one purpose: a reply unsubscribes nobody', () => {
    expect(addressTokenIn('unsubscribe', [addressOf('order-1001')], domain)).toBeNull()
    const swapped = addressOf('order-1001').replace('reply+', 'unsubscribe+')
    const token = addressTokenIn('unsubscribe', [swapped], domain)
    expect(token && names(token, 'order-1001', keys())).toBe(false)
  })

  it('cannot be made up, and is none at another domain', () => {
    expect(addressTokenIn('reply', [addressOf('a').replace(domain, 'evil.example')], domain)).toBeNull()
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{24}$/), (signature) => {
        expect(names({ purpose: 'reply', locator: '', signature }, 'order-1001', keys())).toBe(false)
        const bounced = {
          purpose: 'bounce' as const,
          locator: batch.replaceAll('-', ''),
          signature: signature.slice(8),
        }
        expect(batchOf(bounced, keys())).toBeNull()
      }),
    )
  })
})

describe('an email from a customer', () => {
  it('that clearly asks to cancel holds the order and leads to a confirming letter, never to a cancel', async () => {
    await placed(doors, 'e-cancel')
    const mail = mailTo(
      'e-cancel',
      'Please cancel my order.\n\nOn Mon, Mar 2, 2026 Lamp <x@lamp.example> wrote:\n> I will wait',
    )
    expect(await hearMail(doors.deps, mail)).toBe('asked')
    const { undo, question } = await state('e-cancel')
    expect({ undo, asked: question !== undefined }).toEqual({ undo: null, asked: true })
    const { json } = await doors.call('GET', '/v1/backorders/e-cancel/letters')
    expect(json.items.at(-1)).toMatchObject({
      letter: 'answer-received',
      facts: { answer: { unclear: { via: 'email' } } },
    })
  })

  it('counts once, however often it is told of', async () => {
    await placed(doors, 'e-twice')
    const mail = mailTo('e-twice', 'cancel my order')
    expect([await hearMail(doors.deps, mail), await hearMail(doors.deps, mail)]).toEqual(['asked', 'asked'])
    const { json } = await doors.call('GET', '/v1/backorders/e-twice/letters')
    expect(json.items).toHaveLength(2)
  })

  it('that asks anything else goes to an agent, and its writer is told so once a day', async () => {
    await placed(doors, 'e-agent')
    expect(await hearMail(doors.deps, mailTo('e-agent', 'Could you gift-wrap it?'))).toBe('to-agent')
    expect(await hearMail(doors.deps, mailTo('e-agent', 'In blue?'))).toBe('to-agent')
    expect(await queuedMails('e-agent')).toBe(1)
    expect(await openTasks(doors.database, 10, 'e-agent')).toMatchObject([{ why: 'message' }])
    const [first] = await messagesOf(doors.database, 'e-agent')
    const render = renderPassedOn({ database: doors.database, brand: doors.config.brand, replyTo: addressOf })
    const mail = { key: 'k', kind: passedOnKind, recipient: 'e-agent', payload: { messageId: first?.id } }
    expect(await render(mail, 'email')).toMatchObject({
      subject: 'Re: Your lamp',
      headers: { 'In-Reply-To': first?.mailId, 'Auto-Submitted': 'auto-replied' },
    })
  })

  it('that cannot be bound to an order is kept for a person with what its writer has waiting, and answered by nothing', async () => {
    await placed(doors, 'e-stray', ownedBy('sam@mail.example'))
    const mail = mailTo('e-stray', 'My dog ate the lamp', {
      to: [`reply+${'0'.repeat(20)}-${'1'.repeat(24)}@${domain}`],
      from: 'Sam@mail.example',
    })
    expect(await hearMail(doors.deps, mail)).toBe('to-agent')
    const id = `mail/${mail.id}`
    const { json } = await doors.call('GET', '/v1/messages')
    expect(json.items[0]).toMatchObject({
      id,
      order: null,
      orders: ['e-stray'],
      address: 'Sam@mail.example',
      text: 'My dog ate the lamp',
      task: `message/${id}`,
    })
    const { json: tasks } = await doors.call('GET', '/v1/tasks?order=e-stray')
    expect(tasks.items).toMatchObject([{ order: null, orders: ['e-stray'], messages: [id], dueBy: '2026-04-01' }])
    expect(await queuedMails('e-stray')).toBe(0)
  })

  it('that asks to cancel and more is asked about, and read by a person', async () => {
    await placed(doors, 'e-more', ownedBy('moira@mail.example'))
    const text = 'Please cancel my order. Your driver broke my fence and I want to be called back.'
    expect(await hearMail(doors.deps, mailTo('e-more', text))).toBe('asked')
    expect((await state('e-more')).question).toBeDefined()
    expect(await openTasks(doors.database, 10, 'e-more')).toMatchObject([{ why: 'message' }])
    expect(await queuedMails('e-more')).toBe(1)
  })

  it('that asks to cancel once more is answered, though the question stays the same', async () => {
    await placed(doors, 'e-again', ownedBy('agatha@mail.example'))
    expect(await hearMail(doors.deps, mailTo('e-again', 'Cancel my order.'))).toBe('asked')
    expect(await openTasks(doors.database, 10, 'e-again')).toEqual([])
    expect(await hearMail(doors.deps, mailTo('e-again', 'Cancel my order.'))).toBe('to-agent')
    expect(await openTasks(doors.database, 10, 'e-again')).toMatchObject([{ why: 'message' }])
    expect(await queuedMails('e-again')).toBe(1)
  })

  it('is shown whole where its writer’s words cannot be told from a quote, and nothing of the quote is taken for a wish', async () => {
    await placed(doors, 'e-quote')
    const before = (await state('e-quote')).revision
    const quote = 'On Mon, Mar 2, 2026 at 3 PM Lamp <x@lamp.example> wrote:\n> Cancel my order.'
    expect(await hearMail(doors.deps, mailTo('e-quote', quote))).toBe('to-agent')
    expect((await state('e-quote')).revision).toBe(before)
    const [kept] = await messagesOf(doors.database, 'e-quote')
    expect(kept).toMatchObject({ body: quote, wholeBody: null })
    await hearMail(doors.deps, mailTo('e-quote', `Where is it?\n\n${quote}`))
    const { json } = await doors.call('GET', '/v1/backorders/e-quote/conversation')
    const heard = json.items.filter(({ direction }: { direction: string }) => direction === 'in')
    expect(heard.at(-1)).toMatchObject({ text: 'Where is it?', wholeText: `Where is it?\n\n${quote}` })
  })

  it('from somebody else’s address is told from the customer’s own', async () => {
    await placed(doors, 'e-spouse')
    await hearMail(doors.deps, mailTo('e-spouse', 'Please change the colour', { from: 'lena@mail.example' }))
    await hearMail(doors.deps, mailTo('e-spouse', 'No, leave it', { from: 'Ada.Quillfeather@mail.example' }))
    const { json } = await doors.call('GET', '/v1/backorders/e-spouse/conversation')
    const heard = json.items.filter(({ direction }: { direction: string }) => direction === 'in')
    expect(heard).toMatchObject([
      { address: 'lena@mail.example', fromCustomer: false },
      { address: 'Ada.Quillfeather@mail.example', fromCustomer: true },
    ])
  })

  it('keeps hostile words as words, and never puts them into a header', async () => {
    await placed(doors, 'e-evil')
    const bytes = new TextEncoder().encode(
      [
        'From: "Ada\r\n Bcc: x@evil.example" <ada@mail.example>',
        `To: <${addressOf('e-evil')}>`,
        'Subject: =?utf-8?q?hi=0d=0aBcc:_victim@evil.example?=',
        'Message-ID: <evil>\r\n X: y@z>',
        'Content-Type: text/html',
        '',
        '<p>Where is it?</p><script>steal()</script><img src=x onerror=alert(1)>',
      ].join('\r\n'),
    )
    const mail = await mailFromBytes('evil-1', bytes)
    expect(await hearMail(doors.deps, mail)).toBe('to-agent')
    const [kept] = await messagesOf(doors.database, 'e-evil')
    expect(kept?.body).toBe('Where is it?')
    expect(kept?.subject).not.toMatch(/[\r\n]/)
    const render = renderPassedOn({ database: doors.database, brand: doors.config.brand, replyTo: addressOf })
    const rendered = await render(
      { key: 'k', kind: passedOnKind, recipient: 'e-evil', payload: { messageId: 'mail/evil-1' } },
      'email',
    )
    expect(JSON.stringify(rendered?.headers)).not.toMatch(/evil\.example|\\r|\\n/)
    expect(rendered).toMatchObject({ to: 'ada.quillfeather@mail.example', replyTo: addressOf('e-evil') })
  })

  it('is answered under its own subject, however many times it was answered before', () => {
    expect(answeringSubject('Where is it?')).toBe('Re: Where is it?')
    expect(answeringSubject('AW: Re: RE[2]: Wo ist sie?')).toBe('Re: Wo ist sie?')
    expect(answeringSubject(`${'x'.repeat(199)}🙂 and more`)).toBe(`Re: ${'x'.repeat(199)}`)
    expect(answeringSubject('Regarding: my lamp')).toBe('Re: Regarding: my lamp')
    for (const none of [null, '', 'Re: ', '\r\n']) expect(answeringSubject(none)).toBeNull()
    expect(answeringSubject('a\r\nBcc: x@y')).not.toMatch(/[\r\n]/)
  })

  it('is answered in its own thread', () => {
    expect(threadHeaders({ mailId: '<b@x>', mailReferences: '<a@x> <b@x>' })).toEqual({
      'In-Reply-To': '<b@x>',
      References: '<a@x> <b@x>',
    })
    expect(threadHeaders({ mailId: 'no id\r\nBcc: x', mailReferences: null })).toEqual({})
    expect(threadHeaders(null)).toEqual({})
  })
})

describe('an email to the address that unsubscribes', () => {
  const leaves = (of: string, change: Partial<ReceivedMail> = {}) =>
    hearMail(doors.deps, mailTo('any', '', { to: [unsubscribeAddress(of, domain, doors.config.linkKeys)], ...change }))
  const wishes = async (customer: string) => (await doors.call('GET', `/v1/customers/${customer}/preferences`)).json

  it('ends the letters that nothing rests on, without a word and though a program sent it', async () => {
    await placed(doors, 'u-mail', ownedBy('una@mail.example'))
    await doors.call('PUT', '/v1/customers/c-una/preferences', { channel: 'email' })
    expect(await leaves('u-mail', { headers: { 'auto-submitted': 'auto-generated' } })).toBe('unsubscribed')
    expect(await wishes('c-una')).toMatchObject({ updates: 'required', channel: 'email' })
    expect((await state('u-mail')).preferences?.updates).toBe('required')
    expect(await openTasks(doors.database, 10, 'u-mail')).toEqual([])
    expect(await queuedMails('u-mail')).toBe(0)
    expect(await messagesOf(doors.database, 'u-mail')).toMatchObject([{ outcome: 'unsubscribed' }])
  })

  it('does nothing where the address was made up, or our own letter came back', async () => {
    await placed(doors, 'u-not', ownedBy('ula@mail.example'))
    const made = unsubscribeAddress('u-not', domain, [{ kid: 'x', secret: Buffer.alloc(32) }])
    expect(await hearMail(doors.deps, mailTo('any', '', { to: [made] }))).toBe('to-agent')
    expect(await leaves('u-not', { headers: { 'x-meanwhile-order': '1' } })).toBe('loop')
    expect(await leaves('u-not', { headers: { 'return-path': '<>' } })).toBe('bounce')
    expect(await wishes('c-ula')).toMatchObject({ updates: 'usual' })
  })

  it('takes a shopper off the waiting list and forgets them', async () => {
    await doors.database.query(
      `insert into waiting_list (id, sku, channel, address, locale, asked_at) values ('shopper-1', 'LAMP-OAK', 'email', 'sal@mail.example', 'en', now())`,
    )
    const mail = mailTo('any', 'unsubscribe', {
      to: [unsubscribeAddress('waiting-list/shopper-1', domain, doors.config.linkKeys)],
      from: 'sal@mail.example',
    })
    expect(await hearMail(doors.deps, mail)).toBe('unsubscribed')
    expect(await listedShopper(doors.database, 'shopper-1')).toBeNull()
    const kept = await doors.database.query(`select 1 from messages where address = 'sal@mail.example'`)
    expect(kept).toEqual([])
  })
})

describe('an email from a machine', () => {
  const automatic: [string, Partial<ReceivedMail>][] = [
    ['automatic', { headers: { 'auto-submitted': 'auto-replied' } }],
    ['automatic', { headers: { 'x-autoreply': 'yes' }, subject: 'On holiday' }],
    ['bounce', { headers: { 'return-path': '<>' } }],
    ['bounce', { from: 'mailer-daemon@mx.example' }],
    ['loop', { headers: { 'x-meanwhile-order': '1' } }],
  ]
  it.each(automatic)('is kept as %s, changes nothing and is never answered: %o', async (outcome, change) => {
    const id = `auto-${mails}`
    await placed(doors, id)
    const before = (await state(id)).revision
    expect(await hearMail(doors.deps, mailTo(id, 'Please cancel my order.', change))).toBe(outcome)
    const { undo, question, revision } = await state(id)
    expect({ undo, question, revision }).toEqual({ undo: null, question: undefined, revision: before })
    expect(await queuedMails(id)).toBe(0)
    expect(await openTasks(doors.database, 10, id)).toEqual([])
  })

  const machineLike: [string, Partial<ReceivedMail>][] = [
    ['a subject', { subject: 'Abwesenheitsnotiz: Ihre Lampe' }],
    ['a subject', { subject: 'On holiday until 5 May - please deliver after that' }],
    ['a list', { headers: { 'list-id': '<x.example>' } }],
    ['a precedence', { headers: { precedence: 'bulk' } }],
    ['an address', { from: 'noreply@desk.example' }],
  ]
  it.each(machineLike)(
    'by %s alone may be a person: it changes nothing, is never answered, and is read: %o',
    async (_, change) => {
      const id = `like-${mails}`
      await placed(doors, id)
      const before = (await state(id)).revision
      expect(await hearMail(doors.deps, mailTo(id, 'Please cancel my order.', change))).toBe('to-agent')
      expect((await state(id)).revision).toBe(before)
      expect(await queuedMails(id)).toBe(0)
      expect(await openTasks(doors.database, 10, id)).toMatchObject([{ why: 'message' }])
    },
  )

  it('never cancels or even holds an order, whatever it says and however it is wrapped', async () => {
    await placed(doors, 'auto-any')
    const before = (await state('auto-any')).revision
    const wishes = ['cancel', 'REFUND', 'Cancel my order', 'キャンセル', 'Bestellung stornieren', 'أريد إلغاء الطلب']
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...[...automatic, ...machineLike].map(([, change]) => change)),
        fc.oneof(fc.constantFrom(...wishes), fc.string()),
        fc.constantFrom('', 'Hello,\n', 'Sent from my iPhone\n', 'On Mon, Mar 2, 2026 Lamp <x@l.example> wrote:\n> '),
        fc.constantFrom('text', 'html'),
        async (change, words, before_, as) => {
          const said = `${before_}${words}`
          const body = as === 'text' ? {} : { text: null, html: `<p>${said}</p>` }
          await hearMail(doors.deps, mailTo('auto-any', said, { ...body, ...change }))
          expect((await state('auto-any')).revision).toBe(before)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('that was told to stop, quotes our letter and says nothing of its own cancels nothing', async () => {
    await placed(doors, 'quote-any')
    const before = (await state('quote-any')).revision
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('Cancel my order.', 'Refund please', 'Yes, cancel', ''), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.constantFrom(
          'On Mon, Mar 2, 2026 at 3 PM Lamp & Co <orders@lamp.example> wrote:',
          'Am 02.03.2026 um 15:00 schrieb Lamp & Co <orders@lamp.example>:',
          '-----Original Message-----',
        ),
        async (lines, head) => {
          const text = `${head}\n${lines.map((line) => `> ${line}`).join('\n')}`
          expect(await hearMail(doors.deps, mailTo('quote-any', text))).not.toBe('asked')
          expect((await state('quote-any')).revision).toBe(before)
        },
      ),
      { numRuns: 12 },
    )
  })

  it('that answers every answer is cut off after twenty letters in a day', async () => {
    await placed(doors, 'loop-1', {
      customer: { id: 'c-loop', name: 'Desk', email: 'tickets@desk.example', country: 'US' },
    })
    const outcomes = []
    for (let count = 0; count < 22; count += 1)
      outcomes.push(await hearMail(doors.deps, mailTo('loop-1', `Ticket ${count}: thank you for writing`)))
    expect(outcomes.filter((outcome) => outcome === 'to-agent')).toHaveLength(20)
    expect(outcomes.at(-1)).toBe('flood')
    expect(await queuedMails('loop-1')).toBe(1)
    const { json } = await doors.call('GET', '/v1/tasks?order=loop-1')
    const seen = json.items.map(({ why, messages }: { why: string; messages: string[] }) => [why, messages.length])
    expect(Object.fromEntries(seen)).toEqual({ message: 20, flood: 2 })
  })

  it('still holds an order whose owner writes that they cancel, after a flood', async () => {
    await placed(doors, 'loop-2', ownedBy('tickets2@desk.example'))
    for (let count = 0; count < 22; count += 1) await hearMail(doors.deps, mailTo('loop-2', `Ticket ${count}`))
    expect(await hearMail(doors.deps, mailTo('loop-2', 'Please cancel my order.'))).toBe('asked')
    expect((await state('loop-2')).question).toBeDefined()
    expect(await queuedMails('loop-2')).toBe(1)
  })

  it('that floods from an address without an order makes one task beside those that came first', async () => {
    const stray = { to: [`hello@${domain}`], from: 'tickets3@desk.example' }
    for (let count = 0; count < 24; count += 1) await hearMail(doors.deps, mailTo('loop-1', `Ticket ${count}`, stray))
    const tasks = await openTasks(doors.database, 200)
    const floods = tasks.filter(({ orderId, why }) => orderId === null && why === 'flood')
    expect(floods.map(({ messageIds }) => messageIds.length)).toEqual([4])
  })
})

describe('an email that Resend received', () => {
  const answers = new Map<string, { status: number; body: unknown }>()
  const server = createServer((request, response) => {
    const { status, body } = answers.get(request.url ?? '') ?? { status: 404, body: {} }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  let receive: ReturnType<typeof emailReceived>
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    receive = emailReceived(doors.deps, resendReceiving({ apiKey: 're_x', baseUrl: `http://127.0.0.1:${port}` }))
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  it('is fetched and heard', async () => {
    await placed(doors, 'r-1')
    answers.set('/emails/receiving/11111111-0000-0000-0000-000000000000', {
      status: 200,
      body: {
        from: 'Ada <ada.quillfeather@mail.example>',
        to: [addressOf('r-1')],
        subject: 'Re: late',
        message_id: '<r1@mail.example>',
        text: 'cancel my order please',
        html: null,
        headers: { 'Return-Path': '<ada@mail.example>' },
      },
    })
    await receive({ eventId: 'e', data: { email_id: '11111111-0000-0000-0000-000000000000' } })
    expect((await state('r-1')).question).toBeDefined()
  })

  it('is asked for again later when Resend fails, and let be when it is gone or makes no sense', async () => {
    answers.set('/emails/receiving/down', { status: 500, body: {} })
    answers.set('/emails/receiving/odd', { status: 200, body: { nothing: true } })
    answers.set('/emails/receiving/gone', { status: 404, body: { statusCode: 404, name: 'not_found', message: '' } })
    await expect(receive({ eventId: 'e', data: { email_id: 'down' } })).rejects.toMatchObject({ status: 503 })
    await expect(receive({ eventId: 'e', data: { email_id: 'odd' } })).rejects.toMatchObject({ status: 503 })
    // Nobody there speaks as Resend does: its address is wrong.
    await expect(receive({ eventId: 'e', data: { email_id: 'astray' } })).rejects.toMatchObject({ status: 503 })
    await expect(receive({ eventId: 'e', data: { email_id: 'gone' } })).resolves.toBeUndefined()
    await expect(receive({ eventId: 'e', data: { email_id: '../../etc' } })).resolves.toBeUndefined()
  })

  it('leaves no words and no addresses in the log', () => {
    expect(doors.logged.join('')).not.toMatch(/quillfeather|gift-wrap|cancel my order/i)
  })
})
