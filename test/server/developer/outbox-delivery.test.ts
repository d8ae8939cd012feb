import { createAdaptorServer } from '@hono/node-server'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goRound } from '../../../activities/courier/round.ts'
import { tellBounces } from '../../../activities/courier/tell-losses.ts'
import { outboxEmailSender } from '../../../activities/providers/outbox.ts'
import { chromiumArguments, chromiumPath } from '../../../cli/setup/chromium.ts'
import { renderLetter } from '../../../emails/render.ts'
import { courierKit } from '../../activities/support/courier-kit.ts'
import { delayed } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
}, 60_000)
afterAll(() => doors.close())

const round = async () => {
  const kit = courierKit(doors.database, {
    emailSender: outboxEmailSender,
    renderLetter,
    now: () => doors.clock.nowMs,
    tell: (orderId, news) => doors.engine.news(orderId, news),
  })
  await tellBounces(kit)
  await goRound(kit, 'email')
  await goRound(kit, 'sms')
}
const page = async () => (await doors.app.request('/dev/outbox', { headers: { accept: 'text/html' } })).text()
const happen = async (id: number, happens: string) =>
  (
    await doors.app.request(`/dev/outbox/${id}/delivery`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `happens=${happens}`,
    })
  ).status
const idOf = async (orderId: string, channel: string) => {
  const [row] = await doors.database.query<{ id: number }>(
    `select id from deliveries where order_id = $1 and channel = $2 order by id desc limit 1`,
    [orderId, channel],
  )
  return row?.id ?? 0
}

describe('the outbox of a developer', () => {
  it('shows how far letters came, lets them bounce, and shows what went out instead and who must act', async () => {
    await delayed(doors, 'shown')
    await round()
    const email = await idOf('shown', 'email')
    expect(await happen(email, 'delivered')).toBe(303)
    expect(await page()).toContain('<strong>delivered</strong>')
    expect(await happen(await idOf('shown', 'sms'), 'bounced')).toBe(303)
    await round()
    expect(await page()).toMatch(/<strong>bounced<\/strong>.*instead by email: delivered/s)
    const pulse = await (await doors.app.request('/dev/outbox/pulse')).text()
    await delayed(doors, 'lost')
    await round()
    await happen(await idOf('lost', 'email'), 'full')
    await happen(await idOf('lost', 'sms'), 'bounced')
    await round()
    expect(await (await doors.app.request('/dev/outbox/pulse')).text()).not.toBe(pulse)
    expect(await page()).toContain('hard-bounce')
  })

  it('takes no word that no provider says, and none about a letter that is not there', async () => {
    expect(await happen(await idOf('shown', 'email'), 'pondered')).toBe(404)
    expect(await happen(999_999, 'bounced')).toBe(404)
  })

  it('fits a phone, in both schemes, and follows what happens', { timeout: 90_000 }, async () => {
    const server = createAdaptorServer({ fetch: doors.app.fetch })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArguments] })
    try {
      for (const [width, colorScheme] of [
        [320, 'light'],
        [320, 'dark'],
        [1280, 'light'],
        [1280, 'dark'],
      ] as const) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
        const tab = await context.newPage()
        await tab.goto(`http://127.0.0.1:${port}/dev/outbox`)
        expect(await tab.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        const folder = process.env.OUTBOX_SHOTS
        if (folder) {
          await tab.locator('.delivery details').first().locator('summary').click()
          await tab.screenshot({ path: `${folder}/${width}-${colorScheme}.png` })
        }
        await context.close()
      }
      const tab = await browser.newPage()
      await tab.goto(`http://127.0.0.1:${port}/dev/outbox`)
      expect(await tab.locator('strong', { hasText: /^opened$/ }).count()).toBe(0)
      await happen(await idOf('shown', 'email'), 'opened')
      await tab.locator('strong', { hasText: /^opened$/ }).waitFor({ timeout: 15_000 })
    } finally {
      await browser.close()
      server.close()
    }
  })
})
