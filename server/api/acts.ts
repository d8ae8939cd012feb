import { randomUUID } from 'node:crypto'
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { changeContact, getContact } from '../../records/orders/contacts.ts'
import { channelAnswered } from '../../records/orders/messages.ts'
import { addNote, removeNote } from '../../records/orders/notes.ts'
import type { ActEvent } from '../../workflows/messages.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { actOn } from '../gateway/acting.ts'
import { isRefusal } from '../gateway/gateway-port.ts'
import { invalid } from '../http/problem.ts'
import { refusalProblem } from '../http/refusals.ts'
import { canonicalHash } from '../links/canonical-hash.ts'
import { answerSchema, toAnswerEvent } from '../schema/answers.ts'
import { exact } from '../schema/exact.ts'
import { type ContactChange, type OverrideBody, overrideSchema, reachAfter, toOverride } from '../schema/overrides.ts'
import { shipmentSchema, toShippedEvent } from '../schema/shipments.ts'
import { needs } from './keys.ts'
import { backorderOf } from './outlook.ts'
import { storedOrder } from './read.ts'
import { actedSchema, answer, body, conflictRefusal, notFoundRefusal, orderParam, refusals } from './schemas.ts'

/** What a shop's backend can do to a backorder: answer for its customer, override as an agent, report a parcel. */
export function actRoutes(app: OpenAPIHono<Env>, deps: ServerDeps): void {
  const acts = {
    method: 'post' as const,
    security: [{ key: [] }],
    middleware: needs('backorders:write', deps.database),
    responses: { 200: answer(actedSchema, 'Done'), ...notFoundRefusal, ...conflictRefusal, ...refusals },
  }
  const answers = createRoute({
    ...acts,
    path: '/v1/backorders/{id}/answers',
    summary: 'What the customer chose',
    request: { params: orderParam, body: body(answerSchema) },
  })
  app.openapi(answers, async (c) => {
    const said = exact(c.req.valid('json'))
    const { id } = c.req.valid('param')
    return c.json(await acted(deps, id, toAnswerEvent(said, 'api'), actId('answer', said)), 200)
  })

  const shipments = createRoute({
    ...acts,
    path: '/v1/backorders/{id}/shipments',
    summary: 'The carrier has a parcel',
    request: { params: orderParam, body: body(shipmentSchema) },
  })
  app.openapi(shipments, async (c) => {
    const shipment = exact(c.req.valid('json'))
    const { id } = c.req.valid('param')
    return c.json(await acted(deps, id, toShippedEvent(shipment), actId('shipment', shipment)), 200)
  })

  const overrides = createRoute({
    ...acts,
    path: '/v1/backorders/{id}/overrides',
    summary: 'What an agent does, with their name and their reason',
    request: { params: orderParam, body: body(overrideSchema) },
  })
  app.openapi(overrides, async (c) =>
    c.json(await override(deps, c.req.valid('param').id, exact(c.req.valid('json'))), 200),
  )
}

/** The same id with the same content is the same act, however often it is sent. */
const actId = (kind: string, body: { id?: string }): string | undefined =>
  body.id === undefined ? undefined : `${kind}/${body.id}/${canonicalHash(body).slice(0, 8)}`

async function acted(deps: ServerDeps, id: string, event: ActEvent, actId?: string) {
  const result = await actOn(deps, id, event, actId)
  if (isRefusal(result)) throw refusalProblem(result.refused)
  return { id, ...result }
}

/** The words and the name are kept first; they go again where the act is refused. `answers`: the customer's message that an agent's words answer. */
export async function override(deps: ServerDeps, orderId: string, body: OverrideBody, answers: string | null = null) {
  const stored = await storedOrder(deps, orderId)
  const noteId = `note_${randomUUID()}`
  const text = 'text' in body ? (body.text ?? null) : null
  const undoContact = body.action === 'contact' ? await contactChanged(deps, orderId, body) : null
  const reachBefore = backorderOf(stored, deps.now()).reach
  const reach = body.action === 'contact' ? reachAfter(body, reachBefore) : reachBefore
  const answersText = body.action === 'message' && (await channelAnswered(deps.database, orderId, answers)) === 'sms'
  const { agent, reason } = body
  await addNote(deps.database, { id: noteId, orderId, agent, reason, text, atMs: deps.now(), answers })
  try {
    return await acted(deps, orderId, { type: 'override', override: toOverride(body, reach, answersText), noteId })
  } catch (error) {
    await removeNote(deps.database, noteId)
    await undoContact?.()
    throw error
  }
}

/** Changes the contact and returns how to change it back. */
async function contactChanged({ database }: ServerDeps, orderId: string, change: ContactChange) {
  const before = await getContact(database, orderId)
  const email = change.email === undefined ? before?.email : change.email
  const phone = change.phone === undefined ? before?.phone : change.phone
  if (!email && !phone) {
    throw invalid([{ path: ['email'], message: 'is needed where there is no phone: the customer must be reachable' }])
  }
  const { email: newEmail, phone: newPhone, timeZone } = change
  await changeContact(database, orderId, exact({ email: newEmail, phone: newPhone, timeZone }))
  return () =>
    changeContact(
      database,
      orderId,
      exact({ email: before?.email ?? null, phone: before?.phone ?? null, timeZone: before?.timeZone ?? undefined }),
    )
}
