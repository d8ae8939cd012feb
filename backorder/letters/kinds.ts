export const channels = ['email', 'sms'] as const
export type Channel = (typeof channels)[number]

export const letterNames = [
  'first-notice',
  'update',
  'delay-notice',
  'renewed-delay-notice',
  'good-news',
  'substitute-offer',
  'last-chance',
  'answer-received',
  'shipping-soon',
  'shipped',
  'refunded',
  'payment-problem',
  'agent-message',
  'restocked',
] as const
export type LetterName = (typeof letterNames)[number]

/** A letter about an order; `restocked` goes to whoever waits for a product. */
export type OrderLetterName = Exclude<LetterName, 'restocked'>

/** What a kind of letter is. */
export interface LetterKind {
  /** The law or a deadline rests on it: no preference and no newer letter removes it. */
  mandatory?: true
  /** A preference may silence it. */
  optional?: true
  /** Worth a text beside the email. */
  texted?: true
  /** Goes out by the next channel when it did not arrive; with none left a person is told. */
  fallsBack?: true
  /** Says by when the wait ends. */
  statesEnding?: true
  /** A discount code may ride on it: it is about waiting, or thanks at the end. */
  carriesCode?: true
  /** Tells of something that happened, which nothing later undoes and no other letter repeats. */
  lasting?: true
  /** Where nothing waits after it, an unsent notice of delay would only confuse. */
  closing?: true
  /** A later delay notice says anew what it said. */
  noticeOvertakes?: true
}

const deadline = { mandatory: true, fallsBack: true, texted: true } as const
const event = { lasting: true, texted: true } as const

export const letterKinds: Record<OrderLetterName, LetterKind> = {
  'first-notice': { ...deadline, carriesCode: true, noticeOvertakes: true },
  update: { optional: true, statesEnding: true, carriesCode: true },
  'delay-notice': { ...deadline, statesEnding: true, carriesCode: true, noticeOvertakes: true },
  'renewed-delay-notice': { ...deadline, statesEnding: true, carriesCode: true, noticeOvertakes: true },
  'good-news': { optional: true, texted: true, statesEnding: true, carriesCode: true },
  'substitute-offer': { ...deadline, carriesCode: true },
  'last-chance': { ...deadline, statesEnding: true, carriesCode: true },
  'answer-received': deadline,
  'shipping-soon': { carriesCode: true },
  shipped: { ...event, closing: true, carriesCode: true },
  refunded: { ...deadline, ...event, closing: true, carriesCode: true },
  'payment-problem': { ...deadline, ...event },
  'agent-message': { lasting: true, fallsBack: true },
}

/** The names of all letters of which something holds. */
export const lettersThat = (trait: keyof LetterKind): OrderLetterName[] =>
  (Object.keys(letterKinds) as OrderLetterName[]).filter((name) => letterKinds[name][trait])

/** The key of an order's nth letter, from 1. */
export const letterKey = (number: number): string => `letter/${number}`

/** The kind of one of an order's letters; undefined: it was never written. */
export const kindOfLetter = (letters: readonly OrderLetterName[], key: string): LetterKind | undefined => {
  const name = letters[Number(key.slice('letter/'.length)) - 1]
  return name && letterKinds[name]
}
