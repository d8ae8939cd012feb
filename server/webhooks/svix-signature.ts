import { createHmac } from 'node:crypto'
import { sameBytes } from '../links/same-bytes.ts'

/** What Svix signs and how it says so: the `svix-*` headers of one call. */
export interface SvixHeaders {
  id: string | undefined
  /** Unix seconds. */
  timestamp: string | undefined
  /** `v1,<base64>`, several with spaces between them while a secret is being changed. */
  signature: string | undefined
}

/** Beyond it a call is a replay, or a clock is wrong. */
const toleranceMs = 5 * 60_000

/** Whether these very bytes come from who holds the secret (`whsec_…`), and just now. */
export function checkSvix(
  secret: string,
  headers: SvixHeaders,
  body: Uint8Array,
  nowMs: number,
): 'good' | 'forged' | 'late' {
  const { id, timestamp, signature } = headers
  if (!id || !timestamp || !signature || !/^\d{1,12}$/.test(timestamp)) return 'forged'
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const ours = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest()
  const isOurs = signature.split(' ').some((each) => isSame(each, ours))
  if (!isOurs) return 'forged'
  return Math.abs(Number(timestamp) * 1000 - nowMs) > toleranceMs ? 'late' : 'good'
}

function isSame(signature: string, ours: Buffer): boolean {
  const [version, value = ''] = signature.split(',')
  const theirs = Buffer.from(value, 'base64')
  return version === 'v1' && sameBytes(theirs, ours)
}
