import { afterQuote, isAttribution, isDeviceLine, isForwardedHead, isSignature } from './quote-marks.ts'

const longestUnits = 50_000
const longestLineUnits = 1_000

/** What the writer of an email wrote: without the quoted letter, the lines that introduce it, and the signature. Plain text in and out; empty where nothing of it is told from a quote. */
export function ownWords(text: string): string {
  const lines = text
    .slice(0, longestUnits)
    .split(/\r\n|\r|\n/u)
    .map((line) => line.slice(0, longestLineUnits))
  const kept: string[] = []
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? ''
    if (isSignature(line) || isForwardedHead(lines, index)) break
    const introducing = isAttribution(lines, index)
    if (introducing > 0) {
      index += introducing
      // Without marks nobody can tell where the quote ends.
      if (!afterQuote(lines, index)) break
      continue
    }
    if (!/^\s*[>＞]/u.test(line) && !isDeviceLine(line)) kept.push(line)
    index += 1
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
