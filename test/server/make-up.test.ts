import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { untoldPreferences } from '../../records/orders/preferences.ts'
import { keepMakingUp, makeUp } from '../../server/make-up.ts'
import { placed } from './support/customer.ts'
import { type Doors, lampOrder, openDoors } from './support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

const accept = (id: string) => doors.call('POST', '/v1/backorders', lampOrder(id))

describe('an order whose start was lost', () => {
  it('begins within a minute, without a restart', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const stop = await keepMakingUp(doors.deps)
      doors.engine.away = true
      expect((await accept('late-1')).status).toBe(503)
      doors.engine.away = false
      vi.advanceTimersByTime(60_000)
      await vi.waitFor(async () => expect(await doors.engine.state('late-1')).not.toBeNull())
      stop()
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('does not keep more of them than one page from beginning', async () => {
    doors.engine.losesStarts = true
    for (let count = 0; count < 101; count += 1) await accept(`many-${count}`)
    doors.engine.starts.length = 0
    await makeUp(doors.deps)
    doors.engine.losesStarts = false
    expect(new Set(doors.engine.starts).size).toBe(101)
    expect(doors.engine.starts).toHaveLength(101)
  })
})

describe('what a customer asked for while the engine was away', () => {
  it('is told to their orders at the next look, and an engine that is away again costs only that look', async () => {
    await placed(doors, 'pref-1')
    const preferences = { updates: 'fewer' }
    doors.engine.away = true
    expect((await doors.call('PUT', '/v1/customers/c-7/preferences', preferences)).status).toBe(503)
    await makeUp(doors.deps)
    expect(await untoldPreferences(doors.database)).toHaveLength(1)
    doors.engine.away = false
    await makeUp(doors.deps)
    expect(await untoldPreferences(doors.database)).toEqual([])
    expect((await doors.engine.state('pref-1'))?.preferences?.updates).toBe('fewer')
  })
})
