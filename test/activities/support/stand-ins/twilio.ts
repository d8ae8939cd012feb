import type { ServerResponse } from 'node:http'
import { type StandIn, sendJson, standIn } from './http.ts'

export interface TwilioStandIn extends StandIn {
  messages: { sid: string; to: string; body: string; date_created: string; direction: string }[]
  troubles: ((response: ServerResponse, take: () => void) => void)[]
}

/** Twilio's Messages resource: creates what it is asked to, as often as it is asked, and lists it. */
export async function twilioStandIn(): Promise<TwilioStandIn> {
  const messages: TwilioStandIn['messages'] = []
  const troubles: TwilioStandIn['troubles'] = []
  const server = await standIn((heard, response) => {
    const url = new URL(heard.path, 'http://twilio.test')
    if (heard.method === 'GET') {
      const to = url.searchParams.get('To')
      return sendJson(response, 200, { messages: messages.filter((message) => message.to === to).reverse() })
    }
    const form = new URLSearchParams(heard.body)
    const take = () => {
      const sid = `SM${String(messages.length).padStart(32, '0')}`
      const date_created = new Date().toUTCString().replace('GMT', '+0000')
      messages.push({
        sid,
        to: form.get('To') ?? '',
        body: form.get('Body') ?? '',
        date_created,
        direction: 'outbound-api',
      })
      return sid
    }
    const trouble = troubles.shift()
    if (trouble) return trouble(response, take)
    sendJson(response, 201, { sid: take(), status: 'queued' })
  })
  return { ...server, messages, troubles }
}
