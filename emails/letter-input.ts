import type { LetterFacts, LetterName } from '../backorder/letters/letter.ts'
import type { Answer } from '../backorder/offers/offer.ts'
import type { Brand } from './brand.ts'

/** Everything a letter about a backorder is rendered from: what was decided, and who reads it. */
export interface LetterInput {
  orderId: string
  letter: Exclude<LetterName, 'restocked'>
  facts: LetterFacts
  customer: Reader
  brand: Brand
  links: Links
  /** When the letter is sent, epoch milliseconds: decides whether a date needs its year. */
  atMs: number
  /** IANA: the shop's own days are counted there, its dates among them. */
  shopTimeZone: string
  /** The words of a person, for `agent-message`. */
  agentMessage?: { agent: string; text: string }
}

/** Who reads the letter; locale is BCP 47, timeZone IANA. */
export interface Reader {
  name: string
  locale: string
  timeZone: string
}

/** Absolute URLs on the shop's own domain, made by whoever sends the letter. */
export interface Links {
  page: string
  /** A short link to the page, for SMS; default: `page`. */
  short?: string
  /** One link per answer that works now; `cancel` for as long as cancelling works. */
  answers: Partial<Record<Answer, string>>
  /** Takes a cancellation back; default: `page`. */
  undo?: string
  /** What to do about a payment that failed. */
  fixPayment?: string
  /** Where the customer chooses how often and by what they are written to. */
  preferences?: string
  /** Unsubscribes by a POST (RFC 8058); on letters that nothing rests on. */
  unsubscribe?: string
  /** By the substitute's sku. */
  swap?: Record<string, string>
}

/** A letter as the providers take it; `sms` is GSM-7 of at most 320 septets, null where SMS makes no sense. */
export interface RenderedLetter {
  readonly subject: string
  readonly preheader: string
  readonly html: string
  readonly text: string
  readonly sms: string | null
}

/** What tells a customer that a person has their message is rendered from. */
export interface PassedOnInput {
  orderId: string
  customer: Pick<Reader, 'name' | 'locale'>
  brand: Brand
}

/** What the waiting-list letter is rendered from; it belongs to no order. */
export interface RestockedInput {
  facts: RestockedFacts
  customer: Reader
  brand: Brand
}

/** What asks a shopper to confirm is rendered from. */
export interface ConfirmWaitingInput {
  facts: {
    product: { name: string; imageUrl?: string }
    confirmLink: string
    unsubscribeLink: string
    /** After so many days without an answer the address is forgotten. */
    days: number
  }
  customer: Reader
  brand: Brand
}

export interface RestockedFacts {
  product: { name: string; imageUrl?: string }
  /** Said as a fact when known, never as pressure. */
  unitsLeft?: number
  link: string
  unsubscribeLink: string
}
