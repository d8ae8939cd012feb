import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { hourMs } from '../../../backorder/calendar.ts'
import { getProduct, type Product } from '../../../records/shop/products.ts'
import { askToJoin, textsAskedSince } from '../../../records/shop/waiting-list.ts'
import { listsAheadMs } from '../../../records/shop/waiting-list-clock.ts'
import { confirmMs } from '../../../supply/shoppers/waiting-list.ts'
import type { Env, ServerDeps } from '../../deps.ts'
import { noSuch, Problem } from '../../http/problem.ts'
import { perMinute } from '../../http/rate-limit.ts'
import { answer, body, notFound, refusals } from '../../http/responses.ts'
import type { Router } from '../../http/router.ts'
import { page } from '../../pages/page.ts'
import { readerLocale } from '../../pages/reader-locale.ts'
import { email, locale, phone, sku } from '../../schema/common.ts'
import { wordsOfReader } from '../../words/reader.ts'
import { type Address, addressIn, sameEmail } from './address.ts'
import { AskedPage, JoinPage, NoSuchPage } from './pages.tsx'
import { isForm, troubleAsPage } from './trouble.tsx'

const path = '/storefront/waiting-list'
const joinsPerMinute = 10
/** Whoever wants to run up a shop's bill with text messages comes no further. */
const mostTextsAnHour = 300

const joinSchema = z
  .strictObject({ sku, email: email.optional(), phone: phone.optional(), locale: locale.optional() })
  .refine((wish) => (wish.email === undefined) !== (wish.phone === undefined), {
    error: 'must hold either an email or a phone',
    path: ['email'],
  })
  .openapi('WaitingListWish')

const askedSchema = z.object({ status: z.literal('asked') }).openapi('WaitingListAnswer')

/** `/storefront/waiting-list`: shoppers who have not bought ask to hear of a restock; no answer tells whether an address is known. */
export function waitingListRoutes(app: Router, deps: ServerDeps): void {
  const { database, config, now } = deps
  const { brand } = config
  const limited = perMinute(joinsPerMinute, deps)

  app.get(path, async (c) => {
    const words = wordsOfReader(c, brand)
    const product = await getProduct(database, c.req.query('sku') ?? '')
    if (!product) return c.html(page(<NoSuchPage brand={brand} words={words} />), 404)
    return c.html(page(<JoinPage brand={brand} words={words} product={product} />))
  })
  app.get(`${path}/asked`, (c) => c.html(page(<AskedPage brand={brand} words={wordsOfReader(c, brand)} />)))

  app.post(path, troubleAsPage(brand), limited, async (c, next) => {
    if (!isForm(c)) return next()
    return joinByForm(c)
  })
  const join = createRoute({
    method: 'post',
    path,
    summary: 'Ask to hear, by e-mail or by text message, when a product is in stock',
    request: { body: body(joinSchema) },
    responses: {
      202: answer(askedSchema, 'Whoever reads that address is asked to confirm; the same for every address'),
      ...notFound('product'),
      422: refusals[422],
    },
  })
  app.openapi(join, async (c) => {
    const wish = c.req.valid('json')
    await ask(await productOf(wish.sku), addressOf(wish), wish.locale ?? readerLocale(c))
    return c.json({ status: 'asked' as const }, 202)
  })

  async function joinByForm(c: Context<Env>) {
    const form = z.object({ sku, address: z.string().max(300) }).safeParse(await c.req.parseBody())
    if (!form.success) throw new Problem(422, 'invalid', 'The form is not as it must be.')
    const product = await productOf(form.data.sku)
    const language = readerLocale(c)
    const address = addressIn(form.data.address, language)
    if (!address) {
      const words = wordsOfReader(c, brand)
      const { noAddress } = words.waitingList
      return c.html(page(<JoinPage brand={brand} words={words} product={product} problem={noAddress} />), 422)
    }
    await ask(product, address, language)
    return c.redirect(`${path}/asked`, 303)
  }

  async function ask(product: Product, address: Address, language: string): Promise<void> {
    const nowMs = now() + (await listsAheadMs(database))
    if (address.channel === 'sms' && (await textsAskedSince(database, nowMs - hourMs)) >= mostTextsAnHour) {
      throw new Problem(429, 'too-many-texts', 'Too many numbers were left within an hour; an e-mail address works.')
    }
    const expiresAtMs = nowMs + confirmMs
    await askToJoin(database, { sku: product.sku, ...address, locale: language, nowMs, expiresAtMs })
  }

  async function productOf(wanted: string): Promise<Product> {
    const product = await getProduct(database, wanted)
    if (!product) throw noSuch('product')
    return product
  }
}

const addressOf = (wish: { email?: string | undefined; phone?: string | undefined }): Address =>
  wish.email === undefined
    ? { channel: 'sms', address: wish.phone ?? '' }
    : { channel: 'email', address: sameEmail(wish.email) }
