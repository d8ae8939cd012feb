import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smtpSender } from '../../../activities/providers/smtp.ts'
import { examples } from '../../../emails/examples/index.ts'
import { renderLetter } from '../../../emails/render.ts'
import { type MailCatcher, openMailCatcher } from '../../../server/developer/mail-catcher.ts'
import { openWindow, violations, type Window } from '../support/browser.ts'
import { type Doors, openDoors } from '../support/doors.ts'

let doors: Doors
let window: Window
let catcher: MailCatcher

beforeAll(async () => {
  doors = await openDoors()
  window = await openWindow(doors)
  catcher = await openMailCatcher(doors.database, 0, doors.deps.now)
  const sender = smtpSender({ host: '127.0.0.1', port: catcher.port, secure: false, login: null })
  const { subject, html, text } = renderLetter(examples[0]!.input)
  const envelope = { from: 'Tea & Co <orders@tea.example>', replyTo: 'help@tea.example', headers: {}, tags: {} }
  const long = { subject: 'Überlänge'.repeat(12), html: '', text: 'x'.repeat(400) }
  for (const [at, letter] of [{ subject, html, text }, long].entries()) {
    const body = sender.encode([{ ...envelope, ...letter, to: `reader-${at}@mail.example` }])
    await sender.send({ idempotencyKey: `${at}`, body, size: 1 })
  }
}, 60_000)
afterAll(async () => {
  await window.close()
  await catcher.close()
  await doors.close()
})

describe('mail from elsewhere on the outbox page', () => {
  it.each([
    [320, 'light'],
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)(
    'is read without barriers at %d px, %s',
    async (width, scheme) => {
      const page = await window.open('/dev/outbox', { width, scheme, scripts: true })
      expect(await violations(page)).toEqual([])
      const shown = page.waitForResponse(/\/dev\/mail\/\d+\/html$/)
      await page.getByText('Show the mail').first().click()
      expect((await shown).status()).toBe(200)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.context().close()
    },
    30_000,
  )
})
