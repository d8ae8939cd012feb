import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messagesOf } from '../../../records/orders/messages.ts'
import { openTasks } from '../../../records/orders/tasks.ts'
import { threadHeaders } from '../../../replies/email/message-ids.ts'
import { hearMail } from '../../../server/replies/hear-mail.ts'
import { passedOnKind, renderPassedOn } from '../../../server/replies/passed-on-mail.ts'
import { mailFromBytes, type ReceivedMail } from '../../../server/replies/received-mail.ts'
import { namesOrder, replyAddress, replyTokenIn } from '../../../server/replies/reply-address.ts'
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

describe('the address to reply to', () => {
  it('names its order to us, in any capitals, and fits every mail server', () => {
    const address = addressOf('order-1001')
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64)
    const token = replyTokenIn([`"x" <${address.toUpperCase()}>`], domain)
    expect(token && namesOrder(token, 'order-1001', doors.config.linkKeys)).toBe(true)
    expect(token && namesOrder(token, 'order-1002', doors.config.linkKeys)).toBe(false)
  })

  it('cannot be made up, and is none at another domain', () => {
    expect(replyTokenIn([addressOf('a').replace(domain, 'evil.example')], domain)).toBeNull()
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{24}$/), (signature) => {
        expect(namesOrder({ locator: '', signature }, 'order-1001', doors.config.linkKeys)).toBe(false)
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
  })

  it('that cannot be bound to an order is kept for a person and answered by nothing', async () => {
    const outcome = await hearMail(
      doors.deps,
      mailTo('e-agent', 'Hello', { to: [`reply+${'0'.repeat(20)}-${'1'.repeat(24)}@${domain}`] }),
    )
    expect(outcome).toBe('to-agent')
    expect(
      (await openTasks(doors.database, 100)).some(({ orderId, why }) => orderId === null && why === 'message'),
    ).toBe(true)
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

  it('is answered in its own thread', () => {
    expect(threadHeaders({ mailId: '<b@x>', mailReferences: '<a@x> <b@x>' })).toEqual({
      'In-Reply-To': '<b@x>',
      References: '<a@x> <b@x>',
    })
    expect(threadHeaders({ mailId: 'no id\r\nBcc: x', mailReferences: null })).toEqual({})
    expect(threadHeaders(null)).toEqual({})
  })
})

describe('an email from a machine', () => {
  const automatic: [string, Partial<ReceivedMail>][] = [
    ['automatic', { headers: { 'auto-submitted': 'auto-replied' } }],
    ['automatic', { subject: 'Abwesenheitsnotiz: Ihre Lampe' }],
    ['bounce', { headers: { 'return-path': '<>' } }],
    ['bounce', { from: 'mailer-daemon@mx.example' }],
    ['list', { headers: { 'list-id': '<x.example>' } }],
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

  it('never cancels an order, whatever it says', async () => {
    await placed(doors, 'auto-any')
    const before = (await state('auto-any')).revision
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...automatic.map(([, change]) => change)),
        fc.oneof(fc.constantFrom('cancel', 'REFUND', 'Cancel my order', 'キャンセル'), fc.string()),
        async (change, text) => {
          await hearMail(doors.deps, mailTo('auto-any', text, change))
          expect((await state('auto-any')).revision).toBe(before)
        },
      ),
      { numRuns: 15 },
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
