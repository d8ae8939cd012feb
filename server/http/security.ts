import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** Headers of every answer: nothing but this server's own scripts and styles runs; a page's address, which holds a token, is told to nobody. A page may state policies of its own. */
export function security(): MiddlewareHandler {
  const strict = secureHeaders({
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'SAMEORIGIN',
    strictTransportSecurity: 'max-age=15552000',
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'https:', 'http:', 'data:'],
      connectSrc: ["'self'"],
      fontSrc: ["'self'"],
      frameSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'self'"],
    },
  })
  return async (c, next) => {
    const own = new Map<string, string>()
    const done = await strict(c, async () => {
      await next()
      for (const name of statable) {
        const value = c.res.headers.get(name)
        if (value !== null) own.set(name, value)
      }
    })
    for (const [name, value] of own) c.header(name, value)
    return done
  }
}

const statable = ['content-security-policy', 'cross-origin-resource-policy']
