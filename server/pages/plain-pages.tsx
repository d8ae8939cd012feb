import type { Brand } from '../../emails/brand.ts'
import type { PageWords } from '../words/words.ts'
import { Linked } from './linked.tsx'
import { MailTo, Shell } from './shell.tsx'

interface Plain {
  brand: Brand
  words: PageWords
}

/** A link that is none of ours: nothing is told, and a person can be reached. */
export const UnknownPage = ({ brand, words }: Plain) => (
  <Shell title={words.plain.notFoundTitle} brand={brand} words={words}>
    <h1>{words.plain.notFound}</h1>
    <p>{words.plain.broken}</p>
    <p>
      <Linked say={words.plain.orWrite} first={<MailTo brand={brand} />} />
    </p>
  </Shell>
)

/** A link whose time is over; cancelling still works, by a person. */
export const ExpiredPage = ({ brand, words, orderId }: Plain & { orderId: string }) => (
  <Shell title={words.plain.expired} brand={brand} words={words} orderId={orderId}>
    <h1>{words.plain.expired}</h1>
    <p>{words.plain.expiredSays}</p>
    <p>
      <Linked
        say={words.plain.expiredWrite}
        first={<MailTo brand={brand} subject={words.plain.cancelSubject(orderId)} />}
      />
    </p>
  </Shell>
)

/** Something failed on our side, or too much was asked. */
export const TroublePage = ({ brand, words, says }: Plain & { says: string }) => (
  <Shell title={words.plain.notDone} brand={brand} words={words}>
    <h1>{words.plain.didNotWork}</h1>
    <p>{says}</p>
  </Shell>
)

/** What a page says of an HTTP status that is no success; `isOrder`: there is an order to worry about. */
export function troubleWords(status: number, { plain }: PageWords, isOrder = false): string {
  if (status === 429) return plain.tooFast
  if (status === 413) return plain.tooMuch
  return isOrder ? plain.failedOrder : plain.failed
}
