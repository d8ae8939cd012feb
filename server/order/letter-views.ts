import type { Database } from '../../records/database.ts'
import { deliveryEventsOf } from '../../records/letters/delivery-events.ts'
import type { StoredLetter } from '../../records/letters/letters.ts'
import { passagesOf } from '../../records/letters/sent-copies.ts'
import { plain } from './entry-view.ts'
import { isoAt } from './iso-at.ts'

/** Letters with how each left and what its provider said since; their words stay in the copies that are linked. */
export async function letterViews(database: Database, orderId: string, letters: StoredLetter[]) {
  const [passages, events] = await Promise.all([passagesOf(database, orderId), deliveryEventsOf(database, orderId)])
  return letters.map((letter) => {
    const view = letterView(letter)
    return {
      ...view,
      deliveries: view.deliveries.map((delivery) => {
        const isOf = (of: { channel: string }) => of.channel === delivery.channel
        const passage = passages.find((of) => of.key === letter.key && isOf(of))
        return {
          ...delivery,
          error: passage?.error ?? null,
          providerId: passage?.providerId ?? null,
          idempotencyKey: passage?.idempotencyKey ?? null,
          eml: delivery.channel === 'email' && passage?.kept ? emlPath(orderId, letter.key) : null,
          events: events
            .filter((event) => event.letterKey === letter.key && isOf(event))
            .map(({ atMs, provider, kind, status, reason }) => ({ at: isoAt(atMs), provider, kind, status, reason })),
        }
      }),
    }
  })
}

/** A letter and what became of it; its words are rendered for the customer and stay with them. */
const letterView = ({ key, letter, atMs, offer, isDelayNotice, supersededBy, facts, deliveries }: StoredLetter) => ({
  key,
  letter,
  at: isoAt(atMs),
  offer,
  isDelayNotice,
  supersededBy,
  facts: plain(facts),
  deliveries: deliveries.map(({ channel, status, sentAtMs, deliveredAtMs }) => ({
    channel,
    status,
    sentAt: sentAtMs === null ? null : isoAt(sentAtMs),
    deliveredAt: deliveredAtMs === null ? null : isoAt(deliveredAtMs),
  })),
})

/** The number of a letter: 3 of `letter/3`. */
export const letterNumber = (key: string): string => key.replace(/^letter\//, '')

const emlPath = (orderId: string, key: string): string =>
  `/v1/backorders/${encodeURIComponent(orderId)}/letters/${encodeURIComponent(letterNumber(key))}.eml`
