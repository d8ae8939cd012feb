import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumArguments, chromiumPath } from '../../cli/setup/chromium.ts'
import { examples } from '../../emails/examples/index.ts'
import { renderLetter } from '../../emails/render.ts'

/** One letter of each name, in the shop's own colour and in one that is hard to read. */
const shown = examples.filter(
  ({ input }, at) => examples.findIndex((other) => other.input.letter === input.letter) === at,
)

describe('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArguments] })
  }, 60_000)
  afterAll(() => browser.close())

  it.each(['light', 'dark'] as const)(
    'every letter can be read in the %s scheme, by eye and by screen reader, on a phone of 320 px',
    async (colorScheme) => {
      const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme })
      const page = await context.newPage()
      await page.route('https://**', (route) => route.abort())
      for (const [at, { title, input }] of shown.entries()) {
        const accentColor = at % 2 === 0 ? '#ffe680' : input.brand.accentColor
        const { html } = renderLetter({ ...input, brand: { ...input.brand, accentColor } })
        await page.setContent(html)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${title}: ${id} ${nodes[0]?.html}`)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth'), title).toBe(320)
      }
      await context.close()
    },
    120_000,
  )
})
