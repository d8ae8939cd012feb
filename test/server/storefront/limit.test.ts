import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type * as RateLimit from '../../../server/http/rate-limit.ts'
import { type Doors, openDoors } from '../support/doors.ts'

// Sixty thousand requests are more than a test should make: here three are as many.
vi.mock('../../../server/http/rate-limit.ts', async (original) => {
  const { perMinute } = await original<typeof RateLimit>()
  return { perMinute: (most: number, deps: Parameters<typeof perMinute>[1]) => perMinute(most / 20_000, deps) }
})

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
  await doors.call('PUT', '/v1/products/CHAIR', { name: 'Chair' })
})
afterAll(() => doors.close())

it('The availability of products is refused to an address that asks without end, until its minute is over', async () => {
  const ask = async () => (await doors.app.request('/storefront/availability/CHAIR')).status
  expect([await ask(), await ask(), await ask(), await ask()]).toEqual([200, 200, 200, 429])
  doors.clock.nowMs += 60_000
  expect(await ask()).toBe(200)
})
