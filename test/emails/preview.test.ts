import { expect, it } from 'vitest'
import { previews } from '../../emails/preview/app.tsx'

it('lists every example, and shows each with its text and its SMS', async () => {
  const app = previews()
  const list = await (await app.request('/')).text()
  expect(list).toContain('<a href="/letters/0">first-notice: part ships now, paid</a>')
  const page = await (await app.request('/letters/0')).text()
  expect(page).toContain('Walnut Desk Lamp: 4 ship now, 6 by Tue, Mar 24')
  expect(page).toMatch(/SMS \(\d+ septets\)/u)
  expect(await (await app.request('/letters/0/html')).text()).toContain('Wait until March 24')
})

it('says plainly that a letter does not exist', async () => {
  expect((await previews().request('/letters/9999')).status).toBe(404)
})

it('shows every letter in every language, and stays in it from page to page', async () => {
  const app = previews()
  expect(await (await app.request('/')).text()).toContain('<a href="/?in=de">de</a>')
  expect(await (await app.request('/?in=de')).text()).toContain('<a href="/letters/0?in=de">')
  const page = await (await app.request('/letters/0?in=de')).text()
  expect(page).toContain('Walnut Desk Lamp: 4 jetzt, 6 bis Di., 24. März')
  expect(page).toContain('src="/letters/0/html?in=de"')
  expect(await (await app.request('/letters/0?in=xx')).text()).toContain('4 ship now')
})
