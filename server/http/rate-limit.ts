import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { Problem } from './problem.ts'

export interface RateLimit {
  /** Requests of one address within the window. */
  most: number
  windowMs: number
  now: () => number
  trustProxy?: boolean
}

const mostAddresses = 50_000

/** Refuses an address that asks too often, with the seconds after which it may ask again. */
export function rateLimit({ most, windowMs, now, trustProxy = false }: RateLimit): MiddlewareHandler {
  const windows = new Map<string, { startMs: number; count: number }>()
  return async (c, next) => {
    const address = clientAddress(c, trustProxy)
    const nowMs = now()
    let window = windows.get(address)
    if (!window || Math.abs(nowMs - window.startMs) >= windowMs) {
      if (windows.size >= mostAddresses) windows.clear()
      window = { startMs: nowMs, count: 0 }
      windows.set(address, window)
    }
    window.count += 1
    if (window.count > most) {
      c.header('retry-after', String(Math.ceil((window.startMs + windowMs - nowMs) / 1000)))
      throw new Problem(429, 'too-many-requests', 'Too many requests from one address; try again in a minute.')
    }
    await next()
  }
}

function clientAddress(c: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  if (forwarded) return forwarded
  try {
    return getConnInfo(c).remote.address ?? 'unknown'
  } catch {
    // A request that no socket brought, as in a test.
    return 'unknown'
  }
}
