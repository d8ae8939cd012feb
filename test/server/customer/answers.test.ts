import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooses, delayed, letterLinks, openPage, placed, send } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

const state = async (id: string) => {
  const found = await doors.engine.state(id)
  if (!found) throw new Error(`no state of ${id}`)
  return found
}

describe('the customer’s page', () => {
  it('shows where things stand, what can be chosen and how to reach a person, in plain words', async () => {
    await placed(doors, 'p-1')
    const page = await openPage(doors, (await letterLinks(doors, 'p-1')).page)
    expect(page.status).toBe(200)
    expect(page.words).toContain('Friday, March 20')
    expect(page.words).toContain('6 × Oak Desk Lamp and 1 × Linen Shade')
    expect(page.words).toContain('Cancel and get')
    expect(page.words).toContain('help@lamp.example')
    expect(page.words).toContain('We wrote to you')
    expect(page.words).not.toMatch(/backorder|SKU|LAMP-OAK/i)
    expect(page.words).not.toMatch(/Quillfeather|ada\./)
  })

  it('changes nothing when it is only opened, whatever the link asks for', async () => {
    await delayed(doors, 'p-2')
    const before = await state('p-2')
    const links = await letterLinks(doors, 'p-2')
    for (const link of [links.page, links.answers.cancel, links.answers.wait]) await openPage(doors, link ?? '')
    expect(await state('p-2')).toEqual(before)
  })

  it('has the answer of the link chosen already, and needs the button all the same', async () => {
    await delayed(doors, 'p-3')
    const links = await letterLinks(doors, 'p-3')
    const page = await openPage(doors, links.answers.wait ?? '')
    expect(page.html).toMatch(/value="wait" checked/)
    expect(page.words).toContain('Confirm my choice')
    expect((await openPage(doors, links.page)).html).not.toMatch(/ checked/)
  })

  it('takes a wait: the new date is agreed, and a reload says the same', async () => {
    await delayed(doors, 'p-4')
    const page = await openPage(doors, (await letterLinks(doors, 'p-4')).answers.wait ?? '')
    const after = await send(doors, page, chooses('wait'))
    expect(after.location).toMatch(/\?done=wait$/)
    expect(after.words).toContain('Thank you. We keep your order and ship by Friday, April 10.')
    expect((await state('p-4')).promisedDate).toBe('2026-04-10')
    expect((await openPage(doors, after.location ?? '')).words).toContain('Thank you. We keep your order')
  })

  it('takes a cancel, shows until when it can be taken back, and takes it back', async () => {
    await delayed(doors, 'p-5')
    const page = await openPage(doors, (await letterLinks(doors, 'p-5')).answers.cancel ?? '')
    const cancelled = await send(doors, page, chooses('cancel'))
    expect(cancelled.words).toContain('we are cancelling 6 × Oak Desk Lamp and 1 × Linen Shade')
    expect(cancelled.words).toMatch(/take the cancellation back until Monday/)
    expect((await state('p-5')).undo).not.toBeNull()
    const kept = await send(doors, cancelled, chooses('wait'))
    expect(kept.words).toContain('The cancellation is taken back.')
    expect((await state('p-5')).undo).toBeNull()
  })

  it('takes a cancel from the oldest letter too', async () => {
    await delayed(doors, 'p-6')
    const page = await openPage(doors, (await letterLinks(doors, 'p-6', 'first-notice')).answers.cancel ?? '')
    expect(page.words).toContain('A newer letter has replaced the one you came from')
    expect(page.html).toMatch(/value="cancel" checked/)
    await send(doors, page, chooses('cancel'))
    expect((await state('p-6')).undo).not.toBeNull()
  })

  it('never lets an older link agree to a newer date: it shows the new one, with nothing chosen', async () => {
    await delayed(doors, 'p-7')
    const first = await letterLinks(doors, 'p-7', 'delay-notice')
    await doors.engine.news('p-7', { type: 'eta', sku: 'LAMP-OAK', expectedAt: '2026-04-24', eventId: 'again' })
    doors.clock.nowMs += 3_600_000
    await doors.engine.catchUp('p-7')
    const page = await openPage(doors, first.answers.wait ?? '')
    expect(page.words).toContain('A newer letter has replaced')
    expect(page.html).not.toMatch(/ checked/)
  })

  it('refuses a choice from a page that was overtaken, and explains how things stand now', async () => {
    await delayed(doors, 'p-8')
    const page = await openPage(doors, (await letterLinks(doors, 'p-8')).answers.wait ?? '')
    await doors.engine.news('p-8', { type: 'eta', sku: 'LAMP-OAK', expectedAt: '2026-04-24', eventId: 'again-8' })
    doors.clock.nowMs += 3_600_000
    await doors.engine.catchUp('p-8')
    const before = await state('p-8')
    const after = await send(doors, page, chooses('wait'))
    expect(after.status).toBe(409)
    expect(after.words).toContain('Things changed while this page was open')
    expect(after.words).toContain('Wait until April 24')
    expect(await state('p-8')).toEqual(before)
  })

  it('cancels some units of a line and leaves the rest', async () => {
    await placed(doors, 'p-9')
    const page = await openPage(doors, (await letterLinks(doors, 'p-9')).page)
    const after = await send(doors, page, { answer: 'cancel-some', 'units.lamps': '2', 'units.shade': '0' })
    expect(after.words).toContain('we are cancelling 2 × Oak Desk Lamp')
    expect((await state('p-9')).undo?.lines).toEqual([{ id: 'lamps', quantity: 2 }])
  })

  it.each([
    ['nothing', {}, 'Please choose one'],
    ['an answer that nobody offered', { answer: 'swap/9' }, 'no longer possible'],
    ['no units at all', { answer: 'cancel-some', 'units.lamps': '0' }, 'how many'],
    ['half a lamp', { answer: 'cancel-some', 'units.lamps': '0.5' }, 'how many'],
    ['more than waits', { answer: 'cancel-some', 'units.lamps': '7' }, 'more than still waits'],
    ['a line of someone else’s', { answer: 'cancel-some', 'units.other': '1' }, 'no longer possible'],
  ])('changes nothing for a form with %s', async (_what, fields, words) => {
    if (!(await doors.engine.state('p-10'))) await placed(doors, 'p-10')
    const before = await state('p-10')
    const page = await openPage(doors, (await letterLinks(doors, 'p-10')).page)
    const after = await send(doors, page, fields as Record<string, string>)
    expect(after.status).toBeGreaterThanOrEqual(400)
    expect(after.status).toBeLessThan(500)
    expect(after.words).toContain(words)
    expect(after.words).toContain('help@lamp.example')
    expect(await state('p-10')).toEqual(before)
  })

  it('takes a substitute that was offered', async () => {
    await placed(doors, 'p-11')
    const page = await openPage(doors, (await letterLinks(doors, 'p-11')).swap?.['SHADE-COTTON'] ?? '')
    expect(page.html).toMatch(/value="swap\/0" checked/)
    expect(page.words).toContain('What differs: cotton, not linen. It costs you $4.00 less each.')
    const after = await send(doors, page, chooses('swap/0'))
    expect(after.words).toContain('you get what you chose instead')
    expect((await state('p-11')).lines[1]?.substitute?.sku).toBe('SHADE-COTTON')
  })

  it('counts a form that is sent twice once', async () => {
    await placed(doors, 'p-12')
    const page = await openPage(doors, (await letterLinks(doors, 'p-12')).page)
    await send(doors, page, chooses('cancel'))
    const once = await state('p-12')
    const again = await send(doors, page, chooses('cancel'))
    expect(again.status).toBe(200)
    expect(await state('p-12')).toEqual(once)
  })

  it('takes no form that its own page did not make, as a scanner of links would send', async () => {
    await placed(doors, 'p-13')
    const page = await openPage(doors, (await letterLinks(doors, 'p-13')).page)
    const unstamped = { ...page, hidden: { ...page.hidden, stamp: 'x.y' } }
    expect((await send(doors, unstamped, chooses('cancel'))).status).toBe(400)
    doors.clock.nowMs += 2 * 86_400_000
    expect((await send(doors, page, chooses('cancel'))).words).toContain('open for a long time')
    doors.clock.nowMs -= 2 * 86_400_000
    expect((await state('p-13')).undo).toBeNull()
  })

  it('explains what happened once the order is over', async () => {
    await placed(doors, 'p-14')
    const link = (await letterLinks(doors, 'p-14')).page
    const before = await openPage(doors, link)
    await send(doors, before, chooses('cancel'))
    doors.clock.nowMs += 3_600_000
    await doors.engine.catchUp('p-14')
    const page = await openPage(doors, link)
    expect(page.words).toContain('The rest of your order is cancelled')
    expect(page.words).toContain('back to your original payment method')
    expect(page.words).not.toContain('What would you like?')
    const late = await send(doors, before, chooses('wait'))
    expect(late.status).toBe(409)
  })

  it('says sorry plainly when the engine is away, and loses nothing', async () => {
    await placed(doors, 'p-15')
    const page = await openPage(doors, (await letterLinks(doors, 'p-15')).page)
    doors.engine.away = true
    const after = await send(doors, page, chooses('cancel'))
    doors.engine.away = false
    expect(after.status).toBe(503)
    expect(after.words).toContain('your order is safe')
    expect((await send(doors, page, chooses('cancel'))).words).toContain('we are cancelling')
  })

  it('slows an address down that asks too often', async () => {
    const link = (await letterLinks(doors, 'p-15')).page
    let page = await openPage(doors, link)
    for (let count = 0; count < 130 && page.status === 200; count += 1) page = await openPage(doors, link)
    expect(page.status).toBe(429)
    expect(page.words).toContain('too fast')
    doors.clock.nowMs += 60_000
    expect((await openPage(doors, link)).status).toBe(200)
  })
})
