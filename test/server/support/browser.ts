import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { type ServerType, serve } from '@hono/node-server'
import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumArguments, chromiumPath } from '../../../cli/setup/chromium.ts'
import type { Doors } from './doors.ts'

/** A real browser before the doors, on a port of its own. */
export interface Window {
  origin: string
  open(path: string, look: Look): Promise<Page>
  close(): Promise<void>
}

export interface Look {
  width: number
  scheme?: 'light' | 'dark'
  /** Default: no scripts run. */
  scripts?: boolean
}

export async function openWindow(doors: Doors): Promise<Window> {
  const server = await listening(doors)
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const browser: Browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...chromiumArguments],
  })
  return {
    origin,
    async open(path, { width, scheme = 'light', scripts = false }) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme: scheme,
        javaScriptEnabled: scripts,
      })
      const page = await context.newPage()
      await page.goto(`${origin}${path}`)
      return page
    },
    async close() {
      await browser.close()
      server.close()
    },
  }
}

const listening = (doors: Doors): Promise<ServerType> =>
  new Promise((resolve) => {
    const server = serve({ fetch: doors.app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(server))
  })

/** What axe finds wrong by WCAG 2.2 A and AA and its good practice; empty is good. */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return found.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`)
}

/** How far the page is wider than its window; 0 is good. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = (globalThis as unknown as { document: { documentElement: Box } }).document
      .documentElement
    return scrollWidth - clientWidth
  })

interface Box {
  scrollWidth: number
  clientWidth: number
}

/** Keeps a picture where somebody looks at pictures: the folder that SCREENSHOTS names. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
