import { describe, expect, it } from 'vitest'
import { brand } from '../../emails/examples/order.ts'
import { renderMessagePassedOn } from '../../emails/render.ts'
import { roomFor, share } from '../../emails/sms/sms-alphabet.ts'
import { written } from '../../emails/sms/sms-text.ts'
import { wordsFor } from '../../emails/words/catalogue.ts'
import { languages } from '../../emails/words/languages.ts'
import { readHtml } from './support/reading.ts'

const link = 'https://orders.example-shop.com/o/7Qm2xT9bLw4'
const goods = { text: '6 × Walnut Desk Lamp', units: 6 }

describe.each(languages)('what a text is answered with in $locale', ({ locale, sms, keywords }) => {
  const words = wordsFor(locale)
  const { replies: say, texting } = words
  const list = texting.reply(`${keywords.WAIT}, ${keywords.REFUND}`)
  const email = 'help@alderfinch.example'
  const answers: Record<string, (string | null)[]> = {
    'status with a date': [say.changed, say.statusBy(goods, 'Tuesday, 24 March'), list, link],
    'status without': [say.statusNoDate(goods), list, link],
    held: [say.statusHeld(goods), list, link],
    ready: [say.statusReady(goods), list, link],
    cancelling: [say.statusCancelling(goods), link],
    over: [say.statusOver, link],
    which: [say.which('1001, 1002', 'STATUS 1001')],
    'passed on': [say.passedOn],
    stopped: [say.stopped],
    'stopped, phone only': [say.stoppedPhone(email)],
    started: [say.started],
    help: [say.help(email)],
    'with the carrier': [say.withCarrier, link],
    pending: [say.cancelPending(keywords.WAIT), link],
    'not offered': [say.notOffered, say.statusNoDate(goods), list, link],
    'choose a swap': [say.chooseSwap, `${link}?answer=swap`],
    'unknown number': [say.unknownNumber(email)],
  }

  it.each(Object.entries(answers))('fits a text: %s', (_, parts) => {
    const text = written({ brand, words }, '', parts)
    expect(share(text, roomFor(sms)), text).toBeLessThanOrEqual(1)
  })

  it('names the carriers’ words where they are wanted, and promises an email only to who has one', () => {
    expect(say.help(email)).toContain('STOP')
    expect(say.started).toContain('STOP')
    expect(say.stopped).toContain('START')
    expect(say.stoppedPhone(email)).toContain('START')
    expect(say.stoppedPhone(email)).toContain(email)
  })
})

describe('the email that says that a person has a message', () => {
  it('is on the shop’s own paper, in its own words, and quotes nobody', () => {
    const own = { ...brand, words: { de: { 'passedOn.subject': 'Ihre Nachricht ist da' } } }
    const customer = { name: 'Jörg Weiß', locale: 'de-DE' }
    const { subject, html, text, sms } = renderMessagePassedOn({ orderId: 'A-1001', customer, brand: own })
    expect(subject).toBe('Ihre Nachricht ist da')
    for (const part of [readHtml(html), text]) {
      expect(part).toContain('Ein Mensch bei Alder & Finch liest sie und antwortet Ihnen.')
      expect(part).toContain('A-1001')
      expect(part).toContain('help@alderfinch.example')
    }
    expect(html).toMatch(/<html[^>]* lang="de"/u)
    expect(html).toContain('prefers-color-scheme:dark')
    expect(sms).toBeNull()
  })
})
