import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatsFor } from '../../../emails/format.ts'
import { pageLanguages } from '../../../server/words/languages.ts'
import { pageWordsFor } from '../../../server/words/words.ts'
import { openPage } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'
import { formOf, homeOf, nobody, ordersIn, pagesIn } from './pages.ts'

/** English words that stand on no page of another language. */
const onlyEnglish = /\b(?:the|your|you|with|ships|shipped|cancelled|refunded|order|wait|this|and|until|skip)\b/iu

let doors: Doors
const pages = new Map<string, Record<string, string>>()

beforeAll(async () => {
  doors = await openDoors()
  const locales = [...pageLanguages.map(({ locale }) => locale), 'en-XA']
  for (const locale of locales) await ordersIn(doors, homeOf(locale))
  doors.clock.nowMs += 3_600_000
  for (const locale of locales) pages.set(locale, await pagesIn(doors, homeOf(locale)))
  await doors.call('PUT', '/v1/products/ZALTO', { name: nobody.lamp, backorderable: true, leadTimeDays: 20 })
}, 300_000)
afterAll(() => doors.close())

const kinds = ['fresh', 'late', 'undated', 'undoing', 'done', 'over', 'held', 'sent', 'preferences', 'unsubscribe']

/** The words of a page, without those of its menus: names of zones and languages are nobody's sentences. */
async function wordsAt(path: string) {
  const { status, html } = await openPage(doors, path)
  return { status, html, words: readable(html) }
}

const readable = (html: string) =>
  html
    .replace(/<select[\s\S]*?<\/select>/gu, ' ')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&#39;/gu, "'")
    .replace(/&amp;/gu, '&')
    .replace(/[ \n]+/gu, ' ')

describe.each(pageLanguages)('a customer who reads $locale', ({ locale }) => {
  const words = pageWordsFor(locale)

  it.each(kinds)('has the page of an order, %s, in their language and direction', async (kind) => {
    const page = await wordsAt(pages.get(locale)?.[kind] ?? '')
    expect(page.status).toBe(200)
    expect(page.html).toContain(`<html lang="${locale}" dir="${words.direction}">`)
    expect(page.words).not.toContain('\uE000')
    if (locale !== 'en') expect(page.words).not.toMatch(onlyEnglish)
  })

  it('reads a delay with both dates and the day on which silence counts, and until when a cancel is undone', async () => {
    const late = plain((await wordsAt(pages.get(locale)?.late ?? '')).words)
    const dates = formatsFor({ locale: homeOf(locale), timeZone: 'America/New_York' }, locale, 'USD', doors.clock.nowMs)
    expect(late).toContain(plain(words.status.expected(dates.date('2026-04-10'))))
    expect(late).toContain(plain(words.status.brokenPromise(dates.date('2026-03-20'))))
    const undoing = await wordsAt(pages.get(locale)?.undoing ?? '')
    expect(undoing.words).toContain(words.forms.undoHeading)
    expect(undoing.words).toContain(words.letters.labels.undo)
  })

  it('reads dates and money as they are written at home', async () => {
    const home = homeOf(locale)
    const formats = formatsFor({ locale: home, timeZone: 'America/New_York' }, locale, 'USD', doors.clock.nowMs)
    const fresh = await wordsAt(pages.get(locale)?.fresh ?? '')
    expect(plain(fresh.words)).toContain(plain(words.status.expected(formats.date('2026-03-20'))))
    expect(plain(fresh.words)).toContain(plain(formats.money(51890)))
  })

  it('is told why a choice was not taken', async () => {
    const path = pages.get(locale)?.fresh ?? ''
    const response = await doors.app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(formOf(doors, path)).toString(),
    })
    expect(response.status).toBe(400)
    const page = readable(await response.text())
    expect(page).toContain(words.refusals['nothing-chosen'].replaceAll('"', '&quot;'))
    if (locale !== 'en') expect(page).not.toMatch(onlyEnglish)
  })
})

/** Marks of direction aside: a page may set them where a bare amount has none. */
const plain = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f]/gu, '').replace(/&quot;/gu, '"')

describe.each(pageLanguages)('a browser that asks for $locale', ({ locale }) => {
  const words = pageWordsFor(locale)
  const ask = (path: string, init: RequestInit = {}) =>
    doors.app.request(path, { ...init, headers: { 'accept-language': `${homeOf(locale)},en;q=0.5`, ...init.headers } })
  const form = { 'content-type': 'application/x-www-form-urlencoded' }

  it.each([
    ['/o/k1.bm90aGluZw.AAAAAAAAAAAAAAAAAAAAAA', 404],
    ['/p/k1.bm90aGluZw.AAAAAAAAAAAAAAAAAAAAAA', 404],
    ['/w/k1.bm90aGluZw.AAAAAAAAAAAAAAAAAAAAAA', 404],
    ['/storefront/waiting-list?sku=nothing', 404],
    ['/storefront/waiting-list?sku=ZALTO', 200],
    ['/storefront/waiting-list/asked', 200],
    ['/storefront/backorders', 200],
  ])('gets %s in its language', async (path, status) => {
    const response = await ask(path)
    const html = await response.text()
    expect(response.status).toBe(status)
    expect(html).toContain(`<html lang="${locale}" dir="${words.direction}">`)
    if (locale !== 'en') expect(readable(html)).not.toMatch(onlyEnglish)
  })

  it('is told in its language, on a page, what is wrong with a form', async () => {
    const send = (fields: Record<string, string>) =>
      ask('/storefront/waiting-list', { method: 'POST', headers: form, body: new URLSearchParams(fields).toString() })
    const unsold = await send({ sku: 'NONE', address: 'ada@mail.example' })
    expect(unsold.status).toBe(404)
    expect(readable(await unsold.text())).toContain(words.plain.notFound)
    doors.clock.nowMs += 60_000
    const strange = await send({ sku: 'ZALTO', address: 'x' })
    expect(strange.status).toBe(422)
    expect(plain(readable(await strange.text()))).toContain(plain(words.waitingList.noAddress))
  })
})

describe('a customer', () => {
  it('who chooses another language sees every page of theirs in it at once', async () => {
    const path = pages.get('en')?.preferences ?? ''
    const { hidden } = await openPage(doors, path)
    const saved = await doors.app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...hidden, updates: 'usual', language: 'de' }).toString(),
    })
    expect(saved.status).toBe(303)
    expect((await wordsAt(saved.headers.get('location') ?? '')).words).toContain('Gespeichert.')
    expect((await wordsAt(pages.get('en')?.fresh ?? '')).words).toContain('Was möchten Sie?')
  })

  it('is told in their own language that the engine is away, whatever their browser asks for', async () => {
    const path = pages.get('fr')?.held ?? ''
    doors.engine.away = true
    const response = await doors.app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'es' },
      body: new URLSearchParams({ ...formOf(doors, path), answer: 'cancel' }).toString(),
    })
    doors.engine.away = false
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('<html lang="fr"')
  })

  it('is told in their own language that a link has expired', async () => {
    const nowMs = doors.clock.nowMs
    doors.clock.nowMs += 900 * 86_400_000
    const { status, html } = await openPage(doors, pages.get('ja')?.fresh ?? '')
    doors.clock.nowMs = nowMs
    expect([status, html.includes('<html lang="ja"')]).toEqual([410, true])
  })

  it('finds nothing on a page that is not in the catalogue', async () => {
    const strange = pages.get('en-XA') ?? {}
    for (const kind of kinds) {
      const { html } = await wordsAt(strange[kind] ?? '')
      const body = html.slice(html.indexOf('<body>')).replace(/<select[\s\S]*?<\/select>/gu, '')
      const said = [...body.matchAll(/<(h1|h2|p|b|button|label|legend|summary|time|li)\b[^>]*>([\s\S]*?)<\/\1>/gu)]
        .map(([, , inner]) => readable(inner ?? '').trim())
        .filter((text) => /\p{L}{2,}/u.test(text) && !/[[\]]/u.test(text))
      expect(said.filter((text) => !/^(?:Lamp & Co|\w+day, [A-Z]\w+ \d{1,2})$/u.test(text))).toEqual([])
    }
  })
})
