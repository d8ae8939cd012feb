import type { ArgumentName, Arguments } from './arguments.ts'
import { answerReceived, substituteOffer } from './contract/answers.ts'
import { delay } from './contract/delay.ts'
import { lastChance, refunded } from './contract/ending.ts'
import { agentMessage, paymentProblem, shipped, shippingSoon } from './contract/parcel.ts'
import { passedOn, replies } from './contract/replies.ts'
import { labels, shared, standings, texting } from './contract/shared.ts'
import { firstNotice, goodNews, update } from './contract/waiting.ts'
import { confirmWaiting, restocked } from './contract/waiting-list.ts'

/** What a message is told, in order. */
export type Signature = readonly ArgumentName[]

/** Messages by name, each with its signature; groups may hold groups. */
export interface Contract {
  readonly [key: string]: Signature | Contract
}

/** The ICU text of every message of a contract. */
export type MessagesOf<C> = {
  readonly [K in keyof C]: C[K] extends Signature ? string : MessagesOf<C[K]>
}

/** The messages bound to a language: a string where nothing is told, else a function of what is. */
export type WordsOf<C> = {
  readonly [K in keyof C]: C[K] extends readonly []
    ? string
    : C[K] extends Signature
      ? (...values: ValuesOf<C[K]>) => string
      : WordsOf<C[K]>
}

type ValuesOf<S extends Signature> = { -readonly [K in keyof S]: Arguments[S[K]] }

/** Every message that a customer can read in a letter or an SMS; each language writes all of them. */
export const contract = {
  shared,
  standings,
  labels,
  texting,
  firstNotice,
  update,
  goodNews,
  delay,
  lastChance,
  refunded,
  answerReceived,
  substituteOffer,
  shippingSoon,
  shipped,
  paymentProblem,
  agentMessage,
  confirmWaiting,
  restocked,
  replies,
  passedOn,
} as const satisfies Contract

export type Messages = MessagesOf<typeof contract>

/** The messages of a contract by their full names, `delay.subject`, in the contract's order. */
export function signaturesOf(group: Contract, prefix = ''): [name: string, signature: Signature][] {
  return Object.entries(group).flatMap(([key, entry]) =>
    isSignature(entry) ? [[`${prefix}${key}`, entry]] : signaturesOf(entry, `${prefix}${key}.`),
  )
}

/** True of one message's signature, false of a group of messages. */
export function isSignature(entry: Signature | Contract): entry is Signature {
  return Array.isArray(entry)
}
