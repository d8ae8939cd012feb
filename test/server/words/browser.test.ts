import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Look, openWindow, overflow, picture, violations, type Window } from '../support/browser.ts'
import { pathOf } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'
import { homeOf, nobody, ordersIn, pagesIn } from './pages.ts'

/** The longest words, the other direction, no spaces, and longer than any real language. */
const hardest = ['de', 'ar', 'ja', 'en-XA']
const kinds = ['fresh', 'late', 'undoing', 'sent', 'preferences', 'unsubscribe']

let doors: Doors
let window: Window
const pages = new Map<string, Record<string, string>>()

beforeAll(async () => {
  doors = await openDoors()
  window = await openWindow(doors)
  for (const locale of hardest) await ordersIn(doors, homeOf(locale))
  doors.clock.nowMs += 3_600_000
  for (const locale of hardest) pages.set(locale, await pagesIn(doors, homeOf(locale)))
  await doors.call('PUT', '/v1/products/ZALTO', { name: nobody.lamp, backorderable: true, leadTimeDays: 20 })
}, 180_000)
afterAll(async () => {
  await window.close()
  await doors.close()
})

const looks: Look[] = [
  { width: 320, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
]
const scenes = hardest.flatMap((locale) => looks.map((look) => ({ locale, ...look })))

describe.each(scenes)('in $locale at $width px, $scheme', ({ locale, ...look }) => {
  it.each(kinds)('the page %s fits and has no barrier', async (kind) => {
    const page = await window.open(pathOf(pages.get(locale)?.[kind] ?? ''), { ...look, scripts: true })
    await picture(page, `words-${kind}-${locale}-${look.width}-${look.scheme}`)
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })
})

describe('in Arabic', () => {
  it('a page reads from the right, and its first link stays out of sight until it is wanted', async () => {
    const page = await window.open(pages.get('ar')?.fresh ?? '', { width: 320 })
    const heading = await page.getByRole('heading', { level: 1 }).evaluate((element) => {
      const { getComputedStyle } = globalThis as unknown as { getComputedStyle(of: unknown): { direction: string } }
      return getComputedStyle(element).direction
    })
    expect(heading).toBe('rtl')
    const skip = page.locator('a.skip')
    expect((await skip.boundingBox())?.x ?? 0).toBeGreaterThan(320)
    await page.keyboard.press('Tab')
    const box = await skip.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
    await page.context().close()
  })
})
