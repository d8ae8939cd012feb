import { randomUUID } from 'node:crypto'
import { z } from '@hono/zod-openapi'
import { letterNames } from '../../backorder/letters/letter.ts'
import { queueMail } from '../../records/letters/mails.ts'
import type { ServerDeps } from '../deps.ts'
import { answer, body } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { email, locale, phone } from '../schema/common.ts'
import { apiRoute } from './route.ts'

const testable = letterNames.filter((name) => name !== 'restocked')
const spoken = locale.default('en-US')
const testSchema = z
  .discriminatedUnion('channel', [
    z.strictObject({ channel: z.literal('email'), letter: z.enum(testable), to: email, locale: spoken }),
    z.strictObject({ channel: z.literal('sms'), letter: z.enum(testable), to: phone, locale: spoken }),
  ])
  .openapi('TestSend')

/** `POST /v1/test-send`: an example of a letter, by the way that all letters take, to the operator's own address. */
export function testSendRoutes(app: Router, deps: ServerDeps): void {
  const { database, now } = deps
  const route = apiRoute(deps, 'admin', {
    method: 'post',
    path: '/v1/test-send',
    summary: 'Send yourself an example of a letter',
    request: { body: body(testSchema) },
    responses: { 202: answer(z.object({ key: z.string() }).openapi('TestSent'), 'It waits to be sent') },
  })
  app.openapi(route, async (c) => {
    const { channel, letter, to, locale } = c.req.valid('json')
    const key = `test-${randomUUID()}`
    const mail = { key, kind: 'test-letter', channel, recipient: 'operator', payload: { letter, locale, to } }
    await queueMail(database, { ...mail, nowMs: now() })
    return c.json({ key }, 202)
  })
}
