import { z } from 'zod'
import { retryAfterMs } from './retry-after.ts'
import type { EmailOutcome } from './senders.ts'

const errorSchema = z.object({
  name: z
    .string()
    .regex(/^[a-z_]{1,64}$/)
    .optional()
    .catch(undefined),
  statusCode: z.number().int().optional().catch(undefined),
  message: z.string().catch(''),
})

/** What has to be put right with the account, the sender's domain or the address of the provider: no letter is at fault. */
const operators: ReadonlySet<string> = new Set([
  'missing_api_key',
  'restricted_api_key',
  'invalid_api_key',
  'invalid_from_address',
  'invalid_to_address',
  'invalid_access',
  'invalid_region',
  'invalid_parameter',
  'invalid_idempotency_key',
  'missing_required_field',
  'not_found',
  'method_not_allowed',
  'security_error',
])
const operatorsStatuses: ReadonlySet<number> = new Set([401, 403, 404, 405, 451])
const operatorsFields: ReadonlySet<string> = new Set(['from', 'reply_to', 'body', 'authorization'])

/** What a refusal says, by its name where there is one (codes changed over time). https://resend.com/docs/api-reference/errors */
export function refusalOf(error: unknown, headers: Headers, size: number): EmailOutcome {
  const { name, statusCode: status = 0, message } = errorSchema.catch({ message: '' }).parse(error)
  // The client's own name for an answer that it cannot read.
  const isNamed = name !== undefined && name !== 'application_error'
  const reason = isNamed ? name : `http_${status}`
  if (reason.endsWith('_quota_exceeded')) {
    return { type: 'later', afterMs: retryAfterMs(headers, 900_000), refused: true, alert: reason }
  }
  if (reason === 'concurrent_idempotent_requests') return { type: 'later', afterMs: 1_000, refused: false }
  if (status === 429 || reason === 'rate_limit_exceeded') {
    return { type: 'later', afterMs: retryAfterMs(headers, 1_000), refused: true }
  }
  if (status >= 500 || reason === 'internal_server_error') {
    return { type: 'later', afterMs: retryAfterMs(headers, 1_000), refused: false }
  }
  // Whoever answers so is not Resend, and nobody knows what became of the batch.
  if (!isNamed && status < 400) {
    return { type: 'later', afterMs: retryAfterMs(headers, 30_000), refused: false, alert: 'unreadable' }
  }
  const field = fieldIn(message)
  if (operators.has(reason) || operatorsStatuses.has(status) || operatorsFields.has(field)) {
    return { type: 'later', afterMs: 60_000, refused: true, alert: reason }
  }
  // The key is known with other bytes: what went then must not go again under new keys.
  if (reason === 'invalid_idempotent_request') return { type: 'rejected', reason, divisible: false, soft: true }
  return { type: 'rejected', reason, divisible: size > 1, soft: field !== 'to' }
}

/** The field that a refusal is about, of words such as: Invalid `to` field. */
function fieldIn(message: string): string {
  const named = /[`'"]([\w.[\]]{1,60})[`'"]/.exec(message)?.[1] ?? ''
  return named.split(/[.[\]]+/).findLast((part) => /[a-z]/i.test(part)) ?? ''
}
