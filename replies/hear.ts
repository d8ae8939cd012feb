import { blockers, fillers } from './lexicon/asides.ts'
import { longestPhrase, type Sign, signs } from './lexicon/signs.ts'

/** What stands in a sentence. */
export interface Heard {
  signs: Sign[]
  /** Words that are neither signs nor asides. */
  strange: number
  blocked: boolean
  /** The first word that says anything is a sign. */
  signFirst: boolean
}

/** Goes through folded words, the longest phrase first. */
export function hear(words: readonly string[]): Heard {
  const heard: Heard = { signs: [], strange: 0, blocked: false, signFirst: false }
  let saidSomething = false
  for (let index = 0; index < words.length; ) {
    const { sign, length } = phraseAt(words, index)
    const word = words[index] ?? ''
    if (sign) {
      heard.signs.push(sign)
      if (!saidSomething && sign !== 'order') heard.signFirst = true
      if (sign !== 'order') saidSomething = true
    } else if (blockers.has(word) && !(index === 0 && word === 'si')) heard.blocked = true
    else if (!fillers.has(word) && !/^\d+$/.test(word)) {
      heard.strange += 1
      saidSomething = true
    }
    index += length
  }
  return heard
}

/** The longest phrase that begins here. */
function phraseAt(words: readonly string[], index: number): { sign: Sign | undefined; length: number } {
  for (let length = Math.min(longestPhrase, words.length - index); length > 0; length -= 1) {
    const sign = signs.get(words.slice(index, index + length).join(' '))
    if (sign) return { sign, length }
  }
  return { sign: undefined, length: 1 }
}
