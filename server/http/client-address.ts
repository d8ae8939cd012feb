import { isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** Who asks: the address that the outermost of our `proxies` saw, or the socket's. What a client writes into `X-Forwarded-For` itself stands before that and counts for nothing. */
export function clientAddress(c: Context, proxies: number): string {
  const hops = proxies === 0 ? [] : (c.req.header('x-forwarded-for')?.split(',') ?? [])
  return addressIn(hops.at(-proxies) ?? '') ?? socketAddress(c)
}

/** Some proxies add the port: `203.0.113.9:4711`, `[2001:db8::1]:4711`. */
function addressIn(hop: string): string | null {
  const text = hop.trim()
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text
  return isIP(bare) === 0 ? null : bare
}

function socketAddress(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown'
  } catch {
    // A request that no socket brought, as in a test.
    return 'unknown'
  }
}
