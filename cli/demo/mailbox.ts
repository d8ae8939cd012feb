import type { Doors } from '../stage/doors.ts'
import type { OutboxLetter } from './customer.ts'

/** Looks after new letters; each look returns those of this run, and all mails without an order, that came since the last one. */
export interface Mailbox {
  newLetters(): Promise<OutboxLetter[]>
}

/** The developer's outbox, as the readers of this run's letters see it. */
export function mailboxOf(doors: Doors, orderIds: ReadonlySet<string>): Mailbox {
  const seen = new Set<string>()
  return {
    async newLetters() {
      const letters = await doors.get<OutboxLetter[]>('/dev/outbox?format=json')
      const fresh = letters.filter(
        (letter) => (orderIds.has(letter.order) || isMail(letter)) && !seen.has(keyOf(letter)),
      )
      for (const letter of fresh) seen.add(keyOf(letter))
      return fresh
    },
  }
}

/** Whether it went to a supplier or a shopper, and belongs to no order. */
export const isMail = ({ order }: OutboxLetter): boolean => order.startsWith('mail/')

const keyOf = ({ order, letter, channel, at }: OutboxLetter): string => [order, letter, channel, at].join(' ')
