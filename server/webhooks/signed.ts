import type { Context } from 'hono'
import { Webhook, WebhookVerificationError } from 'standardwebhooks'
import type { Env, ServerDeps } from '../deps.ts'
import { Problem } from '../http/problem.ts'
import type { Metrics } from '../operators/metrics.ts'

/** What the doors of providers need to know who knocks. */
export type SignedDeps = Pick<ServerDeps, 'config'> & Pick<Metrics, 'heard'>

/** Reads what Resend signed, and just now, under Svix's names of the headers of Standard Webhooks. Throws 404 while no secret is set, 401 for what is forged or of another time. */
export async function signedByResend(
  { config, heard }: SignedDeps,
  c: Context<Env>,
): Promise<{ id: string; body: string }> {
  const secret = config.webhookSecrets?.resend
  if (secret === undefined) throw closed()
  const body = await c.req.text()
  if (!fitsSignature(secret, c, 'svix', body)) {
    heard('resend', 'forged')
    throw forged()
  }
  return { id: c.req.header('svix-id')!, body }
}

/** Whether a body was signed as Standard Webhooks with a secret, and just now; `prefix` begins the names of its headers. */
export function fitsSignature(
  secret: string,
  c: Context<Env>,
  prefix: 'webhook' | 'svix',
  body: string | Buffer,
): boolean {
  const [id, timestamp, signature] = ['id', 'timestamp', 'signature'].map(
    (name) => c.req.header(`${prefix}-${name}`) ?? '',
  )
  try {
    // As `resend.webhooks.verify` does, which needs a client and so a key for sending.
    const headers = { 'webhook-id': id!, 'webhook-timestamp': timestamp!, 'webhook-signature': signature! }
    new Webhook(secret).verify(body, headers, { jsonParse: false })
    return true
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false
    throw error
  }
}

/** Reads a form that Twilio signed for the address of this door, whatever proxies made of it. Throws 404 while no token is set, 401 for what is forged. */
export async function signedByTwilio({ config, heard }: SignedDeps, c: Context<Env>): Promise<Record<string, string>> {
  const authToken = config.webhookSecrets?.twilio
  if (authToken === undefined) throw closed()
  const form = Object.fromEntries(new URLSearchParams(await c.req.text()))
  const { pathname, search } = new URL(c.req.url)
  const { default: twilio } = await import('twilio')
  const signature = c.req.header('x-twilio-signature') ?? ''
  if (!twilio.validateRequest(authToken, signature, `${config.publicUrl}${pathname}${search}`, form)) {
    heard('twilio', 'forged')
    throw forged()
  }
  return form
}

const closed = () => new Problem(404, 'not-found', 'This door opens once the secret of its signatures is set.')
const forged = () => new Problem(401, 'forged', 'The signature does not fit what was sent, or is of another time.')
