import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { write855 } from '../../supply/suppliers/edi/support.ts'
import { type Doors, openDoors } from '../support/doors.ts'
import { type Heard, listening, ordered, secret, sendWebhook } from '../support/supplier.ts'

let doors: Doors
let heard: Heard
beforeAll(async () => {
  doors = await openDoors()
  heard = listening(doors)
  await ordered(doors, 'PO-1')
  await ordered(doors, 'PO-2')
  await ordered(doors, 'PO-over', { status: 'received' })
})
afterAll(() => doors.close())
beforeEach(() => {
  heard.words.length = 0
  heard.next = null
})

let count = 0
const fresh = () => `msg_${++count}`
const confirmed = (data: Record<string, unknown> = {}) => ({
  type: 'purchase-order.confirmed',
  data: { purchaseOrder: 'PO-1', expectedAt: '2026-05-01', ...data },
})
const acknowledged = (lines: unknown[], more: Record<string, unknown> = {}) => ({
  type: 'purchase-order.acknowledged',
  data: { purchaseOrder: 'PO-1', lines, ...more },
})

describe("a supplier's webhook", () => {
  it('confirms, moves and refuses a purchase order, or one product of it', async () => {
    expect((await sendWebhook(doors, confirmed(), { id: fresh() })).status).toBe(202)
    const moved = { type: 'purchase-order.moved', data: { purchaseOrder: 'PO-1', sku: 'LAMP-OAK', expectedAt: null } }
    await sendWebhook(doors, moved, { id: fresh() })
    const refused = { type: 'purchase-order.refused', data: { purchaseOrder: 'PO-2', reason: 'No oak left' } }
    await sendWebhook(doors, refused, { id: fresh() })
    expect(heard.words).toMatchObject([
      { type: 'confirmed', purchaseOrder: 'PO-1', expectedAt: '2026-05-01' },
      { type: 'confirmed', purchaseOrder: 'PO-1', expectedAt: null },
      { type: 'refused', purchaseOrder: 'PO-2', reason: 'No oak left' },
    ])
  })

  it('acknowledges line by line with the codes of an EDI 855, as JSON', async () => {
    const body = acknowledged([
      {
        sku: 'LAMP-OAK',
        acknowledgements: [
          { code: 'BP', quantity: 40, dateQualifier: '068', date: '2026-05-01' },
          { code: 'IB', quantity: 60, dateQualifier: '079', date: '2026-06-15' },
        ],
      },
      { sku: 'SHADE-LINEN', acknowledgements: [{ code: 'ID' }] },
    ])
    const { status, json } = await sendWebhook(doors, body, { id: fresh() })
    expect(status).toBe(202)
    expect(json.answers).toEqual([
      {
        purchaseOrder: 'PO-1',
        outcome: 'accepted',
        lines: [
          {
            sku: 'LAMP-OAK',
            verdict: 'confirmed',
            expectedAt: '2026-06-15',
            coming: 100,
            refused: 0,
            needsAgent: false,
          },
          { sku: 'SHADE-LINEN', verdict: 'refused', coming: 0, refused: 5, needsAgent: false },
        ],
      },
    ])
    expect(heard.words).toMatchObject([
      { type: 'confirmed', sku: 'LAMP-OAK', expectedAt: '2026-06-15' },
      { type: 'refused', sku: 'SHADE-LINEN' },
    ])
  })

  it('says of each unit of a line when it comes, and how many will not', async () => {
    const acknowledgements = [
      { code: 'BP', quantity: 40, dateQualifier: '068', date: '2026-05-01' },
      { code: 'IB', quantity: 50, dateQualifier: '068', date: '2026-06-15' },
      { code: 'ID', quantity: 10 },
    ]
    const { json } = await sendWebhook(doors, acknowledged([{ sku: 'LAMP-OAK', acknowledgements }]), { id: fresh() })
    expect(json.answers[0].lines[0]).toMatchObject({ coming: 90, refused: 10, needsAgent: false })
    expect(heard.words[0]).toMatchObject({
      type: 'confirmed',
      sku: 'LAMP-OAK',
      expectedAt: '2026-06-15',
      schedule: [
        { quantity: 40, on: '2026-05-01' },
        { quantity: 50, on: '2026-06-15' },
      ],
      refused: 10,
    })
    expect(heard.words.every((word) => 'sku' in word && word.sku !== undefined)).toBe(true)
  })

  it('may carry the segments themselves, in JSON or bare', async () => {
    const text = (on: string) =>
      write855({
        purchaseOrder: 'PO-1',
        lines: [
          { sku: 'LAMP-OAK', ordered: 100, said: [{ code: 'DR', on }] },
          { sku: 'SHADE-LINEN', ordered: 5, said: [{ code: 'IA', on }] },
        ],
      })
    await sendWebhook(doors, { type: 'edi.855', data: { x12: text('2026-05-20') } }, { id: fresh() })
    const bare = await sendWebhook(doors, text('2026-05-21'), { id: fresh(), type: 'application/edi-x12' })
    expect(bare.status).toBe(202)
    expect(heard.words.map((word) => 'expectedAt' in word && word.expectedAt)).toEqual(['2026-05-20', '2026-05-21'])
    const again = await sendWebhook(doors, text('2026-05-21'), { id: fresh(), type: 'application/edi-x12' })
    expect([again.status, again.json.answers[0].outcome]).toEqual([200, 'same'])
    expect(heard.words).toHaveLength(2)
  })

  it('that is sent again changes nothing, and another one under its name is refused', async () => {
    const id = fresh()
    expect((await sendWebhook(doors, confirmed(), { id })).status).toBe(202)
    expect((await sendWebhook(doors, confirmed(), { id })).status).toBe(200)
    expect((await sendWebhook(doors, confirmed({ expectedAt: '2026-05-09' }), { id })).status).toBe(409)
    expect(heard.words).toHaveLength(1)
  })

  it('that is sent again after its order was received is still the same', async () => {
    const id = fresh()
    await ordered(doors, 'PO-3')
    const body = confirmed({ purchaseOrder: 'PO-3' })
    await sendWebhook(doors, body, { id })
    await ordered(doors, 'PO-3', { revision: 2, status: 'received' })
    expect((await sendWebhook(doors, body, { id })).status).toBe(200)
    expect((await sendWebhook(doors, body, { id: fresh() })).status).toBe(409)
  })

  it('is believed with any of the secrets, while they are being changed', async () => {
    const key = doors.config.webhookSecrets?.suppliers?.[0] ?? ''
    expect((await sendWebhook(doors, confirmed(), { id: fresh(), key })).status).toBe(202)
  })

  it.each([
    ['a forged signature', { key: `whsec_${Buffer.from('a secret that nobody here has got').toString('base64')}` }],
    ['an old signature', { at: new Date(Date.now() - 360_000) }],
    ['a signature of the future', { at: new Date(Date.now() + 360_000) }],
  ])('is refused with %s, and nothing changes', async (_what, options) => {
    const { status, json } = await sendWebhook(doors, confirmed(), { id: fresh(), ...options })
    expect([status, json.code]).toEqual([401, 'forged'])
    expect(heard.words).toEqual([])
    expect(
      await doors.database.query(`select 1 from supplier_answers where id = $1`, [`webhook:msg_${count}`]),
    ).toEqual([])
  })

  it('is refused without a signature, and where the body was changed on its way', async () => {
    const bare = await doors.call('POST', '/webhooks/suppliers', confirmed(), { key: null })
    expect(bare.status).toBe(401)
    expect(bare.headers.get('content-type')).toContain('problem+json')
    const at = new Date()
    const headers = {
      'webhook-id': fresh(),
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(`msg_${count}`, at, JSON.stringify(confirmed())),
    }
    const changed = JSON.stringify(confirmed({ expectedAt: '2026-05-02' }))
    expect((await doors.call('POST', '/webhooks/suppliers', changed, { key: null, headers })).status).toBe(401)
  })

  it.each([
    ['an unknown order', confirmed({ purchaseOrder: 'PO-none' }), 422, '#/data/purchaseOrder'],
    ['a product that is not in the order', confirmed({ sku: 'CUP' }), 422, '#/data/sku'],
    ['a day of no calendar', confirmed({ expectedAt: '2026-02-30' }), 422, '#/data/expectedAt'],
    ['a day two years away', confirmed({ expectedAt: '2029-01-01' }), 422, '#/data/purchaseOrder'],
    ['an order that was received', confirmed({ purchaseOrder: 'PO-over' }), 409, undefined],
    ['an unknown kind', { type: 'purchase-order.sung', data: {} }, 422, '#/type'],
    [
      'an unknown code',
      acknowledged([{ sku: 'LAMP-OAK', acknowledgements: [{ code: 'XX' }] }]),
      422,
      '#/data/lines/0/acknowledgements/0/code',
    ],
    [
      'an unknown date qualifier',
      acknowledged([{ sku: 'LAMP-OAK', acknowledgements: [{ code: 'IA', dateQualifier: '999', date: '2026-05-01' }] }]),
      422,
      '#/data/lines/0/acknowledgements/0/dateQualifier',
    ],
    [
      'a negative quantity',
      acknowledged([{ sku: 'LAMP-OAK', acknowledgements: [{ code: 'IA', quantity: -1 }] }]),
      422,
      '#/data/lines/0/acknowledgements/0/quantity',
    ],
    ['a line that is not in the order', acknowledged([{ sku: 'CUP', acknowledgements: [] }]), 422, '#/data/lines'],
    ['no JSON', '{', 400, undefined],
  ])('is refused with %s, named, and never with what was sent', async (_what, body, status, pointer) => {
    const answer = await sendWebhook(doors, body, { id: fresh() })
    expect(answer.status).toBe(status)
    expect(answer.json.errors?.[0]?.pointer).toBe(pointer)
    expect(JSON.stringify([answer.json.detail, answer.json.errors])).not.toMatch(/PO-none|CUP|2029|sung|XX"|999/)
    expect(heard.words).toEqual([])
  })

  it('names the segment of a text that cannot be read, and takes nothing of it', async () => {
    const text = write855({ purchaseOrder: 'PO-1', lines: [{ sku: 'LAMP-OAK', ordered: 100, said: [{ code: 'IA' }] }] })
    const bad = await sendWebhook(doors, text.replace('ACK*IA', 'ACK*QQ'), { id: fresh(), type: 'application/edi-x12' })
    expect(bad.status).toBe(422)
    expect(bad.json.errors).toEqual([
      { pointer: '#', detail: 'cannot be read: segment 6 has a status in ACK01 that is not understood' },
    ])
    expect(heard.words).toEqual([])
  })

  it('larger than 1 MB is refused', async () => {
    const { status } = await sendWebhook(doors, `${JSON.stringify(confirmed())}${' '.repeat(1_000_001)}`, {
      id: fresh(),
    })
    expect(status).toBe(413)
  })

  it('finds the door closed where no secret is set', async () => {
    const secrets = doors.config.webhookSecrets
    delete doors.config.webhookSecrets
    expect((await sendWebhook(doors, confirmed(), { id: fresh() })).status).toBe(404)
    if (secrets) doors.config.webhookSecrets = secrets
  })
})
