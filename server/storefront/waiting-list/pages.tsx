import type { Child } from 'hono/jsx'
import type { Brand } from '../../../emails/brand.ts'
import type { Product } from '../../../records/shop/products.ts'
import { Shell } from '../../pages/shell.tsx'
import type { PageWords } from '../../words/words.ts'
import { JoinForm } from './form.tsx'

interface Framed {
  brand: Brand
  words: PageWords
}

interface Shown extends Framed {
  /** Null: the product is no longer sold. */
  product: Product | null
}

const nameOf = ({ product, words }: Shown): string => product?.name ?? words.waitingList.it

const Plain = (props: Framed & { title: string; heading?: string; children: Child }) => (
  <Shell title={props.title} brand={props.brand} words={props.words}>
    <section>
      <h1>{props.heading ?? props.title}</h1>
      {props.children}
    </section>
  </Shell>
)

/** `/storefront/waiting-list?sku=`: the form alone, for a link from any page of the shop. */
export const JoinPage = ({ brand, words, product, problem }: Framed & { product: Product; problem?: string }) => (
  <Shell title={words.waitingList.heading(product.name)} brand={brand} words={words} isPublic>
    <section class="card">
      <h1>{words.waitingList.heading(product.name)}</h1>
      {problem === undefined ? null : (
        <p class="notice problem" role="alert">
          {problem}
        </p>
      )}
      <JoinForm sku={product.sku} words={words} problem={problem} />
    </section>
  </Shell>
)

/** After the form was sent; the same for every address. */
export const AskedPage = ({ brand, words }: Framed) => (
  <Plain brand={brand} words={words} title={words.waitingList.asked}>
    <p>{words.waitingList.askedSays}</p>
    <p>{words.waitingList.notThere}</p>
    <p>
      <a href="/storefront/backorders">{words.waitingList.canOrder}</a>
    </p>
  </Plain>
)

/** The letter's question again: only its button confirms. */
export const ConfirmPage = (props: Shown & { path: string }) => {
  const { brand, words, path } = props
  const say = words.waitingList
  return (
    <Plain brand={brand} words={words} title={say.confirm} heading={say.shallWe(nameOf(props))}>
      <form method="post" action={path}>
        <button type="submit">{words.letters.confirmWaiting.confirm}</button>
      </form>
      <p class="detail">{say.notYou}</p>
    </Plain>
  )
}

/** On the list. */
export const WaitingPage = (props: Shown & { leave: string }) => {
  const { brand, words, leave } = props
  return (
    <Plain brand={brand} words={words} title={words.waitingList.onList}>
      <p class="notice done" role="status">
        {words.waitingList.onListSays(nameOf(props))}
      </p>
      <LeaveForm words={words} path={leave} kind="second" />
    </Plain>
  )
}

/** A way out that asks once. */
export const LeavePage = (props: Shown & { path: string }) => {
  const { brand, words, path } = props
  const say = words.waitingList
  return (
    <Plain brand={brand} words={words} title={say.leaveTitle} heading={say.leaveHeading(nameOf(props))}>
      <LeaveForm words={words} path={path} />
    </Plain>
  )
}

const LeaveForm = ({ words, path, kind }: { words: PageWords; path: string; kind?: 'second' }) => (
  <form method="post" action={path}>
    <p class="detail">{words.waitingList.forget}</p>
    <button type="submit" class={kind}>
      {words.waitingList.leave}
    </button>
  </form>
)

/** Off the list, whether just now or before. */
export const LeftPage = ({ brand, words }: Framed) => (
  <Plain brand={brand} words={words} title={words.waitingList.left}>
    <p class="notice done" role="status">
      {words.waitingList.leftSays}
    </p>
  </Plain>
)

/** A link that has served, or whose shopper is forgotten. */
export const UsedPage = ({ brand, words, again }: Framed & { again: string | null }) => (
  <Plain brand={brand} words={words} title={words.waitingList.served}>
    <p>{words.waitingList.servedSays}</p>
    <AskAgain words={words} again={again} />
  </Plain>
)

/** A confirmation that came too late. */
export const LatePage = ({ brand, words, again }: Framed & { again: string | null }) => (
  <Plain brand={brand} words={words} title={words.plain.expired}>
    <p>{words.waitingList.lateSays}</p>
    <AskAgain words={words} again={again} />
  </Plain>
)

/** None of our links, or a product that is not sold. */
export const NoSuchPage = ({ brand, words }: Framed) => (
  <Plain brand={brand} words={words} title={words.plain.notFoundTitle} heading={words.plain.notFound}>
    <p>{words.waitingList.brokenMessage}</p>
  </Plain>
)

const AskAgain = ({ words, again }: { words: PageWords; again: string | null }) =>
  again === null ? null : (
    <p>
      <a href={again}>{words.waitingList.again}</a>
    </p>
  )
