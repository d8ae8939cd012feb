import fc from 'fast-check'
import type { LetterInput } from '../../../emails/letter-input.ts'

const nasty = fc.constantFrom(
  '',
  ' ',
  '\r\nBcc: all@example.com',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&amp;&lt;',
  '\u202eexe.pmaL',
  '\u2066\u200f\u0000\u0007',
  '👩‍👩‍👧‍👦'.repeat(40),
  'e\u0301\u0302\u0303'.repeat(120),
  'x'.repeat(500),
  '€{[~]}'.repeat(60),
  '木の机のランプ',
  'مصباح المكتب',
  '{{name}} %s',
  '\ud800',
)

/** Names that a shop, a product or a person should not have, and may. */
export const hostileName = fc.oneof(
  nasty,
  fc.string({ unit: 'grapheme', maxLength: 500 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

/** The letter with these names in every place that a name can stand. */
export function withNames(
  input: LetterInput,
  { product, shop, person }: { product: string; shop: string; person: string },
): LetterInput {
  const { facts } = input
  return {
    ...input,
    customer: { ...input.customer, name: person },
    brand: { ...input.brand, shopName: shop },
    facts: {
      ...facts,
      lines: facts.lines.map((line) => ({
        ...line,
        name: product,
        ...(line.substitute && { substitute: { ...line.substitute, name: product } }),
      })),
      ...(facts.reason !== undefined && { reason: product }),
      ...(facts.offer && {
        offer: {
          ...facts.offer,
          substitutes: facts.offer.substitutes.map((offered) => ({
            ...offered,
            substitute: { ...offered.substitute, name: product, difference: product },
          })),
        },
      }),
      ...(facts.shipment && { shipment: { ...facts.shipment, carrier: person, tracking: product } }),
    },
    ...(input.agentMessage && { agentMessage: { agent: person, text: product } }),
  }
}
