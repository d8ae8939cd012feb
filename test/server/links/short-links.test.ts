import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goRound } from '../../../activities/courier/round.ts'
import { renderLetter } from '../../../emails/render.ts'
import { lettersOf } from '../../../records/letters/letters.ts'
import { keepShortLink } from '../../../records/orders/short-links.ts'
import { linksFor } from '../../../server/links/order-links.ts'
import { isShortCode } from '../../../server/links/short-code.ts'
import { shortLinkOf } from '../../../server/links/short-links.ts'
import { courierKit, recordedSms } from '../../activities/support/courier-kit.ts'
import { chooses, delayed, letterLinks, openPage, pathOf, placed, send } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

/** Sends what waits to be texted, and returns the last text. */
async function texted(): Promise<string> {
  const { database, clock, config } = doors
  const smsSender = recordedSms()
  const kit = courierKit(database, {
    now: () => clock.nowMs,
    renderLetter,
    linksFor: (orderId, letter) => linksFor(orderId, letter, config),
    keepShortLink: (orderId, letter) => keepShortLink(database, shortLinkOf(orderId, letter, config)),
    smsSender,
  })
  await goRound(kit, 'sms')
  return smsSender.sent.at(-1)?.body ?? ''
}

const linkIn = (text: string): string => /https:\S+/.exec(text)?.[0] ?? ''

describe('the link in a text', () => {
  it('is eleven characters that show the order’s page, and its choices are taken there', async () => {
    await placed(doors, 's-1')
    const link = linkIn(await texted())
    expect(link).toMatch(/^https:\/\/shop\.example\/o\/[1-9A-HJ-NP-Za-km-z]{11}$/)
    const page = await openPage(doors, link)
    expect(page.status).toBe(200)
    expect(page.words).toContain('6 × Oak Desk Lamp and 1 × Linen Shade')
    expect((await doors.engine.state('s-1'))?.undo).toBeNull()
    const after = await send(doors, page, chooses('cancel'))
    expect(after.location).toBe(`${pathOf(link)}?done=cancel`)
    expect((await doors.engine.state('s-1'))?.undo).not.toBeNull()
  })

  it('never shows a longer one that would outlive it, and leads to the customer’s wishes', async () => {
    await placed(doors, 's-2')
    const link = linkIn(await texted())
    const page = await openPage(doors, link)
    expect(page.html).not.toMatch(/\/[opu]\/k1\./)
    const wishes = await openPage(doors, pathOf(link).replace('/o/', '/p/'))
    expect(wishes.status).toBe(200)
    expect(page.html).toContain(`href="${pathOf(link).replace('/o/', '/p/')}"`)
  })

  it('is bound to the offer of its letter: an older one agrees to nothing newer', async () => {
    await placed(doors, 's-3')
    const first = linkIn(await texted())
    await doors.engine.news('s-3', { type: 'eta', sku: 'LAMP-OAK', expectedAt: '2026-04-10', eventId: 'eta-s-3' })
    doors.clock.nowMs += 3_600_000
    await doors.engine.catchUp('s-3')
    const page = await openPage(doors, `${first}?answer=wait`)
    expect(page.words).toContain('A newer letter has replaced the one you came from')
    expect(page.html).not.toMatch(/ checked/)
  })

  it('is the same each time its letter is rendered, and another for every letter', async () => {
    await delayed(doors, 's-4')
    const letters = await lettersOf(doors.database, 's-4')
    const shorts = letters.map((letter) => linksFor('s-4', letter, doors.config).short)
    expect(letters.map((letter) => linksFor('s-4', letter, doors.config).short)).toEqual(shorts)
    expect(new Set(shorts).size).toBe(letters.length)
  })

  it('leads nowhere before its letter was texted, nor with another character', async () => {
    await placed(doors, 's-5')
    const { short = '' } = await letterLinks(doors, 's-5')
    expect((await openPage(doors, short)).status).toBe(404)
    const link = linkIn(await texted())
    expect(link).toBe(short)
    for (let at = 1; at <= 11; at += 1) {
      const from = link.length - at
      const other = link[from] === 'A' ? 'B' : 'A'
      expect((await openPage(doors, link.slice(0, from) + other + link.slice(from + 1))).status).toBe(404)
    }
  })

  it('is known to the records by a hash alone', async () => {
    await placed(doors, 's-6')
    const code =
      linkIn(await texted())
        .split('/')
        .at(-1) ?? ''
    expect(isShortCode(code)).toBe(true)
    const rows = await doors.database.query<{ row: string }>('select row_to_json(s)::text as row from short_links s')
    expect(rows.length).toBeGreaterThan(0)
    for (const { row } of rows) expect(row).not.toContain(code)
  })

  it('can be ended by the shop: the page then says whom to write to, and the next text has a new one', async () => {
    await placed(doors, 's-7')
    const link = linkIn(await texted())
    expect((await doors.call('DELETE', '/v1/backorders/s-7/short-links')).status).toBe(204)
    const page = await openPage(doors, link)
    expect(page.status).toBe(410)
    expect(page.html).toContain('mailto:help@lamp.example?subject=Please%20cancel%20order%20s-7')
    const posted = await doors.app.request(pathOf(link), {
      method: 'POST',
      body: new URLSearchParams(chooses('cancel')),
    })
    expect(posted.status).toBe(410)
    await doors.engine.news('s-7', { type: 'eta', sku: 'LAMP-OAK', expectedAt: '2026-04-10', eventId: 'eta-s-7' })
    doors.clock.nowMs += 3_600_000
    await doors.engine.catchUp('s-7')
    const next = linkIn(await texted())
    expect(next).not.toBe(link)
    expect((await openPage(doors, next)).status).toBe(200)
  })

  it('ends with its time', async () => {
    await placed(doors, 's-8')
    const link = linkIn(await texted())
    const before = doors.clock.nowMs
    doors.clock.nowMs += 799 * 86_400_000
    expect((await openPage(doors, link)).status).toBe(200)
    doors.clock.nowMs += 2 * 86_400_000
    expect((await openPage(doors, link)).status).toBe(410)
    doors.clock.nowMs = before
  })

  it('is ended by nobody without a key that may write', async () => {
    const call = (key: string | null) => doors.call('DELETE', '/v1/backorders/s-8/short-links', undefined, { key })
    expect((await call(null)).status).toBe(401)
    expect((await call(doors.keys.read)).status).toBe(403)
    expect((await doors.call('DELETE', '/v1/backorders/nobody/short-links')).status).toBe(404)
  })
})
