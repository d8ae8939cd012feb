import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Doors, lampOrder, openDoors } from './support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
  await doors.call('POST', '/v1/backorders', lampOrder('known'))
})
afterAll(() => doors.close())

const line = (change: Record<string, unknown>) => ({
  lines: [{ id: 'l', sku: 'S', name: 'Lamp', quantity: 2, available: 1, unitPrice: 100, ...change }],
})
const customer = (change: Record<string, unknown>) => ({
  customer: { id: 'c', name: 'Ada', email: 'ada@mail.example', country: 'US', ...change },
})
const payment = (change: Record<string, unknown>) => ({ payment: { mode: 'captured', ...change } })

const wrong: [what: string, change: Record<string, unknown>, pointer: string][] = [
  ['an unknown field', { colour: 'red' }, '#/colour'],
  ['an unknown field inside', customer({ nick: 'A' }), '#/customer/nick'],
  ['a number as a name', customer({ name: 7 }), '#/customer/name'],
  ['a name of spaces', customer({ name: '   ' }), '#/customer/name'],
  ['a name with a NUL', customer({ name: 'A\u0000da' }), '#/customer/name'],
  ['a text as a quantity', line({ quantity: '2' }), '#/lines/0/quantity'],
  ['half a unit', line({ quantity: 1.5 }), '#/lines/0/quantity'],
  ['no units', line({ quantity: 0, available: 0 }), '#/lines/0/quantity'],
  ['negative stock', line({ available: -1 }), '#/lines/0/available'],
  ['more on hand than ordered', line({ available: 3 }), '#/lines/0/available'],
  ['an order where nothing waits', line({ available: 2 }), '#/lines'],
  ['an order without lines', { lines: [] }, '#/lines'],
  ['negative money', line({ unitPrice: -1 }), '#/lines/0/unitPrice'],
  ['fractional money', line({ unitPrice: 9.99 }), '#/lines/0/unitPrice'],
  ['money beyond all sense', line({ unitPrice: 2 ** 53 }), '#/lines/0/unitPrice'],
  [
    'a dearer substitute',
    line({ substitutes: [{ sku: 'T', name: 'T', unitPrice: 200 }] }),
    '#/lines/0/substitutes/0/unitPrice',
  ],
  ['a picture that is no web address', line({ imageUrl: 'javascript:alert(1)' }), '#/lines/0/imageUrl'],
  ['an unknown currency', { currency: 'XQQ' }, '#/currency'],
  ['a currency in small letters', { currency: 'usd' }, '#/currency'],
  ['the 30th of February', { promisedDate: '2026-02-30' }, '#/promisedDate'],
  ['a date in words', { promisedDate: 'soon' }, '#/promisedDate'],
  ['an impossible expected date', line({ expectedAt: '2026-13-01' }), '#/lines/0/expectedAt'],
  ['an instant without a zone', { placedAt: '2026-03-01T10:00:00' }, '#/placedAt'],
  ['an instant on the 31st of June', { placedAt: '2026-06-31T10:00:00Z' }, '#/placedAt'],
  ['an order from the future', { placedAt: '2027-01-01T00:00:00Z' }, '#/placedAt'],
  ['an unknown zone', customer({ timeZone: 'Mars/Olympus' }), '#/customer/timeZone'],
  ['an unknown locale', customer({ locale: 'qq-QQ' }), '#/customer/locale'],
  ['a locale that is none', customer({ locale: 'not a locale' }), '#/customer/locale'],
  ['an unknown country', customer({ country: 'XX' }), '#/customer/country'],
  ['an address that is no text', customer({ email: 7 }), '#/customer/email'],
  ['a phone number that is a number', customer({ phone: 12025550143 }), '#/customer/phone'],
  ['a customer with blank addresses', customer({ email: ' ', phone: '' }), '#/customer/email'],
  ['a customer whom nobody can reach', { customer: { id: 'c', name: 'Ada', country: 'US' } }, '#/customer/email'],
  ['an id with a slash', { id: 'a/b' }, '#/id'],
  ['an id of dots', { id: '..' }, '#/id'],
  ['an id too long', { id: 'x'.repeat(129) }, '#/id'],
  ['an unknown way to pay', payment({ mode: 'barter' }), '#/payment/mode'],
  ['money taken though all is paid on shipment', payment({ mode: 'on-shipment', captured: 100 }), '#/payment/captured'],
  ['a deposit of nobody knows how much', payment({ mode: 'deposit' }), '#/payment/captured'],
  ['a deposit larger than the whole', payment({ mode: 'deposit', captured: 10_000_000 }), '#/payment/captured'],
  [
    'a capture deadline before the order',
    payment({ mode: 'authorized', captureBefore: '2026-03-01T00:00:00Z' }),
    '#/payment/captureBefore',
  ],
  ['a policy with an unknown part', { policy: { mood: 'good' } }, '#/policy/mood'],
  ['a policy with an hour that is none', { policy: { sms: { from: '25:00' } } }, '#/policy/sms/from'],
  [
    'a policy with tiers out of order',
    {
      policy: {
        endingTiers: [
          { fromMinor: 5, days: 40 },
          { fromMinor: 5, days: 50 },
        ],
      },
    },
    '#/policy/endingTiers/1/fromMinor',
  ],
  [
    'a discount of more than all',
    { policy: { discount: { ladderPercent: [101] } } },
    '#/policy/discount/ladderPercent/0',
  ],
  ['a ceiling below the ending', { policy: { endingDays: 100, ceilingDays: 50 } }, '#/policy/ceilingDays'],
]

describe('an order that is not as it must be', () => {
  it.each(wrong)('is refused for %s, naming the field and nothing of what was sent', async (_what, change, pointer) => {
    const { status, headers, json, text } = await doors.call('POST', '/v1/backorders', lampOrder('bad-1', change))
    expect(status).toBe(422)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(json.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer)
    for (const sent of ['Quillfeather', 'mail.example', 'Mars', 'XQQ', 'barter', 'soon', 'Oak', '2025550143']) {
      expect(text).not.toContain(sent)
    }
    expect((await doors.call('GET', '/v1/backorders/bad-1')).status).toBe(404)
  })

  it('names two lines of one id', async () => {
    const twice = { lines: [...line({}).lines, ...line({}).lines] }
    const { json } = await doors.call('POST', '/v1/backorders', lampOrder('bad-2', twice))
    expect(json.errors).toContainEqual({ pointer: '#/lines/1/id', detail: 'is the id of another line too' })
  })

  it('does not repeat a field name that looks like somebody’s data', async () => {
    const { status, text } = await doors.call('POST', '/v1/backorders', lampOrder('bad-3', { 'ada@mail.example': 1 }))
    expect(status).toBe(422)
    expect(text).not.toContain('ada@')
  })

  it('takes no field that would change the shape of all objects', async () => {
    const body = JSON.stringify(lampOrder('bad-4')).replace('{', '{"__proto__":{"phase":"closed"},')
    const { status } = await doors.call('POST', '/v1/backorders', body)
    expect(status).toBe(422)
    expect(({} as { phase?: string }).phase).toBeUndefined()
  })

  it.each([
    ['broken JSON', '{"id": ', { 'content-type': 'application/json' }, 400],
    ['JSON that is no object', '[1]', { 'content-type': 'application/json' }, 422],
    ['another content type', 'id=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['more than a megabyte', `{"id":"${'x'.repeat(1_100_000)}"}`, { 'content-type': 'application/json' }, 413],
  ])('refuses %s', async (_what, body, headers, expected) => {
    const { status, json } = await doors.call('POST', '/v1/backorders', body, { headers })
    expect(status).toBe(expected)
    expect(json).toMatchObject({ status: expected, type: expect.any(String), title: expect.any(String) })
  })
})

describe('the other calls', () => {
  it.each([
    ['/answers', { answer: 'maybe' }, '#/answer'],
    ['/answers', { answer: 'wait', lines: [{ id: 'lamps' }] }, '#/lines'],
    ['/answers', { answer: 'cancel', lines: [{ id: 'lamps', quantity: 0 }] }, '#/lines/0/quantity'],
    ['/overrides', { action: 'explode', agent: 'Kim', reason: 'why not' }, '#/action'],
    ['/overrides', { action: 'hold', agent: 'Kim' }, '#/reason'],
    ['/overrides', { action: 'extend', agent: 'Kim', reason: 'x', endingDate: '2026-02-31' }, '#/endingDate'],
    ['/overrides', { action: 'refund', agent: 'Kim', reason: 'x', amount: -5 }, '#/amount'],
    ['/overrides', { action: 'refund', agent: 'Kim', reason: 'x', amount: 500, lines: [{ id: 'lamps' }] }, '#/amount'],
    ['/shipments', { trackingUrl: 'ftp://x' }, '#/trackingUrl'],
  ])('POST %s names what is wrong with %j', async (path, body, pointer) => {
    const { status, json } = await doors.call('POST', `/v1/backorders/known${path}`, body)
    expect(status).toBe(422)
    expect(json.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer)
  })

  it.each(['/answers', '/overrides', '/shipments'])('POST %s of an unknown order is 404', async (path) => {
    const bodies: Record<string, unknown> = {
      '/answers': { answer: 'cancel' },
      '/overrides': { action: 'hold', agent: 'Kim', reason: 'x' },
      '/shipments': {},
    }
    expect((await doors.call('POST', `/v1/backorders/nobody${path}`, bodies[path])).status).toBe(404)
  })

  it('refuses an answer to an offer that a newer one replaced, with the reason', async () => {
    const { status, json } = await doors.call('POST', '/v1/backorders/known/answers', { answer: 'split', offer: 99 })
    expect(status).toBe(409)
    expect(json.code).toBe('stale-offer')
  })

  it('says that an address exists only for the right method', async () => {
    expect((await doors.call('DELETE', '/v1/backorders/known')).status).toBeGreaterThanOrEqual(404)
    expect((await doors.call('GET', '/nowhere')).json).toMatchObject({ status: 404, code: 'not-found' })
  })
})

describe('keys', () => {
  it.each([
    ['no key', null, 401],
    ['a key nobody made', 'mw_guess_guess', 401],
    ['a key that may only read', 'read', 403],
    ['a key for suppliers', 'supply', 403],
  ] as const)('an order comes in with %s: refused', async (_what, key, expected) => {
    const used = key === 'read' || key === 'supply' ? doors.keys[key] : key
    const { status, json } = await doors.call('POST', '/v1/backorders', lampOrder('k-1'), { key: used })
    expect(status).toBe(expected)
    expect(json.status).toBe(expected)
  })

  it('each scope opens its own doors', async () => {
    const { call, keys } = doors
    expect((await call('POST', '/v1/backorders', lampOrder('k-2'), { key: keys.write })).status).toBe(201)
    expect((await call('GET', '/v1/backorders', undefined, { key: keys.write })).status).toBe(403)
    expect((await call('GET', '/v1/backorders', undefined, { key: keys.read })).status).toBe(200)
    expect(
      (await call('PUT', '/v1/sandbox/faults', { kind: 'refund', mode: 'fail' }, { key: keys.write })).status,
    ).toBe(403)
    expect((await call('PUT', '/v1/sandbox/faults', { kind: 'refund', mode: 'fail' })).status).toBe(200)
  })
})
