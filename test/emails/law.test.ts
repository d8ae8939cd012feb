import { describe, expect, it } from 'vitest'
import { examples } from '../../emails/examples/index.ts'
import { renderLetter } from '../../emails/render.ts'
import { readHtml } from './support/reading.ts'

const named = (title: string) => {
  const found = examples.find((example) => example.title === title)
  if (found === undefined) throw new Error(`no example is called ${title}`)
  return found.input
}

function parts(title: string): string[] {
  const { html, text } = renderLetter(named(title))
  return [readHtml(html), text]
}

const delays = examples.filter(({ input }) => /delay-notice$/u.test(input.letter))
const silent = examples.filter(({ input }) => input.facts.offer?.silence && input.letter !== 'substitute-offer')

describe.each(delays)('$title', ({ input }) => {
  it('states the old date, the new one or that none can be given, the reason, and the right to cancel', () => {
    const { html, text } = renderLetter(input)
    for (const part of [readHtml(html), text]) {
      expect(part).toMatch(
        input.facts.previousDate === '2026-04-07' ? /not ship by Tuesday, April 7/u : /not ship by Tuesday, March 24/u,
      )
      expect(part).toMatch(
        input.facts.revisedDate === null
          ? /We cannot give you a revised date\./u
          : /The revised date is \w+, \w+ \d+\./u,
      )
      expect(part).toMatch(/The reason: \S+/u)
      expect(part).toContain('right to cancel for a full and prompt refund, at no cost')
      expect(part).toContain(
        input.facts.revisedDate === null ? 'you may still cancel any time before it ships' : 'revised date',
      )
    }
  })
})

describe.each(silent)('$title', ({ input }) => {
  it('says what silence means, and on which day', () => {
    const { html, text } = renderLetter(input)
    const { silence } = input.facts.offer!
    const meaning =
      silence!.means === 'consent'
        ? /If you do not answer by \w+, \w+ \d+, we take it that you agree to wait until \w+, \w+ \d+\./u
        : /(?:Unless you agree to wait|If you do nothing)[^.]*\w+, \w+ \d+[^.]*(?:cancel|refund)[^.]*\./u
    for (const part of [readHtml(html), text]) {
      expect(part).toMatch(meaning)
      expect(part).toContain('right to cancel for a full and prompt refund')
    }
  })
})

describe('what is said of money', () => {
  it('says that an authorised card will not be charged when the order is cancelled', () => {
    for (const part of parts('delay-notice: authorised, no reason given')) {
      expect(part).toContain('your order is cancelled and your card will not be charged')
      expect(part).toContain('You have not been charged; $299.94 is charged when it ships.')
    }
  })

  it('says of a deposit what was paid, what is still due and what comes back', () => {
    for (const part of parts('first-notice: deposit')) {
      expect(part).toContain('You have paid a deposit of $60.00; $239.94 is still due, when it ships.')
      expect(part).toContain(
        '$60.00 goes back to your original payment method within 7 working days, and the other $239.94 is never charged',
      )
    }
  })

  it('says of a refund how much, to where, by when, and what remains', () => {
    for (const part of parts('refunded: the customer cancelled the rest')) {
      expect(part).toContain(
        '$299.94 goes back to your original payment method, sent by Monday, March 30 at the latest',
      )
      expect(part).toContain('That leaves $199.96 paid, for 4 × Walnut Desk Lamp.')
    }
  })

  it('says that the card will not be charged when an order that was never charged is cancelled', () => {
    for (const part of parts('refunded: never charged')) {
      expect(part).toContain('Your order is cancelled and your card will not be charged.')
      expect(part).not.toMatch(/goes back|coming back/u)
    }
  })

  it('puts the amount that comes back on the cancel link', () => {
    const { text } = renderLetter(named('delay-notice: silence is consent, with a code'))
    expect(text).toMatch(/Wait until April 7:\nhttps\S+\n\nCancel and get \$299\.94 back:\nhttps/u)
  })
})

describe('a day to answer by', () => {
  const input = named('delay-notice: silence is consent, with a code')
  const sentAt = (atMs: number, shopTimeZone: string) => renderLetter({ ...input, atMs, shopTimeZone }).text

  it('is named while it lies ahead where the shop is, whatever day it is elsewhere', () => {
    const late = Date.UTC(2026, 2, 24, 2)
    expect(sentAt(late, 'America/Los_Angeles')).toContain('If you do not answer by Tuesday, March 24, we take it')
    expect(sentAt(late, 'Asia/Tokyo')).toContain('If you do not answer, we take it')
  })

  it('and a promise that has passed is told by the shop’s calendar too', () => {
    const first = named('first-notice: part ships now, paid')
    const at = Date.UTC(2026, 2, 26, 2)
    const subjectIn = (shopTimeZone: string) => renderLetter({ ...first, atMs: at, shopTimeZone }).subject
    expect(subjectIn('America/Los_Angeles')).toContain('6 by Tue, Mar 24')
    expect(subjectIn('UTC')).toContain('no date yet')
  })
})

describe('what an answer brings', () => {
  it('says until when a cancellation can be taken back, in the reader’s own zone', () => {
    for (const part of parts('answer-received: cancel, with time to undo')) {
      expect(part).toContain('You can take it back until Thursday, 11:30 AM EDT')
    }
  })

  it('does not ask again for the cancellation that it confirms', () => {
    const input = named('answer-received: cancel, with time to undo')
    const { text } = renderLetter({
      ...input,
      links: { ...input.links, answers: { wait: 'https://shop.example/w', cancel: 'https://shop.example/c' } },
    })
    expect(text).not.toContain('https://shop.example/c')
    expect(text).toContain(input.links.undo)
  })

  it('names no amount for a part of what waits, and keeps the way to cancel the rest', () => {
    const { text } = renderLetter(named('answer-received: cancel of two of six'))
    expect(text).toContain('You asked us to cancel 2 × Walnut Desk Lamp.')
    expect(text).not.toContain('Once it is final, $299.94')
  })

  it('tells a cancel that came too late how the parcel can be sent back', () => {
    for (const part of parts('answer-received: cancel, too late')) {
      expect(part).toContain('the carrier has the parcel already')
      expect(part).toContain('You can send it back')
    }
  })
})
