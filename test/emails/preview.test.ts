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
