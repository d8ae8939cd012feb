import type { Context } from 'hono'
import { civilDateAt } from '../../backorder/calendar.ts'
import type { Brand } from '../../emails/brand.ts'
import { type Formats, formatsFor } from '../../emails/format.ts'
import { type ShelfFacts, waitedForAfter } from '../../records/shelf-facts.ts'
import { Shell } from '../customer/shell.tsx'
import type { Env, ServerDeps } from '../deps.ts'
import { page } from '../page.ts'
import { type Availability, availabilityOf } from './availability.ts'
import { readerLocale } from './reader-locale.ts'
import { FoldedJoinForm } from './waiting-list/form.tsx'
import { shopperWords } from './words.ts'

const perPage = 50

/** `/storefront/backorders`: everything that can be ordered before it is there, with its terms and dates. */
export async function backordersPage(c: Context<Env>, { database, config, now }: ServerDeps) {
  const { policy, brand } = config
  const found = await waitedForAfter(database, c.req.query('after') ?? '', perPage + 1)
  const today = civilDateAt(now(), policy.timeZone)
  const items = found
    .slice(0, perPage)
    .map((facts) => ({ facts, availability: availabilityOf(facts, today) }))
    .filter(({ availability: { state } }) => state === 'backorderable' || state === 'preorder')
  const formats = formatsFor({ locale: readerLocale(c), timeZone: policy.timeZone }, 'en', 'USD', now())
  const next = found.length > perPage ? (found[perPage - 1]?.product.sku ?? null) : null
  c.header('cache-control', 'public, max-age=30')
  c.header('vary', 'accept-language')
  return c.html(page(<BackordersPage items={items} brand={brand} formats={formats} next={next} />))
}

interface Item {
  facts: ShelfFacts
  availability: Availability
}

const BackordersPage = (props: { items: Item[]; brand: Brand; formats: Formats; next: string | null }) => (
  <Shell title="On backorder" brand={props.brand} skipTo="the list" isPublic>
    <section aria-labelledby="title">
      <h1 id="title">What you can order before it is here</h1>
      <p>
        Each date is the day by which we would ship if you ordered today. If it moves, we write to you, and you can
        cancel for a full refund.
      </p>
    </section>
    <Things {...props} />
  </Shell>
)

const Things = ({ items, formats, next }: { items: Item[]; formats: Formats; next: string | null }) => (
  <section aria-labelledby="things">
    <h2 id="things">On backorder</h2>
    {items.length === 0 && next === null ? <p>Nothing is on backorder just now.</p> : null}
    {items.length === 0 ? null : (
      <ul class="goods">
        {items.map((item) => (
          <Thing key={item.availability.sku} item={item} formats={formats} />
        ))}
      </ul>
    )}
    {next === null ? null : (
      <p>
        <a href={`/storefront/backorders?after=${encodeURIComponent(next)}`}>More things on backorder</a>
      </p>
    )}
  </section>
)

const Thing = ({ item: { facts, availability }, formats }: { item: Item; formats: Formats }) => {
  const { headline, details } = shopperWords(availability, formats)
  const { imageUrl, pageUrl, name } = facts.product
  return (
    <li>
      {imageUrl === undefined ? null : <img src={imageUrl} alt="" width="64" height="64" loading="lazy" />}
      <div class="about">
        <b>{pageUrl === undefined ? name : <a href={pageUrl}>{name}</a>}</b>
        <span class="detail">{headline}</span>
        {details.map((detail) => (
          <span class="detail" key={detail}>
            {detail}
          </span>
        ))}
        <FoldedJoinForm product={facts.product} />
      </div>
    </li>
  )
}
