import type { Child } from 'hono/jsx'
import type { Brand } from '../../../emails/brand.ts'
import type { Product } from '../../../records/products.ts'
import { Shell } from '../../customer/shell.tsx'
import { JoinForm } from './form.tsx'

interface Shown {
  brand: Brand
  /** Null: the product is no longer sold. */
  product: Product | null
}

const nameOf = (product: Product | null): string => product?.name ?? 'it'

const Plain = ({
  brand,
  title,
  heading,
  children,
}: {
  brand: Brand
  title: string
  heading: string
  children: Child
}) => (
  <Shell title={title} brand={brand} skipTo="the page">
    <section>
      <h1>{heading}</h1>
      {children}
    </section>
  </Shell>
)

/** `/storefront/waiting-list?sku=`: the form alone, for a link from any page of the shop. */
export const JoinPage = ({ brand, product, problem }: { brand: Brand; product: Product; problem?: string }) => (
  <Shell title={`Tell me when ${product.name} is in stock`} brand={brand} skipTo="the form" isPublic>
    <section class="card">
      <h1>Tell me when {product.name} is in stock</h1>
      {problem === undefined ? null : (
        <p class="notice problem" role="alert">
          {problem}
        </p>
      )}
      <JoinForm sku={product.sku} problem={problem} />
    </section>
  </Shell>
)

/** After the form was sent; the same for every address. */
export const AskedPage = ({ brand }: { brand: Brand }) => (
  <Plain brand={brand} title="One more step" heading="One more step">
    <p>
      We have written to you: open the message and confirm. If you are on this list already, there is nothing more to
      do.
    </p>
    <p>Nothing there in a few minutes? Look among the unwanted mail, or send the form again.</p>
    <p>
      <a href="/storefront/backorders">See what can be ordered now</a>
    </p>
  </Plain>
)

/** The letter's question again: only its button confirms. */
export const ConfirmPage = ({ brand, product, path }: Shown & { path: string }) => (
  <Plain brand={brand} title="Please confirm" heading={`Shall we tell you when ${nameOf(product)} is in stock?`}>
    <form method="post" action={path}>
      <button type="submit">Yes, tell me</button>
    </form>
    <p class="detail">If it was not you who asked, close this page: nobody writes to you again.</p>
  </Plain>
)

/** On the list. */
export const WaitingPage = ({ brand, product, leave }: Shown & { leave: string }) => (
  <Plain brand={brand} title="You are on the list" heading="You are on the list">
    <p class="notice done" role="status">
      We write once, when {nameOf(product)} is in stock. Whoever has ordered it gets theirs first; then those who wait,
      in the order in which they came.
    </p>
    <LeaveForm path={leave} kind="second" />
  </Plain>
)

/** A way out that asks once. */
export const LeavePage = ({ brand, product, path }: Shown & { path: string }) => (
  <Plain brand={brand} title="Stop these letters" heading={`No more letters about ${nameOf(product)}?`}>
    <LeaveForm path={path} />
  </Plain>
)

const LeaveForm = ({ path, kind }: { path: string; kind?: 'second' }) => (
  <form method="post" action={path}>
    <p class="detail">We take you off the list and forget your address.</p>
    <button type="submit" class={kind}>
      Stop letters about this
    </button>
  </form>
)

/** Off the list, whether just now or before. */
export const LeftPage = ({ brand }: { brand: Brand }) => (
  <Plain brand={brand} title="You are off the list" heading="You are off the list">
    <p class="notice done" role="status">
      Nobody writes to you about this any more, and your address is forgotten.
    </p>
  </Plain>
)

/** A link that has served, or whose shopper is forgotten. */
export const UsedPage = ({ brand, again }: { brand: Brand; again: string | null }) => (
  <Plain brand={brand} title="This link has served" heading="This link has served">
    <p>You have heard from us, or were taken off the list: it holds you no more.</p>
    <AskAgain again={again} />
  </Plain>
)

/** A confirmation that came too late. */
export const LatePage = ({ brand, again }: { brand: Brand; again: string | null }) => (
  <Plain brand={brand} title="This link has expired" heading="This link has expired">
    <p>It was good for some days, and you are not on the list.</p>
    <AskAgain again={again} />
  </Plain>
)

/** None of our links, or a product that is not sold. */
export const NoSuchPage = ({ brand }: { brand: Brand }) => (
  <Plain brand={brand} title="Page not found" heading="We could not find this page">
    <p>The link may be incomplete: some mail programs break long links. Try it again from our message.</p>
  </Plain>
)

const AskAgain = ({ again }: { again: string | null }) =>
  again === null ? null : (
    <p>
      <a href={again}>Ask again to be told</a>
    </p>
  )
