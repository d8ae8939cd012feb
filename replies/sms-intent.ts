import { isQuestion, isUnspaced, wordsOf } from './fold.ts'
import { type Reading, understood } from './intent.ts'
import { carrierOptOuts, helpsAlone, startsAlone, stopsAlone, yesAlone } from './lexicon/alone.ts'
import { blockers, courtesies, fillers } from './lexicon/asides.ts'
import { asksForNoMoreTexts } from './lexicon/plain-opt-out.ts'
import { longestPhrase, type Sign, signs } from './lexicon/signs.ts'
import { unspacedIntent } from './unspaced-intent.ts'

/** Beyond so many words or letters a text tells a story: a person reads it. */
const longestSentence = 25
const longestText = 240
/** Words that may follow when the word that counts comes first: `Refund, this takes too long`. */
const spareWords = 4

/** What a text wants, in any of the letters' languages. In doubt `unknown`: nothing is cancelled that nobody asked to cancel. */
export function readText(text: string): Reading {
  const words = wordsOf(text)
  if (words.length === 0) return understood('unknown')
  const whole = wholeMessage(words)
  if (whole) return whole
  if (asksForNoMoreTexts(words)) return understood('stop')
  if (text.length > longestText) return understood('unknown')
  if (isUnspaced(text)) return understood(unspacedIntent(words.join(''), isQuestion(text)))
  return understood(words.length > longestSentence ? 'unknown' : sentenceIntent(words, isQuestion(text)))
}

/** Words that count only when they are all that was said, politeness aside. */
function wholeMessage(words: readonly string[]): Reading | null {
  const exact = words.join(' ')
  const bare = words.filter((word) => !courtesies.has(word)).join(' ')
  const is = (list: ReadonlySet<string>) => list.has(exact) || (bare !== '' && list.has(bare))
  const carrierOptOut = carrierOptOuts.has(exact)
  if (is(stopsAlone)) return { ...understood('stop'), carrierOptOut }
  if (signs.get(exact) === 'cancel' || signs.get(bare) === 'cancel') return { ...understood('cancel'), carrierOptOut }
  if (is(startsAlone)) return understood('start')
  if (yesAlone.has(exact)) return { ...understood('start'), onlyIfStopped: true }
  return is(helpsAlone) ? understood('help') : null
}

interface Heard {
  signs: Sign[]
  /** Words that are neither signs nor asides. */
  strange: number
  blocked: boolean
  /** The first word that says anything is a sign. */
  signFirst: boolean
}

function sentenceIntent(words: readonly string[], question: boolean): Reading['intent'] {
  const heard = hear(words)
  const wanted = new Set(heard.signs.filter((sign) => sign !== 'order'))
  const [only, ...others] = wanted
  if (only === undefined || others.length > 0) return 'unknown'
  if (only === 'status') return heard.strange <= spareWords ? 'status' : 'unknown'
  if (question || heard.blocked) return 'unknown'
  if (only === 'stop') return stopInSentence(heard, words.length)
  if (heard.strange > (heard.signFirst ? spareWords : 0)) return 'unknown'
  if (only === 'cancel') return heard.signs.includes('order') ? 'refund' : 'cancel'
  return only
}

/** `STOP already` is about the texts; `stop my order` may be about either. */
function stopInSentence({ signs, signFirst, strange }: Heard, length: number): Reading['intent'] {
  if (signs.includes('order')) return strange === 0 ? 'cancel' : 'unknown'
  return signFirst && length <= 4 ? 'stop' : 'unknown'
}

function hear(words: readonly string[]): Heard {
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
