import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { type Heard, type StandIn, sendJson, standIn } from './http.ts'

export interface ResendStandIn extends StandIn {
  /** Emails that were really taken, by what they said. */
  taken: Record<string, unknown>[]
  /** How the next calls are answered instead of well. */
  troubles: ((response: ServerResponse, take: () => void) => void)[]
}

const mostInBatch = 100

/** Resend's batch endpoint as its documentation describes it: keys that are remembered, and a body that must not change under one. */
export async function resendStandIn(): Promise<ResendStandIn> {
  const known = new Map<string, { body: string; ids: string[] }>()
  const taken: Record<string, unknown>[] = []
  const troubles: ResendStandIn['troubles'] = []
  const take = ({ headers, body }: Heard): { id: string }[] | null => {
    const key = String(headers['idempotency-key'])
    const before = known.get(key)
    if (before) return before.body === body ? before.ids.map((id) => ({ id })) : null
    const emails: Record<string, unknown>[] = JSON.parse(body)
    taken.push(...emails)
    const ids = emails.map(() => randomUUID())
    known.set(key, { body, ids })
    return ids.map((id) => ({ id }))
  }
  const server = await standIn((heard, response) => {
    const trouble = troubles.shift()
    if (trouble) return trouble(response, () => take(heard))
    if (heard.path !== '/emails/batch') return refuse(response, 404, 'not_found', 'no such endpoint')
    const fault = faultIn(JSON.parse(heard.body))
    if (fault) return refuse(response, 422, 'validation_error', fault)
    const data = take(heard)
    if (data) sendJson(response, 200, { data })
    else refuse(response, 409, 'invalid_idempotent_request', 'same key, other body')
  })
  return { ...server, taken, troubles }
}

/** An answer with Resend's error body; its words hold an address, as they often do. */
export function refuse(
  response: ServerResponse,
  statusCode: number,
  name: string,
  message = 'about a@example.com',
  headers: Record<string, string> = {},
): void {
  sendJson(response, statusCode, { statusCode, name, message }, headers)
}

/** A line end would end a header: Resend takes none. */
function faultIn(emails: Record<string, unknown>[]): string | null {
  if (emails.length > mostInBatch) return 'The `request.body` field must hold 100 emails at most.'
  const field = ['from', 'reply_to', 'subject'].find((name) => emails.some((email) => /[\r\n]/.test(`${email[name]}`)))
  return field ? `The \`\\n\` is not allowed in the \`${field}\` field.` : null
}
