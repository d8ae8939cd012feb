import type { Message } from '../../records/orders/messages.ts'
import type { Note } from '../../records/orders/notes.ts'
import { isoAt } from '../api/outlook.ts'
import { messageView } from '../api/said.ts'

/** What the customer wrote and was answered outside of letters, as it is kept. */
export const messageRecord = (message: Message) => ({
  ...messageView(message),
  direction: message.direction,
  messageId: message.mailId,
})

/** What one of the shop's people did or wrote, and why. */
export const noteRecord = ({ id, atMs, agent, reason, text, answers }: Note) => ({
  id,
  at: isoAt(atMs),
  agent,
  reason,
  text,
  answers,
})
