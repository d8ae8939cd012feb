import { z } from 'zod'
import type { Brand } from '../../emails/brand.ts'
import { examples } from '../../emails/examples/index.ts'
import type { LetterInput, RenderedLetter } from '../../emails/letter-input.ts'
import type { RenderMail } from './mail.ts'

/** The kind of mails by which an operator looks at a letter in their own mailbox or on their own phone. */
export const testLetterKind = 'test-letter'

/** The address is the operator's own. */
const payloadSchema = z.object({ letter: z.string(), locale: z.string(), to: z.string() })

/** Renders an example of a letter in the shop's own brand; nothing of it is about a real order. */
export function testLetters(deps: {
  brand: Brand
  renderLetter: (input: LetterInput) => RenderedLetter | Promise<RenderedLetter>
}): RenderMail {
  return async ({ payload }, channel) => {
    const { letter, locale, to } = payloadSchema.parse(payload)
    const example = exampleOf(letter, channel)
    if (!example) return null
    const { customer } = example
    const rendered = await deps.renderLetter({ ...example, brand: deps.brand, customer: { ...customer, locale } })
    const { subject, html, text, sms } = rendered
    if (channel === 'sms') return sms === null ? null : { to, subject, html, text: sms }
    return { to, subject, html, text, headers: { 'X-Meanwhile-Test': letter } }
  }
}

const exampleOf = (letter: string, channel: 'email' | 'sms'): LetterInput | undefined =>
  // An update is texted only where its date moved.
  (channel === 'sms' ? [...examples].reverse() : examples).find(({ input }) => input.letter === letter)?.input
