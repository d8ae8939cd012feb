import { fold } from '../fold.ts'
import { blockers } from '../lexicon/asides.ts'
import { signs } from '../lexicon/signs.ts'
import { readText } from '../sms-intent.ts'

/** What an email's own words clearly want: `cancel` is a wish to be confirmed, never an act; everything else is for a person. */
export function readEmail(text: string): 'cancel' | 'unknown' {
  const sentences = text
    .split(/[.!。！\n]+|(?<=[?？؟])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => fold(sentence) !== '')
    .slice(0, mostSentences)
  const readings = sentences.map((sentence) => readText(sentence).intent)
  const wantsCancel = readings.some((intent) => intent === 'refund' || intent === 'cancel')
  if (!wantsCancel || readings.includes('wait') || readings.includes('swap')) return 'unknown'
  // Elsewhere it is said otherwise: "Cancel? No, please do not cancel."
  const doubted = sentences.some((sentence, index) => readings[index] === 'unknown' && contradicts(sentence))
  return doubted ? 'unknown' : 'cancel'
}

const mostSentences = 40

/** It speaks of cancelling or money back, and turns that round. */
function contradicts(sentence: string): boolean {
  const words = fold(sentence).split(' ')
  const speaks = words.some((word) => signs.get(word) === 'cancel' || signs.get(word) === 'refund')
  return speaks && words.some((word) => blockers.has(word))
}
