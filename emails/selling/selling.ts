import type { LetterFacts } from '../../backorder/letters/letter.ts'
import type { Block, Content } from '../content.ts'
import { sellingWords } from './selling-words.ts'

/** What makes a letter commercial (16 CFR 316.3(a)(2): a subject that reads like an offer, or other content first), and where. */
export interface SellingFault {
  where: 'subject' | 'preheader' | 'heading' | 'body' | 'sms'
  what: 'offer' | 'code' | 'push' | 'code-not-last' | 'code-before-cancel'
}

/** A letter as far as it can sell. */
export interface Lintable {
  content: Content
  sms: string | null
  /** The code in it, and the link that cancels while cancelling works. */
  facts: Pick<LetterFacts, 'discount'>
  cancelLink: string | undefined
  /** Names of goods and words of customers and agents: theirs to choose. */
  others: readonly string[]
}

/** Everything that makes a letter sell, by the words of its language (as in `languages/`); empty for a letter that only informs. Throws for a language whose selling words nobody listed. */
export function sellingFaults(letter: Lintable, language: string): SellingFault[] {
  const { content, sms, others } = letter
  const own = (text: string): string => others.reduce((left, other) => left.replaceAll(other, '…'), text)
  const shown = [
    ['subject', content.subject],
    ['preheader', content.preheader],
    ['heading', content.heading],
    ...(sms === null ? [] : [['sms', sms] as const]),
  ] as const
  return [
    ...shown.flatMap(([where, text]) => faultsIn(where, own(text), letter.facts, language)),
    ...faultsOfBody(letter, language, own),
  ]
}

/** Whether a text makes an offer, by the words of a language. */
export const offersIn = (text: string, language: string): boolean =>
  wordsOf(language).offer.test(text) || /\d\s?%|%\s?\d|٪/u.test(text)

/** Whether a text pushes, by the words of a language. */
export const pushesIn = (text: string, language: string): boolean => wordsOf(language).push.test(text)

function faultsIn(
  where: Exclude<SellingFault['where'], 'body'>,
  text: string,
  { discount }: Lintable['facts'],
  language: string,
): SellingFault[] {
  return [
    ...(offersIn(text, language) ? [{ where, what: 'offer' as const }] : []),
    ...(discount && text.includes(discount.code) ? [{ where, what: 'code' as const }] : []),
    ...(pushesIn(text, language) ? [{ where, what: 'push' as const }] : []),
  ]
}

function faultsOfBody(
  { content: { blocks }, facts, cancelLink }: Lintable,
  language: string,
  own: (text: string) => string,
): SellingFault[] {
  const where = 'body' as const
  const code = blocks.findIndex(
    (block) => block.kind === 'thanks' || (facts.discount && says(block, facts.discount.code)),
  )
  const cancel = blocks.findIndex((block) => leadsTo(block, cancelLink))
  const afterCode = code === -1 ? [] : blocks.slice(code + 1)
  return [
    ...(blocks.some((block) => textsOf(block).some((text) => pushesIn(own(text), language)))
      ? [{ where, what: 'push' as const }]
      : []),
    ...(code === 0 || afterCode.length > 0 ? [{ where, what: 'code-not-last' as const }] : []),
    ...(code !== -1 && cancelLink !== undefined && (cancel === -1 || cancel > code)
      ? [{ where, what: 'code-before-cancel' as const }]
      : []),
  ]
}

function wordsOf(language: string) {
  const words = sellingWords[language]
  if (!words) throw new Error(`nobody listed what sells in ${language}`)
  return words
}

const says = (block: Block, code: string): boolean => textsOf(block).some((text) => text.includes(code))

const leadsTo = (block: Block, url: string | undefined): boolean =>
  block.kind === 'choices' && [block.main, ...block.others].some((choice) => choice.url === url)

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'important':
    case 'heading':
      return [block.text]
    case 'goods':
      return block.items.flatMap(({ text, detail }) => [text, detail])
    case 'choices':
      return [block.main, ...block.others].map(({ label }) => label)
    case 'quote':
      return []
    case 'thanks':
      return [block.heading, block.text]
  }
}
