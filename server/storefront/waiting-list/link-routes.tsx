import type { Context, Hono } from 'hono'
import { getProduct, type Product } from '../../../records/shop/products.ts'
import { confirmJoining, type ListedShopper, leaveList, listedShopper } from '../../../records/shop/waiting-list.ts'
import { listsAheadMs } from '../../../records/shop/waiting-list-clock.ts'
import type { Env, ServerDeps } from '../../deps.ts'
import { linkPages } from '../../pages/link-pages.ts'
import { page } from '../../pages/page.ts'
import { TroublePage, troubleWords } from '../../pages/plain-pages.tsx'
import { wordsOfCustomer, wordsOfReader } from '../../words/reader.ts'
import { leaveLink } from './links.ts'
import { ConfirmPage, LatePage, LeavePage, LeftPage, NoSuchPage, UsedPage, WaitingPage } from './pages.tsx'
import { type ListClaims, readListLink } from './tokens.ts'
import { wakesWaitingLists } from './waking.ts'

type Confirmation = Extract<ListClaims, { purpose: 'confirm' }>

/** `/w/:token`, the links of the waiting list: GET shows, only POST acts. */
export function waitingListLinkRoutes(deps: ServerDeps): Hono<Env> {
  const { database, config, now } = deps
  const { brand } = config
  const wakeLists = wakesWaitingLists(deps)
  const routes = linkPages(deps, {
    paths: ['/w/*'],
    requestsPerMinute: 120,
    trouble: (c, status) => {
      const words = wordsOfReader(c, brand)
      return <TroublePage brand={brand} words={words} says={troubleWords(status, words)} />
    },
  })
  routes.get('/w/:token', async (c) => {
    const claims = readListLink(c.req.param('token'), config.linkKeys)
    if (!claims) return c.html(page(<NoSuchPage brand={brand} words={wordsOfReader(c, brand)} />), 404)
    const shopper = await listedShopper(database, claims.id)
    if (claims.purpose === 'confirm') return showConfirmation(c, claims, shopper)
    const words = wordsOfCustomer(c, brand, shopper)
    if (!shopper) return c.html(page(<LeftPage brand={brand} words={words} />))
    const product = await getProduct(database, shopper.sku)
    return c.html(page(<LeavePage brand={brand} words={words} product={product} path={c.req.path} />))
  })
  routes.post('/w/:token', async (c) => {
    const claims = readListLink(c.req.param('token'), config.linkKeys)
    if (!claims) return c.html(page(<NoSuchPage brand={brand} words={wordsOfReader(c, brand)} />), 404)
    if (claims.purpose === 'confirm') return confirm(c, claims)
    const words = wordsOfCustomer(c, brand, await listedShopper(database, claims.id))
    await leaveList(database, claims.id)
    // Answered at once and in full: a mail program that leaves by itself follows no redirect (RFC 8058, section 3.1).
    return c.html(page(<LeftPage brand={brand} words={words} />))
  })
  return routes

  async function listNow(): Promise<number> {
    return now() + (await listsAheadMs(database))
  }

  async function showConfirmation(c: Context<Env>, claims: Confirmation, shopper: ListedShopper | null) {
    const words = wordsOfCustomer(c, brand, shopper)
    const product = shopper && (await getProduct(database, shopper.sku))
    if (shopper?.turn !== claims.turn || shopper.standing === 'told') {
      return c.html(page(<UsedPage brand={brand} words={words} again={againAt(product)} />), 410)
    }
    if (shopper.standing === 'waiting') {
      const leave = new URL(leaveLink(shopper.id, config)).pathname
      return c.html(page(<WaitingPage brand={brand} words={words} product={product} leave={leave} />))
    }
    if ((await listNow()) >= claims.expiresAtMs)
      return c.html(page(<LatePage brand={brand} words={words} again={againAt(product)} />), 410)
    return c.html(page(<ConfirmPage brand={brand} words={words} product={product} path={c.req.path} />))
  }

  async function confirm(c: Context<Env>, claims: Confirmation) {
    const shopper = await listedShopper(database, claims.id)
    const nowMs = await listNow()
    const isOpen = shopper?.standing === 'asked' && shopper.turn === claims.turn && nowMs < claims.expiresAtMs
    if (isOpen && (await confirmJoining(database, claims.id, claims.turn, nowMs))) wakeLists([shopper.sku])
    // What has become of it is shown by the page itself.
    return c.redirect(c.req.path, 303)
  }
}

const againAt = (product: Product | null): string | null =>
  product && `/storefront/waiting-list?sku=${encodeURIComponent(product.sku)}`
