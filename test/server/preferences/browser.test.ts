import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getPreferences } from '../../../records/orders/preferences.ts'
import { type Look, openWindow, overflow, picture, violations, type Window } from '../support/browser.ts'
import { letterLinks, pathOf, placed } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'

let doors: Doors
let window: Window
let token = ''
beforeAll(async () => {
  doors = await openDoors()
  window = await openWindow(doors)
  await placed(doors, 'look')
  token = pathOf((await letterLinks(doors, 'look')).page).replace('/o/', '')
}, 120_000)
afterAll(async () => {
  await window.close()
  await doors.close()
})

const looks: Look[] = [
  { width: 320, scheme: 'light' },
  { width: 320, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
]
const pages: Record<string, () => string> = {
  preferences: () => `/p/${token}`,
  unsubscribe: () => `/u/${token}`,
  'order-with-preferences': () => `/o/${token}`,
}

describe.each(looks)('at %j', (look) => {
  it.each(Object.keys(pages))('the page %s fits and has no barrier', async (name) => {
    const page = await window.open(pages[name]?.() ?? '', { ...look, scripts: true })
    await picture(page, `${name}-${look.width}-${look.scheme}`)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  })
})

describe('a customer on a phone, without JavaScript', () => {
  it('finds the page from their order, asks for half as many letters and no texts, and sees it kept', async () => {
    const page = await window.open(`/o/${token}`, { width: 320 })
    await page.getByRole('link', { name: 'Choose how often and by what we write to you' }).click()
    await page.getByLabel('Half as often').check()
    await page.getByLabel('Email only').check()
    await page.getByLabel('until').selectOption('18:00')
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await page.getByRole('status').textContent()).toContain('Saved.')
    expect(await page.getByLabel('Half as often').isChecked()).toBe(true)
    expect(await getPreferences(doors.database, 'c-7')).toMatchObject({
      updates: 'fewer',
      sms: false,
      smsUntil: '18:00',
    })
    await page.context().close()
  })

  it('stops regular updates with one button, and may come back', async () => {
    const page = await window.open(`/u/${token}`, { width: 320 })
    expect((await getPreferences(doors.database, 'c-7'))?.updates).toBe('fewer')
    await page.getByRole('button', { name: 'Stop regular updates' }).click()
    await picture(page, 'unsubscribed-320')
    await page.getByRole('link', { name: 'Change how we write to you' }).click()
    expect(await page.getByLabel('Only what I must know').isChecked()).toBe(true)
    await page.context().close()
  })
})
