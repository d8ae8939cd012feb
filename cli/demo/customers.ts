import type { Reply } from './cast.ts'
import { answerLetter, type OutboxLetter } from './customer.ts'
import type { DemoOrder } from './orders.ts'

interface Planned {
  day: number
  order: DemoOrder
  letter: OutboxLetter
  reply: Reply
}

/** All customers together: they read their letters, and answer some of them on a later day. */
export interface Customers {
  read(letters: readonly OutboxLetter[], day: number): void
  /** The next day on which somebody answers; null: nobody means to. */
  nextDay(): number | null
  /** Sends the answers of the day; returns what was done, in words. */
  answer(day: number): Promise<string[]>
}

/** The people behind the orders of a run. */
export function customersOf(engineUrl: string, orders: readonly DemoOrder[]): Customers {
  const byId = new Map(orders.map((order) => [order.id, order]))
  const done = new Set<Reply>()
  let planned: Planned[] = []
  return {
    read(letters, day) {
      for (const letter of letters) {
        const order = letter.channel === 'email' ? byId.get(letter.order) : undefined
        const reply = order?.part.replies.find(({ to }) => to === letter.letter)
        if (!order || !reply || done.has(reply)) continue
        done.add(reply)
        planned.push({ day: day + reply.afterDays, order, letter, reply })
      }
    },
    nextDay: () => (planned.length === 0 ? null : Math.min(...planned.map((plan) => plan.day))),
    async answer(day) {
      const due = planned.filter((plan) => plan.day <= day)
      planned = planned.filter((plan) => plan.day > day)
      await Promise.all(due.map(({ letter, reply }) => answerLetter(engineUrl, letter, reply)))
      return due.map(({ order, reply }) => `${order.part.name.split(' ')[0]}: ${words[reply.choose]}`)
    },
  }
}

const words: Record<Reply['choose'], string> = {
  wait: 'waits',
  cancel: 'cancels',
  'cancel-some': 'cancels some',
  'cancel-and-undo': 'cancels, then keeps it',
  swap: 'swaps',
  split: 'wants two parcels',
  together: 'wants one parcel',
}
