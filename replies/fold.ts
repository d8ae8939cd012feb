/** More than any text and any honest sentence; what follows is not read. */
const longestUnits = 2000

/** The text in small letters without accents, punctuation, pictures and vowel marks, its words one space apart: how words are compared. */
export function fold(text: string): string {
  return [...text.slice(0, longestUnits).normalize('NFKC').toLowerCase().normalize('NFD')]
    .map(kept)
    .join('')
    .normalize('NFC')
    .replace(/n['’‘`´]t(?![\p{L}])/gu, 'nt')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The marks that make one kana of another are letters; every other mark is dropped. */
const kanaMarks = new Set(['\u3099', '\u309a'])
const sameLetters: Record<string, string> = { ß: 'ss', ى: 'ي', ة: 'ه', ـ: '', æ: 'ae', œ: 'oe' }

function kept(character: string): string {
  if (/\p{M}/u.test(character)) return kanaMarks.has(character) ? character : ''
  return sameLetters[character] ?? character
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}

/** Whether it asks something. */
export const isQuestion = (text: string): boolean => /[?？؟¿]/u.test(text)

/** Whether it is written without spaces between words. */
export const isUnspaced = (text: string): boolean =>
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)
