import { Hono } from 'hono'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import type { Env, ServerConfig } from '../../../server/deps.ts'
import { toProblem } from '../../../server/http/failures.ts'
import { problemResponse } from '../../../server/http/problem.ts'
import { perMinute } from '../../../server/http/rate-limit.ts'

/** A door that takes two requests of an address a minute, behind so many proxies. */
function doorBehind(proxies: number) {
  const clock = { nowMs: 0 }
  const app = new Hono<Env>()
  app.onError((error, c) => problemResponse(c, toProblem(error, c, pino({ level: 'silent' }))))
  app.use(perMinute(2, { now: () => clock.nowMs, config: { proxies } as ServerConfig }))
  app.get('/', (c) => c.text('in'))
  const ask = async (forwarded?: string) =>
    (await app.request('/', { headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } })).status
  return { clock, ask, app }
}

describe('an address that asks too often', () => {
  it('is refused until its minute is over, and told how long that is', async () => {
    const { ask, clock, app } = doorBehind(0)
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429])
    clock.nowMs = 20_000
    expect((await app.request('/')).headers.get('retry-after')).toBe('40')
    clock.nowMs = 60_000
    expect(await ask()).toBe(200)
  })
})

describe('who asks', () => {
  it('is nobody’s own word where no proxy stands before the server', async () => {
    const { ask } = doorBehind(0)
    expect([await ask('192.0.2.1'), await ask('192.0.2.2'), await ask('192.0.2.3')]).toEqual([200, 200, 429])
  })

  it('is whom the proxy saw, so that its customers do not share one limit', async () => {
    const { ask } = doorBehind(1)
    expect([await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.1')]).toEqual([200, 200, 429])
    expect(await ask('192.0.2.2')).toBe(200)
  })

  it('is whom the outermost of several proxies saw', async () => {
    const { ask } = doorBehind(2)
    for (const inner of ['10.0.0.1', '10.0.0.2']) expect(await ask(`192.0.2.1, ${inner}`)).toBe(200)
    expect(await ask('192.0.2.1, 10.0.0.3')).toBe(429)
    expect(await ask('192.0.2.9, 10.0.0.1')).toBe(200)
  })

  it('cannot be made up by a client that sends the header itself', async () => {
    const { ask } = doorBehind(1)
    for (const made of ['198.51.100.1', '198.51.100.2']) expect(await ask(`${made}, 192.0.2.1`)).toBe(200)
    expect(await ask('198.51.100.3, 192.0.2.1')).toBe(429)
  })

  it('is the same with the port that some proxies add, and the socket where the header is missing or none', async () => {
    const { ask } = doorBehind(1)
    expect([await ask('192.0.2.1:4711'), await ask('192.0.2.1:4712'), await ask('192.0.2.1')]).toEqual([200, 200, 429])
    const ipv6 = ['[2001:db8::1]:4711', '2001:db8::1', '[2001:db8::1]']
    expect([await ask(ipv6[0]), await ask(ipv6[1]), await ask(ipv6[2])]).toEqual([200, 200, 429])
    expect([await ask(), await ask('unknown'), await ask('nonsense')]).toEqual([200, 200, 429])
  })
})
