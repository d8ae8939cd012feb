import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmLink } from '../../../server/storefront/waiting-list/links.ts'
import { type Look, openWindow, overflow, picture, violations, type Window } from '../support/browser.ts'
import { type Doors, openDoors } from '../support/doors.ts'

let doors: Doors
let window: Window
let shop: Server
let shopOrigin: string
/** What the shop's page shows; each test gives its own. */
let shopPage = ''

beforeAll(async () => {
  doors = await openDoors()
  window = await openWindow(doors)
  shop = createServer((_request, response) => {
    // A shop with a strict policy of its own lets only this script and its questions in.
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src ${window.origin}; connect-src ${window.origin}; style-src 'nonce-shop'`,
    )
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(shopPage)
  })
  await new Promise<void>((resolve) => void shop.listen(0, '127.0.0.1', resolve))
  shopOrigin = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`
  const product = (sku: string, body: object) => doors.call('PUT', `/v1/products/${sku}`, { name: sku, ...body })
  await product('STOCKED', {})
  await doors.call('PUT', '/v1/stock/STOCKED', { onHand: 9 })
  await product('COMING', { backorderable: true, terms: 'ships in 6 days' })
  await doors.call('PUT', '/v1/purchase-orders/po-1', {
    supplier: 'Oak',
    status: 'confirmed',
    expectedAt: '2026-03-24',
    revision: 1,
    lines: [{ sku: 'COMING', quantity: 50 }],
  })
  await product('QUOTA', {
    backorderable: true,
    leadTimeDays: 20,
    terms: 'made to order in Ohio',
    replenishment: { supplier: 'Oak', quota: { units: 50, by: '2026-04-01' } },
  })
  await product('FUTURE', { preorder: { releaseDate: '2027-05-01' } })
  await product('OPEN', { backorderable: true })
  await product('GONE', {})
  await product('HOSTILE', { backorderable: true, terms: '<img src=x onerror="document.title=1"><b>bold</b>' })
}, 120_000)
afterAll(async () => {
  await window.close()
  shop.close()
  await doors.close()
})

const element = (sku: string, more = '', inside = '') =>
  `<meanwhile-availability sku="${sku}" ${more}>${inside}</meanwhile-availability>`
const pageOf = (content: string, lang = 'en-GB') => `<!doctype html><html lang="${lang}"><head><title>A shop</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <style nonce="shop">:root { color-scheme: light dark; font: 16px system-ui } body { margin: 1rem; max-width: 40rem }
  article { padding: .5rem 0; border-bottom: 1px solid gray } h2 { font-size: 1rem; margin: 0 }
  meanwhile-availability { display: block; min-height: 4.5em }</style>
  <script type="module" src="${window.origin}/storefront/availability.js"></script></head>
  <body><main><h1>Our things</h1>${content}</main></body></html>`

/** Opens the shop's page, which lives on another origin than the engine. */
async function visit(html: string, look: Look = { width: 800 }): Promise<Page> {
  shopPage = html
  const page = await window.open('/healthz', { ...look, scripts: true })
  await page.goto(shopOrigin)
  return page
}
const textOf = (page: Page, sku: string) => page.locator(`meanwhile-availability[sku="${sku}"] p`).allTextContents()
const shown = (page: Page, sku: string) => page.locator(`meanwhile-availability[sku="${sku}"] p`).first().waitFor()

const all = ['STOCKED', 'COMING', 'QUOTA', 'FUTURE', 'OPEN', 'GONE']
const catalogue = () => pageOf(all.map((sku) => `<article><h2>${sku}</h2>${element(sku)}</article>`).join(''))

describe('the availability element on a shop of another origin', () => {
  it.each<Look>([
    { width: 320, scheme: 'light' },
    { width: 320, scheme: 'dark' },
    { width: 1280, scheme: 'light' },
    { width: 1280, scheme: 'dark' },
  ])('says in plain words how things stand, without a barrier, at %j', async (look) => {
    const page = await visit(catalogue(), look)
    await shown(page, 'GONE')
    expect(await Promise.all(all.map((sku) => textOf(page, sku)))).toEqual([
      ['In stock'],
      ['Ships by 24 March', 'ships in 6 days'],
      ['Ships by 21 April', '0 of 50 waiting: we order at 50 · made to order in Ohio'],
      ['Pre-order: ships by 1 May 2027'],
      ['Can be ordered: we tell you the date'],
      ['Out of stock'],
    ])
    await picture(page, `element-${look.width}-${look.scheme}`)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  })

  it('asks once for all elements of a page', async () => {
    shopPage = catalogue()
    const page = await window.open('/healthz', { width: 800, scripts: true })
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/storefront/availability?')) asked.push(request.url())
    })
    await page.goto(shopOrigin)
    await shown(page, 'GONE')
    expect(asked).toHaveLength(1)
    await page.context().close()
  })

  it.each([320, 1280])(
    'moves nothing on a page %i pixels wide, when its script comes and when its answer comes',
    async (width) => {
      shopPage = catalogue()
      const page = await window.open('/healthz', { width, scripts: true })
      const script = await held(page, '**/storefront/availability.js')
      const answer = await held(page, '**/storefront/availability?*')
      await page.goto(shopOrigin, { waitUntil: 'commit' })
      await page.getByText('GONE').waitFor()
      const empty = await tops(page)
      script()
      await page.waitForRequest('**/storefront/availability?*')
      expect(await tops(page)).toEqual(empty)
      answer()
      await shown(page, 'GONE')
      expect(await tops(page)).toEqual(empty)
      await page.context().close()
    },
  )

  it('writes dates as the page does, and takes words from the page', async () => {
    const words = 'in-stock="Auf Lager" ships-by="Versand bis {date}" quota="{waiting} von {units} warten"'
    const page = await visit(pageOf(element('COMING', words) + element('QUOTA', words), 'de-DE'))
    await shown(page, 'QUOTA')
    expect(await textOf(page, 'COMING')).toEqual(['Versand bis 24. März', 'ships in 6 days'])
    expect((await textOf(page, 'QUOTA'))[1]).toContain('0 von 50 warten')
    await picture(page, 'element-german')
    await page.context().close()
  })

  it('shows words from anywhere as words, never as a part of the page', async () => {
    const page = await visit(pageOf(element('HOSTILE')))
    await shown(page, 'HOSTILE')
    expect((await textOf(page, 'HOSTILE'))[1]).toBe('<img src=x onerror="document.title=1"><b>bold</b>')
    expect(await page.title()).toBe('A shop')
    await page.context().close()
  })

  it('leaves what stands inside it where the product is unknown or nobody answers', async () => {
    const page = await visit(pageOf(element('NOBODY', '', 'Ask us when it comes') + element('STOCKED')))
    await shown(page, 'STOCKED')
    expect(await page.getByText('Ask us when it comes').isVisible()).toBe(true)
    await page.route('**/storefront/availability?*', (route) => route.abort())
    await page.evaluate(`document.querySelector('[sku=STOCKED]').setAttribute('sku', 'COMING')`)
    await page.locator('[sku=COMING] p').waitFor({ state: 'detached' })
    expect(await page.locator('[sku=COMING] slot').count()).toBe(1)
    await page.context().close()
  })

  it('follows its sku when the shopper picks another variant', async () => {
    const page = await visit(pageOf(element('STOCKED')))
    await shown(page, 'STOCKED')
    await page.evaluate(`document.querySelector('[sku=STOCKED]').setAttribute('sku', 'GONE')`)
    await page.getByText('Out of stock').waitFor()
    expect(await textOf(page, 'GONE')).toEqual(['Out of stock'])
    await page.context().close()
  })
})

describe('what cannot be bought', () => {
  it('leads to the waiting list from the element, by a link that a page may put in its own words', async () => {
    const page = await visit(pageOf(element('GONE') + element('STOCKED')))
    const link = page.locator('[sku=GONE] a')
    await link.waitFor()
    expect(await link.textContent()).toBe('Tell me when it is back')
    expect(await page.locator('[sku=STOCKED] a').count()).toBe(0)
    await link.click()
    await page.getByRole('heading', { name: 'Tell me when GONE is in stock' }).waitFor()
    await page.context().close()
  })

  it.each<Look>([
    { width: 320, scheme: 'light', scripts: true },
    { width: 320, scheme: 'dark', scripts: true },
    { width: 1280, scheme: 'light', scripts: true },
    { width: 1280, scheme: 'dark', scripts: true },
    { width: 320, scheme: 'light', scripts: false },
  ])('can be waited for, from the form to the way out, at %j', { timeout: 60_000 }, async (look) => {
    const address = `${Object.values(look).join('-')}@mail.example`
    const page = await window.open('/storefront/waiting-list?sku=GONE', look)
    const seen = async (name: string, heading: string) => {
      await page.getByRole('heading', { name: heading }).waitFor()
      await picture(page, `waiting-${name}-${look.width}-${look.scheme}`)
      // The checker of barriers is a script itself.
      if (look.scripts) expect([...(await violations(page)), await overflow(page)]).toEqual([0])
    }
    await seen('form', 'Tell me when GONE is in stock')
    await page.getByLabel('E-mail address or mobile number').fill('nobody')
    await page.getByRole('button', { name: 'Tell me' }).click()
    await page.getByRole('alert').waitFor()
    await seen('wrong', 'Tell me when GONE is in stock')
    await page.getByLabel('E-mail address or mobile number').fill(address)
    await page.getByRole('button', { name: 'Tell me' }).click()
    await seen('asked', 'One more step')
    await page.goto(window.origin + (await confirmPath(address)))
    await seen('confirm', 'Shall we tell you when GONE is in stock?')
    await page.getByRole('button', { name: 'Yes, tell me' }).click()
    await seen('listed', 'You are on the list')
    await page.getByRole('button', { name: 'Stop letters about this' }).click()
    await seen('left', 'You are off the list')
    await page.context().close()
  })
})

describe('the page of everything on backorder', () => {
  it.each<Look>([
    { width: 320, scheme: 'light' },
    { width: 320, scheme: 'dark' },
    { width: 1280, scheme: 'light' },
    { width: 1280, scheme: 'dark' },
  ])('fits and has no barrier at %j', async (look) => {
    const page = await window.open('/storefront/backorders', { ...look, scripts: true })
    await page.locator('summary').first().click()
    await picture(page, `backorders-${look.width}-${look.scheme}`)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  })
})

/** The link of the letter that went to an address. */
async function confirmPath(address: string): Promise<string> {
  const [row] = await doors.database.query<{ id: string; turn: number }>(
    'select id, turn from waiting_list where address = $1',
    [address],
  )
  if (!row) throw new Error('nobody was asked')
  const link = confirmLink({ ...row, expiresAtMs: doors.clock.nowMs + 3_600_000 }, doors.config)
  return new URL(link).pathname
}

const tops = (page: Page): Promise<number[]> =>
  page.evaluate<number[]>(`[...document.querySelectorAll('article')].map((each) => each.getBoundingClientRect().top)`)

/** Holds what a page asks for until it is let go. */
async function held(page: Page, address: string): Promise<() => void> {
  let letGo = () => {}
  const wanted = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(address, async (route) => {
    await wanted
    await route.continue()
  })
  return letGo
}
