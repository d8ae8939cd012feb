import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadLinkKeys } from '../../../server/links/link-keys.ts'
import { readLink, signLink } from '../../../server/links/order-token.ts'
import { delayed, letterLinks, openPage, pathOf, placed } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
  await placed(doors, 'l-1')
})
afterAll(() => doors.close())

const claims = { orderId: 'l-1', offer: 2, letterKey: 'letter/3', expiresAtMs: Date.parse('2028-01-01T00:00:00Z') }

describe('a link in a letter', () => {
  it('says which order, offer and letter it came from, and nothing about the person', () => {
    const token = signLink(claims, doors.config.linkKeys)
    expect(readLink(token, doors.config.linkKeys, doors.clock.nowMs)).toMatchObject({ read: 'valid', claims })
    expect(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).toMatch(/^l-1~2~3~[0-9a-z]+~[\w-]{6}$/)
    expect(token.length).toBeLessThan(90)
  })

  it('is believed with any of the keys, so that keys can be changed', () => {
    const newer = { kid: 'k2', secret: randomBytes(32) }
    const token = signLink(claims, doors.config.linkKeys)
    expect(readLink(token, [newer, ...doors.config.linkKeys], doors.clock.nowMs).read).toBe('valid')
    expect(readLink(token, [newer], doors.clock.nowMs).read).toBe('forged')
  })

  it('is not believed when any character of it is changed, cut or added', () => {
    const token = signLink(claims, doors.config.linkKeys)
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'A' ? 'B' : 'A'
      const changed = token.slice(0, at) + other + token.slice(at + 1)
      const read = readLink(changed, doors.config.linkKeys, doors.clock.nowMs)
      // The last character of a signature carries four bits that mean nothing.
      if (read.read !== 'forged') expect(at).toBe(token.length - 1)
    }
    for (const wrong of [token.slice(1), token.slice(0, -1), `${token}A`, '', 'a.b.c', '..', token.repeat(9)]) {
      expect(readLink(wrong, doors.config.linkKeys, doors.clock.nowMs).read).toBe('forged')
    }
  })

  it('keeps its secret across starts', async () => {
    const first = await loadLinkKeys(doors.database)
    expect(await loadLinkKeys(doors.database)).toEqual(first)
    expect(first[0]?.secret.length).toBe(32)
  })

  it('is the same each time a letter is rendered, and has one for every answer', async () => {
    const links = await letterLinks(doors, 'l-1')
    expect(await letterLinks(doors, 'l-1')).toEqual(links)
    expect(links.answers.cancel).toMatch(/\?answer=cancel$/)
    expect(links.swap?.['SHADE-COTTON']).toMatch(/\?answer=swap&with=SHADE-COTTON$/)
  })

  it('that is forged gives a plain page that tells nothing and names a person to write to', async () => {
    const page = await openPage(doors, '/o/k1.bm90aGluZw.AAAAAAAAAAAAAAAAAAAAAA')
    expect(page.status).toBe(404)
    expect(page.html).toContain('mailto:help@lamp.example')
    expect(page.words).not.toContain('l-1')
  })

  it('that expired gives a page with a working way to cancel through a person', async () => {
    const old = signLink({ ...claims, expiresAtMs: doors.clock.nowMs - 3_600_000 }, doors.config.linkKeys)
    const page = await openPage(doors, `/o/${old}`)
    expect(page.status).toBe(410)
    expect(page.html).toContain('mailto:help@lamp.example?subject=Please%20cancel%20order%20l-1')
    const posted = await doors.app.request(`/o/${old}`, {
      method: 'POST',
      body: new URLSearchParams({ answer: 'cancel' }),
    })
    expect(posted.status).toBe(410)
  })

  it('works on for as long as any policy lets an order wait', async () => {
    await delayed(doors, 'l-2')
    const { page } = await letterLinks(doors, 'l-2', 'first-notice')
    const read = readLink(pathOf(page).slice(3), doors.config.linkKeys, doors.clock.nowMs + 737 * 86_400_000)
    expect(read.read).toBe('valid')
  })

  it('tells a link’s address to nobody and lets nothing keep the page', async () => {
    const response = await doors.app.request(pathOf((await letterLinks(doors, 'l-1')).page))
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(await response.text()).not.toMatch(/<script|style="|onclick/)
  })
})
