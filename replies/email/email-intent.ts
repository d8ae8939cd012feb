import { fold, isQuestion, isUnspaced, wordsOf } from '../fold.ts'
import { hear } from '../hear.ts'
import { blockers } from '../lexicon/asides.ts'
import { closings } from '../lexicon/closings.ts'
import { type Sign, signs } from '../lexicon/signs.ts'
import { readText } from '../sms-intent.ts'
import { restBesideCancel } from '../unspaced-intent.ts'

export interface EmailReading {
  /** `cancel` is a wish to be confirmed, never an act; everything else is for a person. */
  wish: 'cancel' | 'unknown'
  /** It says more than this wish and politeness: a person reads it too. */
  saysMore: boolean
}

/** What an email's own words clearly want. `known`: words that say nothing new, such as the customer's name and the order's number. */
export function readEmail(text: string, known: readonly string[] = []): EmailReading {
  const sentences = sentencesOf(text)
  const read = sentences.slice(0, mostSentences)
  const wish = wishOf(read)
  const knownWords = new Set(known.flatMap(wordsOf))
  const spoken = read.length === sentences.length ? withoutNames(read) : sentences
  return { wish, saysMore: spoken.length > mostSentences || spoken.some((each) => saysMore(each, knownWords)) }
}

const mostSentences = 40

const sentencesOf = (text: string): string[] =>
  text
    .split(/[.!。！\n]+|(?<=[?？؟])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => fold(sentence) !== '')

function wishOf(sentences: readonly string[]): EmailReading['wish'] {
  const readings = sentences.map((sentence) => readText(sentence).intent)
  const wantsCancel = readings.some((intent) => intent === 'refund' || intent === 'cancel')
  if (!wantsCancel || readings.includes('wait') || readings.includes('swap')) return 'unknown'
  // Elsewhere it is said otherwise: "Cancel? No, please do not cancel."
  const doubted = sentences.some((sentence, index) => readings[index] === 'unknown' && contradicts(sentence))
  return doubted ? 'unknown' : 'cancel'
}

/** It speaks of cancelling or money back, and turns that round. */
function contradicts(sentence: string): boolean {
  const words = fold(sentence).split(' ')
  const speaks = words.some((word) => signs.get(word) === 'cancel' || signs.get(word) === 'refund')
  return speaks && words.some((word) => blockers.has(word))
}

/** A name at the end is no news; nobody shouts one. */
const nameLine = /^\p{Lu}[\p{Ll}\p{M}'’-]*(?: \p{Lu}[\p{Ll}\p{M}'’-]*){0,2}$/u
const mostNameLines = 2

function withoutNames(sentences: readonly string[]): readonly string[] {
  let end = sentences.length
  while (end > 1 && sentences.length - end < mostNameLines && nameLine.test(sentences[end - 1] ?? '')) end -= 1
  return sentences.slice(0, end)
}

/** What belongs to the wish itself. */
const wished: ReadonlySet<Sign> = new Set(['cancel', 'refund', 'order'] as const)

function saysMore(sentence: string, known: ReadonlySet<string>): boolean {
  if (isUnspaced(sentence)) return restBesideCancel(wordsOf(sentence).join('')).length > 3
  const words = wordsOf(sentence).filter((word) => !closings.has(word) && !known.has(word))
  const { signs: said, strange, blocked } = hear(words)
  return strange > 0 || blocked || said.some((sign) => !wished.has(sign)) || (isQuestion(sentence) && words.length > 0)
}
