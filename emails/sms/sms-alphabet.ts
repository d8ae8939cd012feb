import { septets, toGsm } from './gsm.ts'

/**
 * How a language is texted. `gsm-7`: in the letters that every phone shows, others by their look-alikes.
 * `ucs-2`: as it is written. `either`: as it is written where that fits, else as `gsm-7`.
 */
export type SmsAlphabet = 'gsm-7' | 'ucs-2' | 'either'

/** How long a text may be: in septets where GSM-7 has all its letters, in UTF-16 units where it has not. */
export interface Room {
  septets: number
  units: number
}

/** 320 septets are the providers' rule of thumb for a text that is still read; two parts of UCS-2 cost the same. */
const usual: Room = { septets: 320, units: 2 * 67 }

/** Languages without GSM-7 get a third part: a link and the keywords take half of two. */
const otherLetters: Room = { septets: 320, units: 3 * 67 }

/** The room of a text in a language that is texted so. */
export const roomFor = (alphabet: SmsAlphabet): Room => (alphabet === 'ucs-2' ? otherLetters : usual)

/** The room of a person's own words: four parts, or six of UCS-2; the rest stands behind the link. */
export const roomForWords: Room = { septets: 4 * 153, units: 6 * 67 }

/** The share of a room that a text takes; more than 1: it does not fit. */
export function share(text: string, room: Room): number {
  const count = septets(text)
  return count === null ? text.length / room.units : count / room.septets
}

/** The text on one line, in the letters in which the language is texted. */
export function texted(text: string, alphabet: SmsAlphabet): string {
  if (alphabet === 'gsm-7') return toGsm(text)
  const written = text
    .normalize('NFC')
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return alphabet === 'either' && share(written, usual) > 1 ? toGsm(written) : written
}

/** In which letters somebody's words are texted: the language's, unless those would lose a letter of them. */
export function alphabetFor(words: string, alphabet: SmsAlphabet): SmsAlphabet {
  if (alphabet === 'ucs-2') return alphabet
  const isLost = (character: string): boolean => /[\p{L}\p{N}]/u.test(character) && toGsm(character) === ''
  return [...words.normalize('NFC')].some(isLost) ? 'ucs-2' : alphabet
}
