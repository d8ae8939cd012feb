import type { TwilioConfig } from '../../config/sender.ts'
import { neverReached } from './connection.ts'
import { retryAfterMs } from './retry-after.ts'
import type { SmsOutcome, SmsSender } from './senders.ts'
import { type TwilioAccount, TwilioRefusal, twilioClient } from './twilio-client.ts'
import { findMessage } from './twilio-find.ts'
import { twilioReport } from './twilio-report.ts'

export interface TwilioOptions extends TwilioAccount {
  sender: TwilioConfig['sender']
  /** Where Twilio reports what becomes of a message; the message's reference is added as `mid`. */
  statusCallback?: string
  timeoutMs?: number
}

/** SMS by Twilio, which knows no idempotency key: a message whose creation went unanswered is looked for, never repeated. */
export function twilioSender(options: TwilioOptions): SmsSender {
  const { sender, statusCallback, timeoutMs = 15_000 } = options
  let loaded: ReturnType<typeof twilioClient> | undefined
  const messages = async () => {
    loaded ??= twilioClient(options, timeoutMs)
    return (await loaded).messages
  }
  return {
    findAfterMs: 30_000,
    async send({ to, body, reference }) {
      const list = await messages()
      const callback = statusCallback ? { statusCallback: callbackOf(statusCallback, reference) } : {}
      try {
        const { sid } = await within(timeoutMs, list.create({ to, body, ...sender, ...callback }))
        return sid ? { type: 'sent', id: sid } : { type: 'unknown' }
      } catch (error) {
        if (error instanceof TwilioRefusal) return refusalOf(error)
        return neverReached(error) ? { type: 'later', afterMs: 5_000 } : { type: 'unknown' }
      }
    },
    find: async (sms, sinceMs) => within(timeoutMs, findMessage(await messages(), sms, sinceMs)),
    async status(id, nowMs) {
      const list = await messages()
      try {
        const { sid, status, errorCode } = await within(timeoutMs, list(id).fetch())
        return twilioReport({ sid, word: status, code: errorCode ? String(errorCode) : null }, nowMs)
      } catch (error) {
        if (error instanceof TwilioRefusal && error.code === notFound) return null
        throw error
      }
    },
  }
}

/** Where we do not answer, Twilio tries five times more, for fifteen seconds in all. https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides */
const triedAgain = '#rc=5&rp=all'

const callbackOf = (address: string, reference: string | undefined): string =>
  `${address}${reference === undefined ? '' : `?${new URLSearchParams({ mid: reference })}`}${triedAgain}`

/** https://www.twilio.com/docs/api/errors */
const optedOut = 21610
const notFound = 20404
/** The account or its sender is not as it must be, whomever the message is for. */
const operators: ReadonlySet<number> = new Set([
  20003, 20005, 20006, 20008, 20404, 21212, 21603, 21609, 21701, 21703, 90010,
])
const operatorsStatuses: ReadonlySet<number> = new Set([401, 403, 404, 405])

function refusalOf({ status, code, headers }: TwilioRefusal): SmsOutcome {
  const reason = code === null ? `http_${status}` : `twilio_${code}`
  if (code === optedOut) return { type: 'opted-out' }
  if (status === 429) return { type: 'later', afterMs: retryAfterMs(headers, 1_000) }
  if (status >= 500) return { type: 'unknown' }
  if (operatorsStatuses.has(status) || (code !== null && operators.has(code))) {
    return { type: 'later', afterMs: 60_000, alert: reason }
  }
  return { type: 'rejected', reason }
}

/** However the answer dribbles in: the client's own time-out is only about silence. */
async function within<Result>(timeoutMs: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), timeoutMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
