import type { Brand } from '../../emails/brand.ts'
import { Shell } from '../pages/shell.tsx'
import type { PageWords } from '../words/words.ts'

interface Shown {
  brand: Brand
  words: PageWords
  orderId: string
  token: string
}

/** Asks before it unsubscribes: mail scanners open links, people press buttons. */
export const UnsubscribePage = ({ brand, words, orderId, token }: Shown) => (
  <Shell title={words.unsubscribe.title} brand={brand} words={words} orderId={orderId} skip={words.frame.skip}>
    <section>
      <h1>{words.unsubscribe.heading}</h1>
      <p>{words.unsubscribe.says}</p>
      <form method="post" action={`/u/${token}`}>
        <input type="hidden" name="List-Unsubscribe" value="One-Click" />
        <button type="submit">{words.unsubscribe.stop}</button>
      </form>
    </section>
    <p>
      <a href={`/p/${token}`}>{words.forms.preferences}</a>
    </p>
  </Shell>
)

/** What unsubscribing did, with the way back. */
export const UnsubscribedPage = ({ brand, words, orderId, token }: Shown) => (
  <Shell title={words.unsubscribe.done} brand={brand} words={words} orderId={orderId} skip={words.frame.skip}>
    <section>
      <h1>{words.unsubscribe.done}</h1>
      <p role="status">{words.unsubscribe.doneSays}</p>
    </section>
    <p>
      <a href={`/p/${token}`}>{words.unsubscribe.change}</a>
    </p>
    <p>
      <a href={`/o/${token}`}>{words.letters.labels.page}</a>
    </p>
  </Shell>
)
