import type { Context } from 'hono'
import { civilDateAt } from '../../backorder/calendar.ts'
import type { Brand } from '../../emails/brand.ts'
import { type Formats, formatsFor } from '../../emails/format.ts'
import { shopZone } from '../../records/shop/policy.ts'
import { type ShelfFacts, waitedForAfter } from '../../records/shop/shelf-facts.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { page } from '../pages/page.ts'
import { readerLocale } from '../pages/reader-locale.ts'
import { Shell } from '../pages/shell.tsx'
import { wordsOfReader } from '../words/reader.ts'
import type { PageWords } from '../words/words.ts'
import { type Availability, availabilityOf } from './availability.ts'
import { FoldedJoinForm } from './waiting-list/form.tsx'
import { shopperWords } from './words.ts'

const perPage = 50

/** `/storefront/backorders`: everything that can be ordered before it is there, with its terms and dates. */
export async function backordersPage(c: Context<Env>, { database, config, now }: ServerDeps) {
  const { brand } = config
  const timeZone = await shopZone(database)
  const found = await waitedForAfter(database, c.req.query('after') ?? '', perPage + 1)
  const today = civilDateAt(now(), timeZone)
  const items = found
    .slice(0, perPage)
    .map((facts) => ({ facts, availability: availabilityOf(facts, today) }))
    .filter(({ availability: { state } }) => state === 'backorderable' || state === 'preorder')
  const words = wordsOfReader(c, brand)
  const formats = formatsFor({ locale: readerLocale(c), timeZone }, words.language, 'USD', now())
  const next = found.length > perPage ? (found[perPage - 1]?.product.sku ?? null) : null
  c.header('cache-control', 'public, max-age=30')
  c.header('vary', 'accept-language')
  return c.html(page(<BackordersPage {...{ items, brand, words, formats, next }} />))
}

interface Item {
  facts: ShelfFacts
  availability: Availability
}

interface Shown {
  items: Item[]
  brand: Brand
  words: PageWords
  formats: Formats
  next: string | null
}

const BackordersPage = (props: Shown) => (
  <Shell title={props.words.storefront.title} brand={props.brand} words={props.words} isPublic>
    <section aria-labelledby="title">
      <h1 id="title">{props.words.storefront.heading}</h1>
      <p>{props.words.storefront.intro}</p>
    </section>
    <Things {...props} />
  </Shell>
)

const Things = ({ items, words, formats, next }: Shown) => (
  <section aria-labelledby="things">
    <h2 id="things">{words.storefront.title}</h2>
    {items.length === 0 && next === null ? <p>{words.storefront.nothing}</p> : null}
    {items.length === 0 ? null : (
      <ul class="goods">
        {items.map((item) => (
          <Thing key={item.availability.sku} item={item} words={words} formats={formats} />
        ))}
      </ul>
    )}
    {next === null ? null : (
      <p>
        <a href={`/storefront/backorders?after=${encodeURIComponent(next)}`}>{words.storefront.more}</a>
      </p>
    )}
  </section>
)

const Thing = ({ item, words, formats }: Pick<Shown, 'words' | 'formats'> & { item: Item }) => {
  const { facts, availability } = item
  const { headline, details } = shopperWords(availability, formats, words)
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
        <FoldedJoinForm product={facts.product} words={words} />
      </div>
    </li>
  )
}
