import { randomUUID } from 'node:crypto'
import type { Override } from '../../backorder/event.ts'
import { letterToRepeat } from '../../backorder/letters/repeat.ts'
import type { Backorder } from '../../backorder/state.ts'
import { getLetter } from '../../records/letters/letters.ts'
import { changeContact, getContact, restoreContact, settleBadContact } from '../../records/orders/contacts.ts'
import { channelAnswered } from '../../records/orders/messages.ts'
import { addNote, type NewNote, removeNote } from '../../records/orders/notes.ts'
import type { ServerDeps } from '../deps.ts'
import { actId } from '../gateway/act-id.ts'
import { actOn } from '../gateway/acting.ts'
import { isRefusal } from '../gateway/gateway-port.ts'
import { invalid } from '../http/problem.ts'
import { refusalProblem } from '../http/refusals.ts'
import { canonicalHash } from '../links/canonical-hash.ts'
import { exact } from '../schema/exact.ts'
import { type ContactChange, type OverrideBody, toOverride } from '../schema/overrides.ts'
import { backorderOf, storedOrder } from './stored.ts'

/** The words, the name and the address are kept first; they go again where the act is refused, and stay where nobody knows whether it was taken. `answers`: the customer's message that an agent's words answer. */
export async function override(deps: ServerDeps, orderId: string, body: OverrideBody, answers: string | null = null) {
  const { database, now } = deps
  const stored = await storedOrder(deps, orderId)
  const change = body.action === 'contact' ? await reachableAfter(deps, orderId, body) : null
  const note = { ...noteOf(orderId, body, now()), answers }
  const added = await addNote(database, note)
  if (added === 'different') throw refusalProblem('other-content')
  const undoContact = change && (await contactChanged(deps, orderId, change))
  const backorder = backorderOf(stored, now())
  const act = await withLetter(deps, backorder, await overrideOf(deps, backorder, body, answers))
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
  { database }: ServerDeps,
  backorder: Backorder,
  body: OverrideBody,
  answers: string | null,
): Promise<Override> {
  const answersText = body.action === 'message' && (await channelAnswered(database, backorder.id, answers)) === 'sms'
  return toOverride(body, backorder.reach, answersText)
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
