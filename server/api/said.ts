import { z } from '@hono/zod-openapi'
import { channels, letterNames } from '../../backorder/letters/kinds.ts'
import type { StoredLetter } from '../../records/letters/letters.ts'
import type { Contact } from '../../records/orders/contacts.ts'
import type { Message } from '../../records/orders/messages.ts'
import { at } from '../http/responses.ts'
import { isoAt } from '../order/iso-at.ts'

const channel = z.enum(channels)

/** What is told of a message, with whom nobody knows or of an order. `text` is its writer's own words, `wholeText` all of an email where that is more; neither is HTML to be shown as such. */
export const messageShape = {
  id: z.string(),
  at,
  channel,
  /** Who wrote it; of an answer, whom it went to. */
  address: z.string().nullable(),
  subject: z.string().nullable(),
  text: z.string().nullable(),
  wholeText: z.string().nullable(),
  readAs: z.string().nullable(),
  outcome: z.string().nullable(),
}

/** One thing said: a letter of ours, or a message either way. */
export const saidSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('letter'),
      at,
      direction: z.literal('out'),
      key: z.string(),
      letter: z.enum(letterNames),
      deliveries: z.array(
        z.object({ channel, status: z.string(), subject: z.string().nullable(), text: z.string().nullable() }),
      ),
    }),
    z.object({
      kind: z.literal('message'),
      direction: z.enum(['in', 'out']),
      /** Whether it came from the address of the order's customer, and not from somebody else's. */
      fromCustomer: z.boolean(),
      ...messageShape,
    }),
  ])
  .openapi('Said')

export type Said = z.output<typeof saidSchema>

/** The conversation, the oldest first; what happened in the same instant, as it came. */
export function inOrder(
  letters: readonly StoredLetter[],
  messages: readonly Message[],
  customer: Pick<Contact, 'email' | 'phone'> | null,
): Said[] {
  const said = [
    ...messages.map((message) => ({ atMs: message.atMs, said: saidView(message, customer) })),
    ...letters.map((letter) => ({ atMs: letter.atMs, said: letterView(letter) })),
  ]
  return said.sort((a, b) => a.atMs - b.atMs).map((each) => each.said)
}

/** A message as an agent reads it. */
export const messageView = ({ id, atMs, channel, address, subject, body, wholeBody, intent, outcome }: Message) => ({
  id,
  at: isoAt(atMs),
  channel,
  address,
  subject,
  text: body,
  wholeText: wholeBody,
  readAs: intent,
  outcome,
})

const saidView = (message: Message, customer: Pick<Contact, 'email' | 'phone'> | null) => ({
  kind: 'message' as const,
  direction: message.direction,
  fromCustomer: message.direction === 'in' && isAddressOf(message.address, customer),
  ...messageView(message),
})

function isAddressOf(address: string | null, customer: Pick<Contact, 'email' | 'phone'> | null): boolean {
  if (address === null || customer === null) return false
  return [customer.email, customer.phone].some((own) => own?.toLowerCase() === address.toLowerCase())
}

const letterView = ({ key, letter, atMs, deliveries }: StoredLetter) => ({
  kind: 'letter' as const,
  at: isoAt(atMs),
  direction: 'out' as const,
  key,
  letter,
  deliveries: deliveries.map(({ channel, status, subject, body }) => ({ channel, status, subject, text: body })),
})
