import type { Context, Hono } from 'hono'
import { languageFor } from '../../emails/words/catalogue.ts'
import { getContact } from '../../records/orders/contacts.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { isStamped, stampFor } from '../pages/form-stamp.ts'
import { linkPages } from '../pages/link-pages.ts'
import { page } from '../pages/page.ts'
import { ExpiredPage, TroublePage, troubleWords, UnknownPage } from '../pages/plain-pages.tsx'
import { wordsOfCustomer, wordsOfReader } from '../words/reader.ts'
import { readWishes } from './form.ts'
import { type OpenedCustomer, openCustomer } from './opened.ts'
import { PreferencesPage, type ShownWishes } from './page.tsx'
import { noPreferences, prefer, unsubscribe } from './preferring.ts'
import { UnsubscribedPage, UnsubscribePage } from './unsubscribe-page.tsx'

/** `/p/:token`, how a customer wants to be written to, and `/u/:token`, unsubscribing in one click (RFC 8058): GET shows, only POST acts. */
export function preferencesPages(deps: ServerDeps): Hono<Env> {
  const { brand } = deps.config
  const routes = linkPages(deps, {
    paths: ['/p/*', '/u/*'],
    requestsPerMinute: 120,
    trouble: (c, status) => {
      const words = wordsOfReader(c, brand)
      return <TroublePage brand={brand} words={words} says={troubleWords(status, words)} />
    },
  })
  routes.get('/p/:token', async (c) => {
    const opened = await open(deps, c)
    if (opened instanceof Response) return opened
    return c.html(
      page(<PreferencesPage {...shownBy(deps, c, opened, c.req.query('saved') === '1' ? 'saved' : null)} />),
    )
  })
  routes.post('/p/:token', (c) => save(deps, c))
  routes.get('/u/:token', async (c) => {
    const opened = await open(deps, c)
    if (opened instanceof Response) return opened
    return c.html(page(<UnsubscribePage {...frameOf(deps, c, opened)} />))
  })
  routes.post('/u/:token', (c) => oneClick(deps, c))
  return routes
}

async function open(deps: ServerDeps, c: Context<Env>): Promise<OpenedCustomer | Response> {
  const { brand } = deps.config
  const opened = await openCustomer(deps, c.req.param('token') ?? '')
  if (!('not' in opened)) return opened
  if (opened.not === 'unknown') return c.html(page(<UnknownPage brand={brand} words={wordsOfReader(c, brand)} />), 404)
  const { orderId } = opened
  const words = wordsOfCustomer(c, brand, await getContact(deps.database, orderId))
  return c.html(page(<ExpiredPage brand={brand} words={words} orderId={orderId} />), 410)
}

function shownBy(
  deps: ServerDeps,
  c: Context<Env>,
  opened: OpenedCustomer,
  notice: ShownWishes['notice'],
): ShownWishes {
  const { token, orderId, contact, policy, preferences } = opened
  const { config } = deps
  return {
    brand: config.brand,
    words: wordsOfCustomer(c, config.brand, contact),
    orderId,
    token,
    ...stampFor(token, deps),
    wishes: preferences ?? noPreferences,
    reached: { email: contact.email !== null, sms: contact.phone !== null && policy.sms.enabled },
    usual: {
      days: policy.updateEveryDays,
      from: policy.sms.from,
      until: policy.sms.until,
      language: languageOf(opened),
    },
    notice,
  }
}

const frameOf = ({ config: { brand } }: ServerDeps, c: Context<Env>, { orderId, token, contact }: OpenedCustomer) => ({
  brand,
  words: wordsOfCustomer(c, brand, contact),
  orderId,
  token,
})

const languageOf = ({ contact }: OpenedCustomer): string => languageFor(contact.locale ?? 'en').locale

async function save(deps: ServerDeps, c: Context<Env>): Promise<Response> {
  const opened = await open(deps, c)
  if (opened instanceof Response) return opened
  const { token, contact, policy } = opened
  const refuse = (why: 'old-form' | 'no-hours') =>
    c.html(page(<PreferencesPage {...shownBy(deps, c, opened, why)} />), 400)
  const sent = readWishes(await c.req.parseBody(), { hours: policy.sms, language: languageOf(opened) })
  if (typeof sent === 'string') return refuse(sent)
  if (!isStamped(sent, token, deps)) return refuse('old-form')
  const kept = opened.preferences ?? noPreferences
  // A page without a choice leaves what was chosen before.
  const change = { ...sent.change, ...(contact.phone === null && { sms: kept.sms }) }
  // Once chosen, the language is the contact's own, and choosing it again changes nothing.
  await prefer(deps, contact.customerId, { ...change, locale: change.locale ?? kept.locale })
  return c.redirect(`/p/${token}?saved=1`, 303)
}

/** Takes the one click of a mail program or of our own button, without login and without a stamp, as RFC 8058 asks. */
async function oneClick(deps: ServerDeps, c: Context<Env>): Promise<Response> {
  const opened = await open(deps, c)
  if (opened instanceof Response) return opened
  const { contact } = opened
  const fields = await c.req.parseBody()
  if (fields['List-Unsubscribe'] !== 'One-Click') {
    return c.html(page(<UnsubscribePage {...frameOf(deps, c, opened)} />), 400)
  }
  await unsubscribe(deps, contact.customerId)
  return c.html(page(<UnsubscribedPage {...frameOf(deps, c, opened)} />))
}
