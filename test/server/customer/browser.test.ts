import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Look, openWindow, overflow, picture, violations, type Window } from '../support/browser.ts'
import { delayed, letterLinks, pathOf, placed } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'
import { troubled, troubles } from '../support/payment.ts'

let doors: Doors
let window: Window
const links: Record<string, string> = {}

beforeAll(async () => {
  doors = await openDoors()
  window = await openWindow(doors)
  await placed(doors, 'fresh')
  await delayed(doors, 'late')
  await delayed(doors, 'unknown-date', null)
  await placed(doors, 'over')
  await placed(doors, 'undoing')
  await doors.engine.act('undoing', { type: 'answer', answer: 'cancel' })
  await doors.engine.act('over', { type: 'answer', answer: 'cancel' })
  doors.clock.nowMs += 3_600_000
  await doors.engine.catchUp('over')
  await doors.engine.catchUp('undoing')
  for (const id of ['fresh', 'late', 'unknown-date', 'over', 'undoing']) {
    links[id] = pathOf((await letterLinks(doors, id)).page)
  }
  await placed(doors, 'undoing-2')
  await doors.engine.act('undoing-2', { type: 'answer', answer: 'cancel' })
  links.undoing = pathOf((await letterLinks(doors, 'undoing-2')).page)
  await placed(doors, 'unpaid')
  links.unpaid = pathOf((await troubled(doors, 'unpaid', troubles.declined)).page)
  await placed(doors, 'written-to')
  await doors.call('POST', '/v1/backorders/written-to/messages', {
    agent: 'Ana',
    text: 'Oiled today.\n\nPacked on Friday.',
  })
  links['written-to'] = pathOf((await letterLinks(doors, 'written-to', 'agent-message')).page)
  links.forged = '/o/k1.bm90aGluZw.AAAAAAAAAAAAAAAAAAAAAA'
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
const pages = ['fresh', 'late', 'unknown-date', 'undoing', 'over', 'unpaid', 'written-to', 'forged']

describe.each(looks)('at %j', (look) => {
  it.each(pages)('the page of an order that is %s fits and has no barrier', async (name) => {
    const page = await window.open(links[name] ?? '', { ...look, scripts: true })
    await picture(page, `${name}-${look.width}-${look.scheme}`)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  })
})

describe('a customer', () => {
  it('cancels and takes it back by keyboard alone, without JavaScript, on a phone', async () => {
    await delayed(doors, 'keys')
    const answers = (await letterLinks(doors, 'keys')).answers
    const page = await window.open(pathOf(answers.cancel ?? ''), { width: 320 })
    const focused = () => page.locator(':focus')
    await page.keyboard.press('Tab')
    expect(await focused().textContent()).toContain('Skip to your order')
    await page.keyboard.press('Enter')
    const steps: string[] = []
    for (let count = 0; count < 8; count += 1) {
      await page.keyboard.press('Tab')
      steps.push((await focused().getAttribute('value')) ?? (await focused().textContent()) ?? '')
      if (steps.at(-1)?.includes('Confirm my choice')) break
    }
    expect(steps[0]).toBe('cancel')
    expect(steps.at(-1)).toContain('Confirm my choice')
    await page.keyboard.press('Enter')
    await page.getByRole('status').waitFor()
    expect(await page.getByRole('status').textContent()).toContain('we are cancelling')
    await picture(page, 'cancelled-320')
    await page.reload()
    expect(await page.getByRole('status').textContent()).toContain('we are cancelling')
    await page.getByRole('button', { name: 'Keep my order after all' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('The cancellation is taken back.').waitFor()
    expect((await doors.engine.state('keys'))?.undo).toBeNull()
    await page.context().close()
  })

  it('cancels two of six lamps without JavaScript', async () => {
    await placed(doors, 'some')
    const page = await window.open(pathOf((await letterLinks(doors, 'some')).page), { width: 320 })
    await page.getByText('Cancel only some of it').click()
    await page.getByLabel('Oak Desk Lamp').fill('2')
    await page.getByRole('button', { name: 'Cancel these' }).click()
    expect(await page.getByRole('status').textContent()).toContain('we are cancelling 2 × Oak Desk Lamp')
    await page.context().close()
  })

  it('can send nothing by accident: no choice, no answer', async () => {
    const page = await window.open(links.fresh ?? '', { width: 1280 })
    await page.getByRole('button', { name: 'Send my choice' }).click()
    expect(page.url()).toBe(`${window.origin}${links.fresh}`)
    expect((await doors.engine.state('fresh'))?.undo).toBeNull()
    await page.context().close()
  })
})

describe('a developer', () => {
  beforeAll(async () => {
    const { renderLetter } = await import('../../../emails/render.ts')
    const { lettersOf } = await import('../../../records/letters/letters.ts')
    for (const letter of await lettersOf(doors.database, 'late')) {
      const { html, text, subject } = renderLetter({
        orderId: 'late',
        letter: letter.letter,
        facts: letter.facts,
        customer: { name: 'Ada', locale: 'en-US', timeZone: 'America/New_York' },
        brand: doors.config.brand,
        links: await letterLinks(doors, 'late', letter.letter),
        atMs: letter.atMs,
        shopTimeZone: 'America/New_York',
      })
      await doors.database.query(
        `update deliveries set status = 'sent', subject = $1, html = $2, body = $3, to_address = 'ada@mail.example'
         where order_id = 'late' and letter_key = $4 and channel = 'email'`,
        [subject, html, text, letter.key],
      )
    }
  })

  it.each(looks)('reads the outbox at %j, and the letters in it', async (look) => {
    const page = await window.open('/dev/outbox?order=late', { ...look, scripts: true })
    // No script may run in the frame, not even the test's own: its answer tells that the letter came.
    const letter = page.waitForResponse(/\/dev\/outbox\/\d+\/html$/)
    await page.getByText('Show the letter').first().click()
    expect((await letter).status()).toBe(200)
    await page.waitForLoadState('networkidle')
    await picture(page, `outbox-${look.width}-${look.scheme}`)
    expect(await overflow(page)).toBe(0)
    expect(await page.locator('iframe').first().getAttribute('title')).toMatch(/^Letter: /)
    // axe would wait for ever to run inside the frames.
    await page.evaluate('document.querySelectorAll("iframe").forEach((frame) => frame.remove())')
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  it('reads the docs, which run under the same strict headers', async () => {
    const page = await window.open('/docs', { width: 1280, scripts: true })
    await page.getByText('Hand an order over that must wait for goods').waitFor()
    await picture(page, 'docs-1280')
    await page.context().close()
  })
})
