import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Env, ServerDeps } from '../deps.ts'
import { Problem } from '../http/problem.ts'
import { sameBytes } from '../links/same-bytes.ts'
import type { Metrics } from '../operators/metrics.ts'
import { receiveMail } from '../replies/receive-mail.ts'
import { fitsSignature } from './signed.ts'

/** Mails are larger than other bodies, so that the limit on those does not hold here. */
export const rawMailPath = '/webhooks/mail'
const largestMailBytes = 10_000_000

/** `POST /webhooks/mail`: an email as its bytes (RFC 5322), from a mail server of the shop's own: a reply, an unsubscribing, or a report on a letter. Signed as Standard Webhooks, or with the secret as the password of basic authentication. */
export function rawMailRoutes(deps: ServerDeps, { heard }: Pick<Metrics, 'heard'>): Hono<Env> {
  const routes = new Hono<Env>()
  routes.post(rawMailPath, bodyLimit({ maxSize: largestMailBytes, onError: tooLarge }), async (c) => {
    const secret = deps.config.webhookSecrets?.mail
    if (secret === undefined)
      throw new Problem(404, 'not-found', 'This door opens once the secret of its signatures is set.')
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (!isFromOurServer(c, secret, bytes)) {
      heard('mail', 'forged')
      c.header('www-authenticate', 'Basic realm="mail"')
      throw new Problem(401, 'forged', 'The signature or the password does not fit.')
    }
    if (bytes.length === 0) {
      heard('mail', 'malformed')
      throw new Problem(400, 'malformed', 'The body must be an email.')
    }
    const outcome = await receiveMail(deps, bytes)
    heard('mail', outcome === 'delivery-report' ? 'known' : 'received')
    deps.logger.info({ event: 'received-email', outcome }, 'replies')
    return c.body(null, 204)
  })
  return routes
}

function isFromOurServer(c: Context<Env>, secret: string, bytes: Uint8Array): boolean {
  const password = passwordIn(c.req.header('authorization'))
  if (password !== null) return sameBytes(digest(password), digest(secret))
  return fitsSignature(secret, c, 'webhook', Buffer.from(bytes))
}

/** Of `Basic <user:password>`; null: there is none. */
function passwordIn(header: string | undefined): string | null {
  const encoded = /^Basic ([A-Za-z0-9+/=]{1,1000})$/i.exec(header ?? '')?.[1]
  if (encoded === undefined) return null
  const text = Buffer.from(encoded, 'base64').toString()
  return text.slice(text.indexOf(':') + 1)
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

function tooLarge(): never {
  throw new Problem(413, 'too-large', 'The email is larger than 10 MB.')
}
