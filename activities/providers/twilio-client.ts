import type { Twilio } from 'twilio'
import type RequestClient from 'twilio/lib/base/RequestClient.js'
import { z } from 'zod'

export interface TwilioAccount {
  accountSid: string
  authToken: string
  /** Without a slash at the end; null: Twilio itself. */
  baseUrl?: string | null
}

/** What Twilio answered instead of doing as asked; it never holds Twilio's words, which may hold a number. */
export class TwilioRefusal extends Error {
  override readonly name = 'TwilioRefusal'
  readonly status: number
  /** https://www.twilio.com/docs/api/errors; null: whoever answered gave none. */
  readonly code: number | null
  readonly headers: Headers
  constructor(status: number, body: unknown, headers: unknown) {
    super(`Twilio answered ${status}`)
    this.status = status
    this.code = refused.safeParse(body).data?.code ?? null
    this.headers = new Headers(headerLines.parse({ ...(headers instanceof Object && headers) }))
  }
}

const refused = z.object({ code: z.number().int() })
const headerLines = z.record(z.string(), z.coerce.string()).catch({})

/** The official client, which is large: it is loaded when it is first needed. One attempt at each call. */
export async function twilioClient(account: TwilioAccount, timeoutMs: number): Promise<Twilio> {
  const { default: twilio } = await import('twilio')
  const { accountSid, authToken, baseUrl } = account
  // The client has no setting for another address, and its exceptions leave out the headers, so `retry-after`.
  class Line extends twilio.RequestClient {
    override async request<Data>(options: RequestClient.RequestOptions<Data>) {
      const uri = baseUrl ? options.uri.replace(/^https:\/\/api\.[^/]*twilio\.com/, baseUrl) : options.uri
      const response = await super.request({ ...options, uri })
      if (response.statusCode >= 400) throw new TwilioRefusal(response.statusCode, response.body, response.headers)
      return response
    }
  }
  const httpClient = new Line({ timeout: timeoutMs })
  return twilio(accountSid, authToken, { httpClient, userAgentExtensions: ['meanwhile'] })
}
