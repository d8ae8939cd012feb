import { STATUS_CODES } from 'node:http'
import type { Context } from 'hono'
import type { Fault } from '../schema/fault.ts'

/** A refusal at the door, told as `application/problem+json` (RFC 9457); its words never hold what was sent. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly faults: readonly Fault[]

  constructor(status: number, code: string, detail: string, faults: readonly Fault[] = []) {
    super(`${status} ${code}`)
    this.status = status
    this.code = code
    this.detail = detail
    this.faults = faults
  }
}

const missing = {
  order: 'There is no order with this id.',
  product: 'There is no product with this sku.',
  'purchase-order': 'There is no purchase order with this id.',
  supplier: 'There is no supplier with this id.',
  customer: 'There is no order of a customer with this id.',
  letter: 'There is no letter with this id.',
  message: 'There is no message with this id.',
  task: 'There is no task with this id.',
  key: 'There is no key with this id.',
  answer: 'No answer with this id waits for a person.',
  'held-date': 'No date of this id waits for a judgement.',
} as const

/** A thing that a path may name. */
export type Noun = keyof typeof missing

/** The problem that there is none of what a path names. */
export const noSuch = (noun: Noun) =>
  new Problem(404, noun === 'product' ? 'unknown-sku' : `unknown-${noun}`, missing[noun])

/** The problem that names each bad field. */
export const invalid = (faults: readonly Fault[]) =>
  new Problem(422, 'invalid', 'Some fields are not as they must be; each is named below.', faults)

/** The problem as a response. */
export function problemResponse(c: Context, problem: Problem): Response {
  const body = {
    type: `urn:meanwhile:problem:${problem.code}`,
    title: STATUS_CODES[problem.status] ?? 'Problem',
    status: problem.status,
    detail: problem.detail,
    code: problem.code,
    ...(problem.faults.length > 0 ? { errors: problem.faults.map(toError) } : {}),
    requestId: c.get('requestId'),
  }
  return c.body(JSON.stringify(body), problem.status as 400, { 'content-type': 'application/problem+json' })
}

const toError = ({ path, message }: Fault) => ({ pointer: pointer(path), detail: message })

/** RFC 6901 in its URI form; it ends where a key does not look like a field's name, for that key may be somebody's data. */
function pointer(path: readonly (string | number)[]): string {
  const odd = path.findIndex((part) => typeof part === 'string' && !/^[A-Za-z][A-Za-z0-9_-]{0,40}$/.test(part))
  const shown = odd === -1 ? path : path.slice(0, odd)
  return `#${shown.map((part) => `/${part}`).join('')}`
}
