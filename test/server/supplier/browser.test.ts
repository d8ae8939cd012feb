import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderSupplierLetter } from '../../../emails/supplier/render.ts'
import { supplierLetterNames } from '../../../supply/suppliers/letters.ts'
import { type Look, openWindow, overflow, picture, violations, type Window } from '../support/browser.ts'
import { pathOf } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'
import { type Heard, linkTo, listening, ordered } from '../support/supplier.ts'

let doors: Doors
let heard: Heard
let window: Window
const links: Record<string, string> = {}
beforeAll(async () => {
  doors = await openDoors()
  heard = listening(doors)
  window = await openWindow(doors)
  await ordered(doors, 'PO-1')
  await ordered(doors, 'PO-2', { expectedAt: null })
  await ordered(doors, 'PO-over', { status: 'cancelled' })
  for (const id of ['PO-1', 'PO-2', 'PO-over']) links[id] = pathOf(linkTo(doors, id))
  links.forged = '/s/k1.bm90aGluZw.AAAAAAAAAAAAAAAAAAAAAA'
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

describe.each(looks)('at %j', (look) => {
  it.each(['PO-1', 'PO-2', 'PO-over', 'forged'])("the supplier's page of %s fits and has no barrier", async (name) => {
    const page = await window.open(links[name] ?? '', { ...look, scripts: true })
    await picture(page, `supplier-${name}-${look.width}-${look.scheme}`)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  })

  it.each(supplierLetterNames)('the letter %s fits and has no barrier', async (letter) => {
    const { html } = renderSupplierLetter({
      letter,
      purchaseOrder: 'MW-12',
      supplier: 'Oakworks',
      reader: 'Sam',
      lines: [
        { sku: 'LAMP-OAK', name: 'Oak Desk Lamp', quantity: 100 },
        { sku: 'SHADE-LINEN', name: 'SHADE-LINEN', quantity: 5 },
      ],
      wantedOn: '2026-04-20',
      brand: doors.config.brand,
      page: 'https://shop.example/s/abc',
    })
    const page = await window.open('/healthz', { ...look, scripts: true })
    await page.goto('about:blank')
    await page.setContent(html)
    await picture(page, `supplier-letter-${letter}-${look.width}-${look.scheme}`)
    // A letter's hidden preheader stands before its landmark.
    expect((await violations(page)).filter((found) => !found.startsWith('region'))).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  })
})

describe('a supplier', () => {
  it('moves the date on a phone, by keyboard alone and without JavaScript', async () => {
    const page = await window.open(`${links['PO-1']}?answer=move`, { width: 320 })
    expect(await page.getByRole('radio', { name: /another day/ }).isChecked()).toBe(true)
    await page.getByLabel('The other day').fill('2026-05-20')
    await page.getByLabel(/The reason/).fill('The oak has to dry')
    await page.getByLabel(/The reason/).press('Enter')
    await page.getByRole('status').waitFor()
    expect(await page.getByRole('status').textContent()).toContain('you deliver all of it by 20 May 2026')
    expect(heard.words).toMatchObject([{ type: 'confirmed', purchaseOrder: 'PO-1', expectedAt: '2026-05-20' }])
    await picture(page, 'supplier-done-320')
    await page.context().close()
  })
})
