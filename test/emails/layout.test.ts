import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumArguments, chromiumPath } from '../../cli/setup/chromium.ts'
import { examples } from '../../emails/examples/index.ts'
import { renderLetter } from '../../emails/render.ts'
import { languages } from '../../emails/words/languages.ts'
import { pseudoLocale } from '../../emails/words/pseudo.ts'

const locales = [...languages.map(({ locale }) => locale), pseudoLocale]
/** Between them they show every kind of block. */
const rich = examples.filter(({ title }) =>
  ['delay-notice: silence is consent, with a code', 'agent-message: about a colour'].includes(title),
)

async function pageOf(context: BrowserContext) {
  const page = await context.newPage()
  await page.route('https://**', (route) => route.abort())
  return page
}

describe('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArguments] })
  }, 60_000)
  afterAll(() => browser?.close())

  it.each(locales)(
    'no letter in %s is wider than a phone of 320 px, and no word is cut off',
    async (locale) => {
      const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
      const page = await pageOf(context)
      for (const { title, input } of examples) {
        const { html } = renderLetter({ ...input, customer: { ...input.customer, locale } })
        await page.setContent(html, { waitUntil: 'domcontentloaded' })
        expect(await page.evaluate('document.documentElement.scrollWidth'), title).toBe(320)
        const cut = await page.evaluate(
          `[...document.querySelectorAll('p,a,h1,h2')].filter((box) => box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0).length`,
        )
        expect(cut, title).toBe(0)
      }
      await context.close()
    },
    120_000,
  )

  it.each(locales.flatMap((locale) => (['light', 'dark'] as const).map((colorScheme) => ({ locale, colorScheme }))))(
    'a letter in $locale can be read in the $colorScheme scheme, by eye and by screen reader',
    async ({ locale, colorScheme }) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme })
      const page = await pageOf(context)
      for (const { title, input } of rich) {
        const { html } = renderLetter({ ...input, customer: { ...input.customer, locale } })
        await page.setContent(html, { waitUntil: 'domcontentloaded' })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${title}: ${id} ${nodes[0]?.html}`)).toEqual([])
      }
      await context.close()
    },
    120_000,
  )
})
