import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { placed } from './support/customer.ts'
import { type Doors, openDoors } from './support/doors.ts'

let doors: Doors
let closed: Doors
beforeAll(async () => {
  doors = await openDoors()
  closed = await openDoors({ dev: false })
  await placed(doors, 'o-1')
  await doors.database.query(
    `update deliveries set status = 'sent', subject = 'Your lamps', html = '<html><head></head><body><a href="https://shop.example/o/x">Open</a></body></html>',
       body = 'Open https://shop.example/o/x', to_address = 'ada@mail.example' where order_id = 'o-1'`,
  )
})
afterAll(async () => {
  await doors.close()
  await closed.close()
})

const open = (path: string, headers: Record<string, string> = {}) =>
  doors.call('GET', path, undefined, { key: null, headers })

describe('for operators', () => {
  it('tells that it lives, and that it is ready only while database and engine answer', async () => {
    expect((await open('/healthz')).status).toBe(200)
    expect((await open('/readyz')).json).toEqual({ status: 'ok', database: true, engine: true })
    doors.engine.away = true
    const away = await open('/readyz')
    doors.engine.away = false
    expect([away.status, away.json.engine]).toEqual([503, false])
  })

  it('counts requests, open orders and unsent letters, and names nobody', async () => {
    const { text } = await open('/metrics')
    expect(text).toContain('meanwhile_backorders{phase="awaiting-answer"} 1')
    expect(text).toMatch(/meanwhile_http_requests_total\{method="POST",route="\/v1\/backorders",status="201"\} 1/)
    expect(text).not.toMatch(/o-1|mail\.example/)
  })

  it('describes every call in OpenAPI 3.1, with nothing left undescribed', async () => {
    const { json } = await open('/openapi.json')
    expect(json.openapi).toBe('3.1.0')
    for (const path of [
      '/v1/backorders',
      '/v1/backorders/{id}',
      '/v1/backorders/{id}/timeline',
      '/v1/backorders/{id}/letters',
      '/v1/backorders/{id}/forecast',
      '/v1/backorders/{id}/evidence',
      '/v1/backorders/{id}/answers',
      '/v1/backorders/{id}/overrides',
      '/v1/backorders/{id}/shipments',
      '/v1/supply-events',
      '/v1/sandbox/faults',
    ]) {
      expect(Object.keys(json.paths)).toContain(path)
    }
    expect(json.components.schemas.Order.additionalProperties).toBe(false)
    expect(json.components.schemas.Order.properties.policy).toBeDefined()
    const references = [...JSON.stringify(json).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
    for (const name of references) expect(Object.keys(json.components.schemas)).toContain(name)
  })

  it('leaves no door undescribed: what programs call is a path, what people open is in words', async () => {
    const { json } = await open('/openapi.json')
    const unseen = /^\/(dev|docs|assets)\b|^\/openapi\.json$/
    const doorsHere = doors.app.routes.filter(({ method, path }) => method !== 'ALL' && !unseen.test(path))
    expect(doorsHere.length).toBeGreaterThan(60)
    for (const { method, path } of doorsHere) {
      const shown = path.replace(/:(\w+)/g, '{$1}')
      const isDescribed = json.paths[shown]?.[method.toLowerCase()] !== undefined
      expect(isDescribed || json.info.description.includes(`\`${shown}\``), `${method} ${shown}`).toBe(true)
    }
  })

  it('shows the docs without asking anyone else for a file', async () => {
    const { text } = await open('/docs')
    expect(text).not.toMatch(/(src|href)="https?:/)
    for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'begin.js']) {
      expect((await open(`/docs/${file}`)).status).toBe(200)
    }
    for (const file of ['package.json', '..%2fpackage.json', '__proto__']) {
      expect((await open(`/docs/${file}`)).status).toBe(404)
    }
  })
})

describe('for a developer', () => {
  it('shows the letters that have left, as JSON and as a page, of one order or of all', async () => {
    const { json } = await open('/dev/outbox?format=json&order=o-1')
    const mail = json.find((letter: { channel: string }) => letter.channel === 'email')
    expect(mail).toEqual({
      order: 'o-1',
      letter: 'first-notice',
      channel: 'email',
      to: 'ada@mail.example',
      subject: 'Your lamps',
      html: expect.stringContaining('<a href'),
      text: 'Open https://shop.example/o/x',
      at: expect.stringMatching(/^2026-03-02T/),
      status: 'sent',
    })
    expect((await open('/dev/outbox', { accept: 'application/json' })).json.length).toBeGreaterThan(0)
    const page = await open('/dev/outbox', { accept: 'text/html,*/*' })
    expect(page.text).toContain('<a href="https://shop.example/o/x">')
    expect((await open('/dev/outbox?order=nobody&format=json')).status).toBe(404)
  })

  it('shows a letter in a frame that can run nothing, and opens its links outside', async () => {
    const page = await open('/dev/outbox', { accept: 'text/html' })
    const frame = /src="(\/dev\/outbox\/\d+\/html)"/.exec(page.text)?.[1] ?? ''
    const letter = await open(frame)
    expect(letter.status).toBe(200)
    expect(letter.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    expect(letter.text).toContain('<base target="_blank">')
    expect((await open('/dev/outbox/999999/html')).status).toBe(404)
  })

  it('lets days pass for one order or for every open one', async () => {
    const forward = (body: unknown) => doors.call('POST', '/dev/fast-forward', body, { key: null })
    expect((await forward({ order: 'o-1', days: 7 })).json).toEqual({ days: 7, orders: ['o-1'] })
    expect((await forward({ days: 1 })).json.orders).toEqual(['o-1'])
    expect(doors.forwarded).toEqual([
      { orders: ['o-1'], days: 7 },
      { orders: ['o-1'], days: 1 },
    ])
    expect((await forward({ order: 'nobody', days: 1 })).status).toBe(404)
    for (const days of [0, -1, 'one', 100_000]) expect((await forward({ days })).status).toBe(422)
  })

  it('keeps other sites out', async () => {
    expect((await open('/dev/outbox', { host: 'evil.example' })).status).toBe(403)
    expect((await open('/dev/outbox', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })

  it('is not there at all where the server is no developer’s', async () => {
    expect((await closed.call('GET', '/dev/outbox', undefined, { key: null })).status).toBe(404)
    expect((await closed.call('POST', '/dev/fast-forward', { days: 1 }, { key: null })).status).toBe(404)
  })
})
