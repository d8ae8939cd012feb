import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** Headers of every answer: nothing but this server's own scripts and styles runs; a page's address, which holds a token, is told to nobody. A page may state a policy of its own. */
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
    let own: string | null = null
    const done = await strict(c, async () => {
      await next()
      own = c.res.headers.get(policy)
    })
    if (own !== null) c.header(policy, own)
    return done
  }
}

const policy = 'content-security-policy'
