import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eraseContact } from '../../../records/orders/contacts.ts'
import { letterLinks, openPage, placed } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

const writes = async (id: string, text: string) => {
  const { status } = await doors.call('POST', `/v1/backorders/${id}/messages`, { agent: 'Ana', text })
  expect(status).toBe(200)
}

describe('an agent’s words', () => {
  it('stand on the customer’s page, paragraph by paragraph, for whoever has no email to read them in', async () => {
    await placed(doors, 'w-1', {
      customer: { id: 'c-w1', name: 'Ada', phone: '+12025550143', locale: 'en-US', country: 'US' },
    })
    const first = await letterLinks(doors, 'w-1')
    await writes('w-1', 'Your lamps are being oiled.\n\nThey leave on Friday.')
    const { html, words } = await openPage(doors, first.page)
    expect(words).toContain('Ana writes to you')
    expect(html).toMatch(/<blockquote[^>]*><p>Your lamps are being oiled\.<\/p><p>They leave on Friday\.<\/p>/)
    expect(html.indexOf('id="message"')).toBe(-1)
  })

  it('come first where the link came from them', async () => {
    await placed(doors, 'w-2')
    await writes('w-2', 'Shall we send oak instead?')
    const { html } = await openPage(doors, (await letterLinks(doors, 'w-2')).page)
    const message = html.indexOf('id="message"')
    expect(message).toBeGreaterThan(0)
    expect(message).toBeLessThan(html.indexOf('id="choose"'))
    expect(html.slice(message).match(/Shall we send oak instead\?/g)).toHaveLength(2)
  })

  it('are words, whatever is in them', async () => {
    await placed(doors, 'w-3')
    await writes('w-3', '<script>alert(1)</script> \u202eevil')
    const { html } = await openPage(doors, (await letterLinks(doors, 'w-3')).page)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; evil')
    expect(html).not.toContain('<script>alert')
  })

  it('are gone from the page with the customer’s erasure', async () => {
    await placed(doors, 'w-4')
    await writes('w-4', 'A secret between us.')
    const { page } = await letterLinks(doors, 'w-4')
    await eraseContact(doors.database, 'w-4')
    expect((await openPage(doors, page)).words).not.toContain('A secret between us.')
  })
})
