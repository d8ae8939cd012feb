import { septets, toGsm } from './gsm.ts'

/**
 * How a language is texted. `gsm-7`: in the letters that every phone shows, others by their look-alikes.
 * `ucs-2`: as it is written. `either`: as it is written where that fits, else as `gsm-7`.
 */
export type SmsAlphabet = 'gsm-7' | 'ucs-2' | 'either'

/** A text of GSM-7 takes at most 320 septets; the providers' rule of thumb for a text that is still read. */
export const maxSeptets = 320

/** A text of UCS-2 takes at most two parts of 67 UTF-16 units each. */
export const maxUnits = 134

/** The text on one line, in the letters in which the language is texted. */
export function texted(text: string, alphabet: SmsAlphabet): string {
  if (alphabet === 'gsm-7') return toGsm(text)
  const written = text
    .normalize('NFC')
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return alphabet === 'either' && room(written) > 1 ? toGsm(written) : written
}

/** What the text takes of the room that a text may take; more than 1 does not fit. */
export function room(text: string): number {
  const count = septets(text)
  return count === null ? text.length / maxUnits : count / maxSeptets
}
