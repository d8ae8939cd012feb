import { randomUUID } from 'node:crypto'
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Override } from '../../backorder/event.ts'
import { letterToRepeat } from '../../backorder/letters/repeat.ts'
import type { Backorder } from '../../backorder/state.ts'
import { getLetter } from '../../records/letters/letters.ts'
import type { StoredBackorder } from '../../records/orders/backorders.ts'
import { changeContact, getContact, restoreContact, settleBadContact } from '../../records/orders/contacts.ts'
import { channelAnswered } from '../../records/orders/messages.ts'
import { addNote, type NewNote, removeNote } from '../../records/orders/notes.ts'
import type { ActEvent } from '../../workflows/messages.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { actOn } from '../gateway/acting.ts'
import { isRefusal } from '../gateway/gateway-port.ts'
import { invalid } from '../http/problem.ts'
import { refusalProblem } from '../http/refusals.ts'
import { answer, body, conflictRefusal, notFound, refusals } from '../http/responses.ts'
import { canonicalHash } from '../links/canonical-hash.ts'
import { backorderOf, storedOrder } from '../order/stored.ts'
import { answerSchema, toAnswerEvent } from '../schema/answers.ts'
import { exact } from '../schema/exact.ts'
import { type ContactChange, type OverrideBody, overrideSchema, toOverride } from '../schema/overrides.ts'
import { shipmentSchema, toShippedEvent } from '../schema/shipments.ts'
import { needs } from './keys.ts'
import { actedSchema, orderParam } from './schemas/backorder.ts'

/** What a shop's backend can do to a backorder: answer for its customer, override as an agent, report a parcel. */
export function actRoutes(app: OpenAPIHono<Env>, deps: ServerDeps): void {
  const acts = {
    method: 'post' as const,
    security: [{ key: [] }],
    middleware: needs('backorders:write', deps.database),
    responses: { 200: answer(actedSchema, 'Done'), ...notFound('order'), ...conflictRefusal, ...refusals },
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
    return c.json(await acted(deps, id, toAnswerEvent(said, 'api'), actId('answer', said.id, said)), 200)
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
    return c.json(await acted(deps, id, toShippedEvent(shipment), actId('shipment', shipment.id, shipment)), 200)
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

/** The same id with the same content is the same act, however often it is sent. It stands in histories: no hash of anything personal goes into it. */
const actId = (kind: string, id: string | undefined, content: unknown): string | undefined =>
  id === undefined ? undefined : `${kind}/${id}/${canonicalHash(content).slice(0, 8)}`

async function acted(deps: ServerDeps, id: string, event: ActEvent, actId?: string) {
  const result = await actOn(deps, id, event, actId)
  if (isRefusal(result)) throw refusalProblem(result.refused)
  return { id, ...result }
}

/** The words, the name and the address are kept first; they go again where the act is refused, and stay where nobody knows whether it was taken. `answers`: the customer's message that an agent's words answer. */
export async function override(deps: ServerDeps, orderId: string, body: OverrideBody, answers: string | null = null) {
  const { database, now } = deps
  const stored = await storedOrder(deps, orderId)
  const change = body.action === 'contact' ? await reachableAfter(deps, orderId, body) : null
  const note = { ...noteOf(orderId, body, now()), answers }
  const added = await addNote(database, note)
  if (added === 'different') throw refusalProblem('other-content')
  const undoContact = change && (await contactChanged(deps, orderId, change))
  const act = await withLetter(deps, backorderOf(stored, now()), await overrideOf(deps, stored, body, answers))
  const event = exact({ type: 'override' as const, override: act, noteId: note.id, overrideId: body.id })
  const result = await actOn(deps, orderId, event, actId('override', body.id, act))
  if (!isRefusal(result)) {
    if (change) await settleBadContact(database, orderId, { by: body.agent, atMs: now() })
    return { id: orderId, ...result }
  }
  if (added === 'new') await removeNote(database, note.id)
  await undoContact?.()
  throw refusalProblem(result.refused)
}

/** The act as the rules take it. */
async function overrideOf(
  { database, now }: ServerDeps,
  stored: StoredBackorder,
  body: OverrideBody,
  answers: string | null,
): Promise<Override> {
  const answersText = body.action === 'message' && (await channelAnswered(database, stored.orderId, answers)) === 'sms'
  return toOverride(body, backorderOf(stored, now()).reach, answersText)
}

/** The act with the letter that it says again. */
async function withLetter({ database }: ServerDeps, backorder: Backorder, act: Override): Promise<Override> {
  const key = letterToRepeat(backorder, act)
  const told = key === undefined ? null : await getLetter(database, backorder.id, key)
  if (!told) return act
  const { letter, facts, isDelayNotice } = told
  return { ...act, letter: { key: told.key, letter, facts, isDelayNotice } } as Override
}

/** Who did it and why, under a name that a repeated act finds again. */
function noteOf(orderId: string, body: OverrideBody, atMs: number): NewNote {
  const { id, agent, reason } = body
  const text = 'text' in body ? (body.text ?? null) : null
  const name = id === undefined ? randomUUID() : canonicalHash([orderId, id]).slice(0, 32)
  const contentHash = id === undefined ? undefined : canonicalHash(body)
  return exact({ id: `note_${name}`, orderId, agent, reason, text, atMs, contentHash })
}

/** The change, if it leaves a way to reach the customer. */
async function reachableAfter(
  { database }: ServerDeps,
  orderId: string,
  change: ContactChange,
): Promise<ContactChange> {
  const before = await getContact(database, orderId)
  const email = change.email === undefined ? before?.email : change.email
  const phone = change.phone === undefined ? before?.phone : change.phone
  if (email || phone) return change
  throw invalid([{ path: ['email'], message: 'is needed where there is no phone: the customer must be reachable' }])
}

/** Changes the contact and returns how to change it back. */
async function contactChanged({ database }: ServerDeps, orderId: string, change: ContactChange) {
  const before = await getContact(database, orderId)
  const { email, phone, timeZone } = change
  await changeContact(database, orderId, exact({ email, phone, timeZone }))
  return async () => {
    if (before) await restoreContact(database, before)
  }
}
