import { afterAll, beforeAll, expect, it } from 'vitest'
import { goRound } from '../../../activities/courier/round.ts'
import { messageIdOf } from '../../../emails/mime.ts'
import type { Database } from '../../../records/database.ts'
import { keepMessage } from '../../../records/orders/messages.ts'
import { addNote } from '../../../records/orders/notes.ts'
import { opened, placedAtMs, sampleLetter } from '../../records/support/sample.ts'
import { testDatabase } from '../../records/support/test-database.ts'
import { courierKit, recordedEmails } from '../support/courier-kit.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

const wrote = (id: string, mailId: string, minute: number, outcome: string) =>
  keepMessage(db, {
    id,
    orderId: 'thread-1',
    direction: 'in',
    channel: 'email',
    atMs: placedAtMs + minute * 60_000,
    intent: 'unknown',
    outcome,
    offer: null,
    address: 'ada@example.com',
    subject: 'Re: late',
    wholeBody: null,
    body: 'Where is it?',
    mailId,
    mailReferences: '<ours@shop.test>',
  })

it('a person’s answer stands in the thread of what the customer wrote last, and a reply to it comes back to the order', async () => {
  await wrote('mail/1', '<first@mail.example>', 1, 'to-agent')
  await wrote('mail/2', '<second@mail.example>', 2, 'to-agent')
  await wrote('mail/3', '<vacation@mail.example>', 3, 'automatic')
  await wrote('mail/4', '<later@mail.example>', 90, 'to-agent')
  await addNote(db, {
    id: 'note-1',
    orderId: 'thread-1',
    agent: 'Grace',
    reason: 'asked',
    text: 'Soon.',
    atMs: placedAtMs,
  })
  const answer = sampleLetter('letter/2', 'agent-message', { atMs: placedAtMs + 3_600_000 })
  await opened(db, 'thread-1', [{ ...answer, facts: { ...answer.facts, noteId: 'note-1' } }])
  const emailSender = recordedEmails()
  const replyAddress = (orderId: string) => `reply+${orderId}@reply.shop.test`
  await goRound(courierKit(db, { emailSender, replyAddress, now: () => placedAtMs + 4_000_000 }), 'email')
  expect(emailSender.calls[0]?.emails[0]).toMatchObject({
    subject: 'Re: late',
    text: 'Soon.',
    replyTo: 'reply+thread-1@reply.shop.test',
    headers: {
      'In-Reply-To': '<second@mail.example>',
      References: '<ours@shop.test> <second@mail.example>',
    },
  })
  // Mail programs that fold by it would keep the answer apart.
  expect(Object.keys(emailSender.calls[0]?.emails[0]?.headers ?? {})).not.toContain('X-Entity-Ref-ID')
})

it('an answer to a message that is named stands in its thread, and two of the same words are two emails', async () => {
  for (const id of ['note-2', 'note-3'])
    await addNote(db, {
      id,
      orderId: 'thread-2',
      agent: 'Grace',
      reason: 'asked',
      text: 'Yes.',
      atMs: placedAtMs,
      answers: 'mail/1',
    })
  const answer = (key: string, noteId: string) => {
    const letter = sampleLetter(key, 'agent-message', { atMs: placedAtMs + 3_600_000 })
    return { ...letter, facts: { ...letter.facts, noteId } }
  }
  await opened(db, 'thread-2', [answer('letter/2', 'note-2'), answer('letter/3', 'note-3')])
  const emailSender = recordedEmails()
  await goRound(courierKit(db, { emailSender, now: () => placedAtMs + 4_000_000 }), 'email')
  const emails = emailSender.calls.flatMap((call) => call.emails)
  expect(emails.map(({ headers }) => headers['In-Reply-To'])).toEqual(Array(2).fill('<first@mail.example>'))
  expect(new Set(emails.map((email) => messageIdOf(email))).size).toBe(2)
})

it('a person’s first word has the letter’s own subject', async () => {
  await addNote(db, {
    id: 'note-4',
    orderId: 'thread-3',
    agent: 'Grace',
    reason: 'x',
    text: 'Hello.',
    atMs: placedAtMs,
  })
  const letter = sampleLetter('letter/2', 'agent-message')
  await opened(db, 'thread-3', [{ ...letter, facts: { ...letter.facts, noteId: 'note-4' } }])
  const emailSender = recordedEmails()
  await goRound(courierKit(db, { emailSender, now: () => placedAtMs + 4_000_000 }), 'email')
  expect(emailSender.calls[0]?.emails[0]).toMatchObject({
    subject: 'agent-message of thread-3',
    headers: { 'X-Entity-Ref-ID': 'thread-3/letter/2' },
  })
})
