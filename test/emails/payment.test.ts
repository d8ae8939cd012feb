import { describe, expect, it } from 'vitest'
import { examples } from '../../emails/examples/index.ts'
import { renderLetter } from '../../emails/render.ts'
import { contentOf } from './support/reading.ts'

const named = (title: string) => examples.find((example) => example.title === `payment-problem: ${title}`)!.input

/** The label of the letter's one button, and where it leads. */
function button(title: string) {
  const block = contentOf(named(title)).blocks.find(({ kind }) => kind === 'choices')
  if (block?.kind !== 'choices') throw new Error('a letter without choices')
  return block.main
}

describe('a letter about a payment', () => {
  it('names the charge that was declined and what it paid, not what still waits', () => {
    const { text, sms, subject } = renderLetter(named('declined, the rest waits'))
    expect(subject).toBe('Walnut Desk Lamp: your payment did not go through')
    expect(text).toContain('We tried to charge $199.96 for 4 × Walnut Desk Lamp, and your bank declined.')
    expect(text).toContain('reply to this letter by Saturday, April 18.')
    expect(text).toContain('what is yours stays set aside')
    expect(sms).toContain('your payment for Walnut Desk Lamp did not go through.')
  })

  it('promises nothing to be set aside, and no day, where all of it has left', () => {
    const { text } = renderLetter(named('declined, all of it has left'))
    expect(text).toContain('pay another way, reply to this letter.')
    expect(text).not.toContain('set aside')
  })

  it('asks for nothing where an approval runs out and the card is charged at shipment', () => {
    const { text, preheader } = renderLetter(named('authorisation lapsing'))
    expect(preheader).toBe('You need do nothing, unless your card has changed.')
    expect(text).toContain('Nothing has been charged.')
    expect(text).not.toMatch(/please (?:pay|confirm)/iu)
  })

  it('says of a parcel that was not paid that nothing was charged and that it stays one', () => {
    const { text, subject } = renderLetter(named('a second parcel was not paid'))
    expect(subject).toBe('Your second parcel was not paid: all comes in one')
    expect(text).toContain('We tried to charge $5.00 for a second parcel, and your bank declined. Nothing was charged')
    expect(text).not.toContain('$349.94 for')
  })

  it('has a button that says what is behind it', () => {
    const { links } = named('declined, the rest waits')
    expect(button('declined, the rest waits')).toEqual({ label: 'See how to pay', url: links.fixPayment })
    expect(button('authorisation lapsing')).toEqual({ label: 'See your order', url: links.page })
    expect(button('a second parcel was not paid').label).toBe('Send each part as soon as it is ready, for $5.00 more')
  })
})
