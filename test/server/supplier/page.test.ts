import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openPage, pathOf, send } from '../support/customer.ts'
import { type Doors, monday, openDoors } from '../support/doors.ts'
import { type Heard, linkTo, listening, ordered } from '../support/supplier.ts'

let doors: Doors
let heard: Heard
let count = 0
beforeAll(async () => {
  doors = await openDoors()
  heard = listening(doors)
})
afterAll(() => doors.close())
beforeEach(() => {
  heard.words.length = 0
  heard.next = null
  // A rate limit is per minute.
  doors.clock.nowMs += 61_000
})

async function open(change: Record<string, unknown> = {}) {
  count += 1
  const id = `PO-${count}`
  await ordered(doors, id, change)
  const link = linkTo(doors, id)
  return { id, link, page: await openPage(doors, link) }
}
const withMark = (page: { html: string; hidden: Record<string, string> }) => ({
  shown: /name="shown" value="([^"]*)"/.exec(page.html)?.[1] ?? '',
})

describe("a supplier's page", () => {
  it('shows what is asked for, and does nothing by being opened', async () => {
    const { id, page } = await open()
    expect(page.status).toBe(200)
    expect(page.words).toContain(`Purchase order ${id}`)
    expect(page.words).toContain('100 × Oak Desk Lamp')
    expect(page.words).toContain('Yes, by 20 April 2026')
    expect(page.words).toContain('help@lamp.example')
    expect(heard.words).toEqual([])
  })

  it('takes a confirmation of the day that was asked for', async () => {
    const { id, page } = await open()
    const done = await send(doors, page, { ...withMark(page), answer: 'confirm' })
    expect(done.words).toContain('Thank you, we have your answer: you deliver all of it by 20 April 2026.')
    expect(heard.words).toEqual([
      { id: expect.any(String), type: 'confirmed', purchaseOrder: id, expectedAt: '2026-04-20' },
    ])
  })

  it('takes another day, with the reason that customers may read', async () => {
    const { id, page } = await open()
    const fields = { ...withMark(page), answer: 'move', day: '2026-05-20', reason: 'The oak has to dry' }
    const done = await send(doors, page, fields)
    expect(done.words).toContain('you deliver all of it by 20 May 2026. The reason you gave: The oak has to dry')
    expect(heard.words).toMatchObject([
      { type: 'confirmed', purchaseOrder: id, expectedAt: '2026-05-20', reason: 'The oak has to dry' },
    ])
  })

  it('takes an order without a day, and a refusal', async () => {
    const first = await open()
    await send(doors, first.page, { ...withMark(first.page), answer: 'unknown' })
    const second = await open()
    const refused = await send(doors, second.page, { ...withMark(second.page), answer: 'refuse' })
    expect(refused.words).toContain('you decline the order')
    expect(heard.words).toMatchObject([
      { type: 'confirmed', purchaseOrder: first.id, expectedAt: null },
      { type: 'refused', purchaseOrder: second.id },
    ])
  })

  it('stays open for a new answer: the newest counts', async () => {
    const { page, link } = await open()
    await send(doors, page, { ...withMark(page), answer: 'confirm' })
    const again = await openPage(doors, link)
    expect(again.words).toContain('Your last answer: you deliver all of it by 20 April 2026.')
    await send(doors, again, { ...withMark(again), answer: 'move', day: '2026-05-02' })
    expect(heard.words.map((word) => 'expectedAt' in word && word.expectedAt)).toEqual(['2026-04-20', '2026-05-02'])
  })

  it('takes the same form once, however often it is sent', async () => {
    const { page } = await open()
    const fields = { ...withMark(page), answer: 'confirm' }
    expect((await send(doors, page, fields)).location).not.toBeNull()
    expect((await send(doors, page, fields)).location).not.toBeNull()
    expect(heard.words).toHaveLength(1)
  })

  it('refuses an answer to an order that has changed meanwhile, and shows how it stands', async () => {
    const { id, page } = await open()
    await ordered(doors, id, { revision: 2, expectedAt: '2026-04-25' })
    const late = await send(doors, page, { ...withMark(page), answer: 'confirm' })
    expect(late.status).toBe(409)
    expect(late.words).toContain('This order has changed since you opened the page')
    expect(late.words).toContain('Yes, by 25 April 2026')
    expect(heard.words).toEqual([])
  })

  it('refuses an answer from a page that shows an older answer', async () => {
    const { page, link } = await open()
    const other = await openPage(doors, link)
    await send(doors, page, { ...withMark(page), answer: 'refuse' })
    expect((await send(doors, other, { ...withMark(other), answer: 'confirm' })).status).toBe(409)
    expect(heard.words).toHaveLength(1)
  })

  it.each([
    ['no choice', {}, 'Please choose one of the answers'],
    ['no day', { answer: 'move' }, 'Please give the day'],
    ['no day of the calendar', { answer: 'move', day: '2026-02-30' }, 'Please give the day'],
    ['a day that has passed', { answer: 'move', day: '2026-03-01' }, 'That day has passed'],
    ['a day beyond two years', { answer: 'move', day: '2029-03-01' }, 'more than two years away'],
    ['a reason of several lines', { answer: 'refuse', reason: 'a\nb' }, 'one line of at most 200'],
    ['a page that was never opened', { answer: 'confirm', stamp: 'x' }, 'open for too long'],
  ])('refuses %s, and keeps what was typed', async (_what, fields: Record<string, string>, words) => {
    const { page } = await open()
    const refused = await send(doors, page, { ...withMark(page), ...fields })
    expect(refused.status).toBe(400)
    expect(refused.words).toContain(words)
    if (fields.day?.startsWith('2026-03')) expect(refused.html).toContain(`value="${fields.day}"`)
    expect(heard.words).toEqual([])
  })

  it('says so where supply did not take the answer', async () => {
    const { page } = await open()
    heard.next = 'refused'
    const refused = await send(doors, page, { ...withMark(page), answer: 'confirm' })
    expect(refused.status).toBe(409)
    expect(refused.words).toContain('Your answer was not taken')
  })

  it('keeps scripts and tags of a reason as words', async () => {
    const { page } = await open()
    const fields = { ...withMark(page), answer: 'refuse', reason: '<script>alert(1)</script>' }
    expect((await send(doors, page, fields)).html).toContain('&lt;script&gt;')
  })
})

describe("a supplier's link", () => {
  it('that was made up or changed tells nothing but how to reach a person', async () => {
    const { link } = await open()
    for (const forged of [link.slice(0, -2), link.replace('/s/', '/s/x'), 'https://shop.example/s/a.b.c']) {
      const page = await openPage(doors, forged)
      expect(page.status).toBe(404)
      expect(page.words).toContain('help@lamp.example')
      expect(page.words).not.toContain('Oak')
    }
  })

  it("of a customer opens no supplier's page", async () => {
    const { signLink } = await import('../../../server/links/order-token.ts')
    const claims = { orderId: 'PO-1', offer: 0, letterKey: '', expiresAtMs: monday * 2 }
    expect((await openPage(doors, `/s/${signLink(claims, doors.config.linkKeys)}`)).status).toBe(404)
  })

  it('that has expired, or whose order is over, says so and how to reach a person', async () => {
    const { id } = await open()
    const old = await openPage(doors, linkTo(doors, id, 'oakworks', monday - 500 * 86_400_000))
    expect([old.status, old.words]).toEqual([410, expect.stringContaining('This link has expired')])
    await ordered(doors, id, { revision: 2, status: 'cancelled' })
    const cancelled = await openPage(doors, linkTo(doors, id))
    expect([cancelled.status, cancelled.words]).toEqual([410, expect.stringContaining('This order is withdrawn')])
    await ordered(doors, id, { revision: 3, status: 'received' })
    const received = await openPage(doors, linkTo(doors, id))
    expect([received.status, received.words]).toEqual([410, expect.stringContaining('This order has arrived')])
    for (const page of [old, cancelled, received]) expect(page.words).toContain('help@lamp.example')
  })

  it('of a supplier that the order was taken from is over', async () => {
    const { id, link, page } = await open()
    await ordered(doors, id, { revision: 2, supplier: 'zenith' })
    expect((await openPage(doors, link)).status).toBe(410)
    expect((await send(doors, page, { ...withMark(page), answer: 'confirm' })).status).toBe(410)
    expect(heard.words).toEqual([])
    expect(pathOf(link)).not.toContain('oakworks')
  })
})
