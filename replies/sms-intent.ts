import { isQuestion, isUnspaced, wordsOf } from './fold.ts'
import { type Heard, hear } from './hear.ts'
import { type Reading, understood } from './intent.ts'
import { carrierOptOuts, helpsAlone, startsAlone, stopsAlone, yesAlone } from './lexicon/alone.ts'
import { courtesies } from './lexicon/asides.ts'
import { besideOptOut, namesTexts } from './lexicon/opt-out/plain-opt-out.ts'
import { signs } from './lexicon/signs.ts'
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
  const beside = besideOptOut(words, isQuestion(text))
  if (beside) return { ...understood('stop'), saysMore: saysMore(words, beside) }
  if (text.length > longestText) return understood('unknown')
  if (isUnspaced(text)) return understood(unspacedIntent(words.join(''), isQuestion(text)))
  return understood(words.length > longestSentence ? 'unknown' : sentenceIntent(words, isQuestion(text)))
}

/** An order, a wish or a story beside the stop. */
function saysMore(words: readonly string[], beside: readonly string[]): boolean {
  if (beside.join('').length > longestText / 2 || hear(beside).strange > spareWords) return true
  return hear(words).signs.some((sign) => sign !== 'stop' && sign !== 'cancel')
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

function sentenceIntent(words: readonly string[], question: boolean): Reading['intent'] {
  const heard = hear(words)
  const wanted = new Set(heard.signs.filter((sign) => sign !== 'order'))
  const [only, ...others] = wanted
  if (only === undefined || others.length > 0) return 'unknown'
  if (only === 'status') return heard.strange <= spareWords ? 'status' : 'unknown'
  if (question || heard.blocked) return 'unknown'
  if (only === 'stop') return stopInSentence(heard, words.length)
  if (heard.strange > (heard.signFirst ? spareWords : 0)) return 'unknown'
  if (only !== 'cancel') return only
  if (namesTexts(words)) return 'unknown'
  return heard.signs.includes('order') ? 'refund' : 'cancel'
}

/** `STOP already` is about the texts; `stop my order` may be about either. */
function stopInSentence({ signs, signFirst, strange }: Heard, length: number): Reading['intent'] {
  if (signs.includes('order')) return strange === 0 ? 'cancel' : 'unknown'
  return signFirst && length <= 4 && strange <= 1 ? 'stop' : 'unknown'
}
