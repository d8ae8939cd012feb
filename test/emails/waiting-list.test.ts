import { describe, expect, it } from 'vitest'
import { confirmWaitingExample, restockedExample } from '../../emails/examples/index.ts'
import { renderConfirmWaiting, renderRestocked } from '../../emails/render.ts'
import { septets } from '../../emails/sms/gsm.ts'

const { confirmLink, unsubscribeLink } = confirmWaitingExample.facts
const named = (name: string) => ({
  ...confirmWaitingExample,
  facts: { ...confirmWaitingExample.facts, product: { name } },
})

describe('the letter that asks a shopper to confirm', () => {
  it('says what was asked, what a click does and what silence does, in both parts', () => {
    const { subject, html, text } = renderConfirmWaiting(confirmWaitingExample)
    expect(subject).toBe('Walnut Desk Lamp: shall we tell you when it is back?')
    for (const part of [html, text]) {
      expect(part).toContain(confirmLink)
      expect(part).toContain(unsubscribeLink)
      expect(part).toContain('we forget your address after 7 days')
    }
  })

  it('sells nothing', () => {
    const { subject, text } = renderConfirmWaiting(confirmWaitingExample)
    expect(`${subject} ${text}`).not.toMatch(/\d ?%|discount|offer|hurry|sale\b|buy/iu)
  })

  it('shows a hostile name as words', () => {
    const { html, subject } = renderConfirmWaiting(named('<script>alert(1)</script>\r\nBcc: x@y.example'))
    expect(html).not.toContain('<script')
    expect(subject).not.toMatch(/[\r\n]/)
  })
})

describe('a text message to the waiting list', () => {
  it('is the shop, one thing, one link and how to stop', () => {
    const { sms } = renderConfirmWaiting(confirmWaitingExample)
    expect(sms).toBe(
      `Alder & Finch: shall we text you when Walnut Desk Lamp is in stock? Please confirm: ${confirmLink} Not you? Ignore this. Reply STOP to end texts.`,
    )
  })

  it.each(['x'.repeat(200), '🦊🦊🦊', '日本の机', 'Crème brûlée ^{}~ torch'])(
    'fits two segments and keeps its link whatever the product is called: %s',
    (name) => {
      const asked = renderConfirmWaiting(named(name)).sms ?? ''
      const facts = { ...restockedExample.facts, product: { name } }
      const told = renderRestocked({ ...restockedExample, facts }).sms ?? ''
      for (const sms of [asked, told]) expect(septets(sms)).toBeLessThanOrEqual(306)
      expect(asked).toContain(confirmLink)
      expect(told).toContain(restockedExample.facts.link)
    },
  )
})
