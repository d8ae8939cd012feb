import { septets, toGsm } from './gsm.ts'

/**
 * How a language is texted. `gsm-7`: in the letters that every phone shows, others by their look-alikes.
 * `ucs-2`: as it is written. `either`: as it is written where that fits, else as `gsm-7`.
 */
export type SmsAlphabet = 'gsm-7' | 'ucs-2' | 'either'

/** The room that a text may take: 320 septets of GSM-7, the providers' rule of thumb for a text that is still read. */
export const maxRoom = 320

/** The same in UCS-2: two parts of 67 UTF-16 units each. */
const maxUnits = 134

/** The text on one line, in the letters in which the language is texted. */
export function texted(text: string, alphabet: SmsAlphabet): string {
  if (alphabet === 'gsm-7') return toGsm(text)
  const written = text
    .normalize('NFC')
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return alphabet === 'either' && room(written) > maxRoom ? toGsm(written) : written
}

/** What the text takes of `maxRoom`, in septets or as many septets as its UTF-16 units stand for. */
export function room(text: string): number {
  return septets(text) ?? Math.ceil((text.length * maxRoom) / maxUnits)
}
