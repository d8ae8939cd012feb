import type { ServerResponse } from 'node:http'
import { type StandIn, sendJson, standIn } from './http.ts'

export interface TakenMessage {
  sid: string
  to: string
  body: string
  date_created: string
  direction: string
  status: string
  error_code: number | null
}

export interface TwilioStandIn extends StandIn {
  /** The oldest first. */
  messages: TakenMessage[]
  /** How the next creations are answered instead of well. */
  troubles: ((response: ServerResponse, take: () => void) => void)[]
}

const longestUnits = 1_600
const messagePath = /\/Messages\/([A-Z]{2}[0-9a-f]{32})\.json$/

/** Twilio's Messages resource: creates what it is asked to, as often as it is asked, lists it in pages and tells of one. */
export async function twilioStandIn(): Promise<TwilioStandIn> {
  const messages: TakenMessage[] = []
  const troubles: TwilioStandIn['troubles'] = []
  const server = await standIn((heard, response) => {
    const url = new URL(heard.path, 'http://twilio.test')
    const sid = messagePath.exec(url.pathname)?.[1]
    if (sid !== undefined) return tellOf(messages, sid, response)
    if (heard.method === 'GET') return sendJson(response, 200, pageOf(messages, url))
    const form = new URLSearchParams(heard.body)
    const take = () => {
      const message = takenNow(messages.length, form)
      messages.push(message)
      return message
    }
    const trouble = troubles.shift()
    if (trouble) return trouble(response, take)
    if ((form.get('Body') ?? '').length > longestUnits) return sendJson(response, 400, { status: 400, code: 21617 })
    sendJson(response, 201, take())
  })
  return { ...server, messages, troubles }
}

const takenNow = (number: number, form: URLSearchParams): TakenMessage => ({
  sid: `SM${String(number).padStart(32, '0')}`,
  to: form.get('To') ?? '',
  body: form.get('Body') ?? '',
  date_created: new Date().toUTCString().replace('GMT', '+0000'),
  direction: 'outbound-api',
  status: 'queued',
  error_code: null,
})

function tellOf(messages: TakenMessage[], sid: string, response: ServerResponse): void {
  const message = messages.find((each) => each.sid === sid)
  if (message) sendJson(response, 200, message)
  else sendJson(response, 404, { status: 404, code: 20404 })
}

function pageOf(messages: TakenMessage[], { pathname, searchParams }: URL) {
  const to = searchParams.get('To')
  const size = Number(searchParams.get('PageSize') ?? 50)
  const number = Number(searchParams.get('Page') ?? 0)
  const all = messages.filter((message) => message.to === to).reverse()
  const isLast = all.length <= (number + 1) * size
  const next = new URLSearchParams({ To: to ?? '', PageSize: String(size), Page: String(number + 1) })
  return {
    page: number,
    page_size: size,
    messages: all.slice(number * size, (number + 1) * size),
    next_page_uri: isLast ? null : `${pathname}?${next}`,
  }
}
