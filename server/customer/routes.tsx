import type { Context, Hono } from 'hono'
import { forecast } from '../../backorder/forecast.ts'
import { factsOfLetters } from '../../records/letters/facts.ts'
import { getBackorder, type StoredBackorder } from '../../records/orders/backorders.ts'
import { getContact } from '../../records/orders/contacts.ts'
import { messagesByLetter } from '../../records/orders/notes.ts'
import { timelineOf } from '../../records/orders/timeline.ts'
import { loadSupplyPolicy } from '../../records/supply/policy.ts'
import { placesOfOrder } from '../../records/supply/queue.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { actOn } from '../gateway/acting.ts'
import { isRefusal } from '../gateway/gateway-port.ts'
import { canonicalHash } from '../links/canonical-hash.ts'
import { openLink } from '../links/open-link.ts'
import type { LinkClaims } from '../links/order-token.ts'
import { backorderOf, orderNow } from '../order/stored.ts'
import { isStamped, stampFor } from '../pages/form-stamp.ts'
import { linkPages } from '../pages/link-pages.ts'
import { page } from '../pages/page.ts'
import { ExpiredPage, TroublePage, troubleWords, UnknownPage } from '../pages/plain-pages.tsx'
import { pageStyle } from '../pages/style.ts'
import { exact } from '../schema/exact.ts'
import { wordsOfCustomer, wordsOfReader } from '../words/reader.ts'
import { type Chosen, choiceIn, readForm } from './form.ts'
import { OrderPage, type Shown } from './page.tsx'
import { refusalWords, resultOf } from './result-words.ts'
import { type Situation, situationOf } from './situation.ts'

/** `/o/:token`: GET shows, only POST acts. */
export function customerRoutes(deps: ServerDeps): Hono<Env> {
  const { config } = deps
  const routes = linkPages(deps, {
    paths: ['/o/*'],
    requestsPerMinute: 120,
    trouble: (c, status) => {
      const words = wordsOfReader(c, config.brand)
      return <TroublePage brand={config.brand} words={words} says={troubleWords(status, words, true)} />
    },
  })
  routes.get('/assets/page.css', (c) =>
    c.body(pageStyle(config.brand), 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    }),
  )
  routes.get('/o/:token', async (c) => {
    const opened = await openOrder(deps, c)
    if (opened instanceof Response) return opened
    const result = resultOf(opened.situation, c.req.query('done'))
    return c.html(page(<OrderPage {...shownBy(deps, c, opened, { result })} />))
  })
  routes.post('/o/:token', (c) => answerBy(deps, c))
  return routes
}

interface Opened {
  claims: LinkClaims
  token: string
  stored: StoredBackorder
  situation: Situation
}

/** The order behind a link, or the page that says why there is none. */
async function openOrder(deps: ServerDeps, c: Context<Env>): Promise<Opened | Response> {
  const { database, config, now } = deps
  const token = c.req.param('token') ?? ''
  const link = await openLink(deps, token)
  const unknown = () => c.html(page(<UnknownPage brand={config.brand} words={wordsOfReader(c, config.brand)} />), 404)
  if (link.read === 'forged') return unknown()
  const { claims } = link
  const contact = await getContact(database, claims.orderId)
  const words = wordsOfCustomer(c, config.brand, contact)
  if (link.read === 'expired')
    return c.html(page(<ExpiredPage brand={config.brand} words={words} orderId={claims.orderId} />), 410)
  const stored = await getBackorder(database, claims.orderId)
  if (!stored) return unknown()
  const { queueBy } = await loadSupplyPolicy(database)
  const [entries, places, agentWords, paymentLetters] = await Promise.all([
    timelineOf(database, stored.orderId),
    placesOfOrder(database, stored.orderId, queueBy),
    messagesByLetter(database, stored.orderId),
    factsOfLetters(database, stored.orderId, 'payment-problem'),
  ])
  const backorder = backorderOf(stored, now())
  const nowMs = orderNow(stored, now())
  const nextLetterAtMs = forecast(backorder, nowMs).find((coming) => 'letter' in coming)?.atMs ?? null
  const situation = situationOf({
    backorder,
    entries,
    contact,
    places,
    agentWords,
    paymentLetters,
    brand: config.brand,
    words,
    nowMs,
    nextLetterAtMs,
  })
  return { claims, token, stored, situation }
}

function shownBy(
  deps: ServerDeps,
  c: Context<Env>,
  { claims, token, situation }: Opened,
  said: { result?: string[]; problem?: string },
): Shown {
  return {
    situation,
    path: `/o/${token}`,
    ...stampFor(token, deps),
    result: said.result ?? [],
    problem: said.problem ?? null,
    message: situation.agentWords.get(claims.letterKey) ?? null,
    outdated: claims.offer > 0 && claims.offer < (situation.backorder.offer?.number ?? 0),
    wanted: { answer: c.req.query('answer'), sku: c.req.query('with') },
  }
}

/** Takes the form's choice to the order, and leads back to the page; the same form sent twice is one choice. */
async function answerBy(deps: ServerDeps, c: Context<Env>): Promise<Response> {
  const opened = await openOrder(deps, c)
  if (opened instanceof Response) return opened
  const { token, claims } = opened
  const form = readForm(await c.req.parseBody())
  if (!form || !isStamped(form, token, deps)) return refuse(deps, c, opened, 'old-form', 400)
  const chosen = choiceIn(form, opened.situation)
  if (typeof chosen === 'string') return refuse(deps, c, opened, chosen, chosen === 'stale-offer' ? 409 : 400)
  const answerId = `link/${form.nonce}/${canonicalHash(chosen).slice(0, 8)}`
  const result = await actOn(deps, claims.orderId, eventOf(chosen, form.offer, answerId), answerId)
  if (isRefusal(result)) {
    const again = await openOrder(deps, c)
    return again instanceof Response ? again : refuse(deps, c, again, result.refused, 409)
  }
  return c.redirect(`/o/${token}?done=${chosen.answer}`, 303)
}

const eventOf = (chosen: Chosen, offer: number, answerId: string) =>
  exact({
    type: 'answer' as const,
    ...chosen,
    offer: offer > 0 ? offer : undefined,
    via: 'link' as const,
    answerId,
  })

function refuse(deps: ServerDeps, c: Context<Env>, opened: Opened, code: string, status: 400 | 409) {
  return c.html(
    page(<OrderPage {...shownBy(deps, c, opened, { problem: refusalWords(code, opened.situation.words) })} />),
    status,
  )
}
