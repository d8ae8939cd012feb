import type { Messages } from './contract.ts'
import { contract, signaturesOf } from './contract.ts'

/** Texts by the full names of their messages: `delay.subject`. */
export type NamedTexts = Readonly<Record<string, string>>

/** Every message of a language by its full name, in the contract's order. */
export function textsOf(messages: Messages): [name: string, text: string][] {
  return signaturesOf(contract).map(([name]) => {
    const text = name.split('.').reduce<unknown>((group, key) => (group as Record<string, unknown>)[key], messages)
    if (typeof text !== 'string') throw new Error(`there is no message ${name}`)
    return [name, text]
  })
}

/** The messages with some of them replaced, as a shop words them; names that the contract lacks change nothing. */
export function withTexts(messages: Messages, own: NamedTexts): Messages {
  return replaced(messages, own, '') as Messages
}

function replaced(group: object, own: NamedTexts, prefix: string): object {
  const entries = Object.entries(group).map(([key, entry]) => {
    const name = `${prefix}${key}`
    return [key, typeof entry === 'string' ? (own[name] ?? entry) : replaced(entry, own, `${name}.`)]
  })
  return Object.fromEntries(entries)
}
