import { Hono } from 'hono'
import type { Env, ServerConfig } from '../deps.ts'

/** A shop's logo from its own folder. */
export interface Logo {
  /** Made of its content: another picture has another name. */
  name: string
  type: 'image/png' | 'image/jpeg' | 'image/gif'
  bytes: Buffer
}

/** Where a logo is on this server. */
export const logoPath = ({ name }: Logo): string => `/assets/${name}`

/** Serves the logo to pages and to mail programs, which may keep it for ever. */
export function logoRoutes({ config: { logo } }: { config: Pick<ServerConfig, 'logo'> }): Hono<Env> {
  const routes = new Hono<Env>()
  if (!logo) return routes
  return routes.get(logoPath(logo), (c) =>
    c.body(Uint8Array.from(logo.bytes), 200, {
      'content-type': logo.type,
      'cache-control': 'public, max-age=31536000, immutable',
      // A letter is read on other sites than this one.
      'cross-origin-resource-policy': 'cross-origin',
    }),
  )
}
