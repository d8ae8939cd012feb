import type { MiddlewareHandler } from 'hono'
import { minuteMs } from '../../backorder/calendar.ts'
import type { ServerDeps } from '../deps.ts'
import { clientAddress } from './client-address.ts'
import { Problem } from './problem.ts'

const mostAddresses = 50_000

/** Refuses an address that asks more than so often within a minute, with the seconds after which it may ask again. */
export function perMinute(most: number, { now, config }: Pick<ServerDeps, 'now' | 'config'>): MiddlewareHandler {
  const windows = new Map<string, { startMs: number; count: number }>()
  return async (c, next) => {
    const address = clientAddress(c, config.proxies)
    const nowMs = now()
    let window = windows.get(address)
    if (!window || Math.abs(nowMs - window.startMs) >= minuteMs) {
      if (windows.size >= mostAddresses) windows.clear()
      window = { startMs: nowMs, count: 0 }
      windows.set(address, window)
    }
    window.count += 1
    if (window.count > most) {
      c.header('retry-after', String(Math.ceil((window.startMs + minuteMs - nowMs) / 1000)))
      throw new Problem(429, 'too-many-requests', 'Too many requests from one address; try again in a minute.')
    }
    await next()
  }
}
