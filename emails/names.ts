/** Characters that are not seen but change what is seen: controls, line ends, direction marks, lone surrogates. */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/** One line of text from outside, without control and direction characters and in at most `max` UTF-16 units. */
export function plainLine(text: string, max = 150): string {
  return shortened(text.replace(unseen, ' ').replace(/\s+/gu, ' ').trim().normalize('NFC'), max)
}

/** Text of several paragraphs from outside: its line ends are kept, other control characters are not. */
export function plainParagraphs(text: string, max = 5000): string[] {
  return text
    .split(/(?:\r\n|\r|\n)+/u)
    .map((line) => plainLine(line, max))
    .filter((line) => line !== '')
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The text cut to at most `max` UTF-16 units, at a word where one ends near, never inside a character. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text
  const kept = beginning(text.slice(0, max + 1), max - 1)
  const space = kept.lastIndexOf(' ')
  const whole = text[kept.length] === ' ' || space < max / 2 ? kept : kept.slice(0, space)
  const ended = whole.replace(/[\s,.;:–-]+$/u, '')
  return ended === '' ? '' : `${ended}…`
}

/** At most `max` units of the text, whole characters only. */
function beginning(text: string, max: number): string {
  // Finding where characters end takes longer than all the rest: here each is one unit.
  if (/^[ -~]*$/.test(text)) return text.slice(0, max)
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > max) break
    kept += segment
  }
  return kept
}

/** A customer's name to greet with; null when there is none or when it is no name (a link, an address). */
export function greetingName(name: string): string | null {
  const plain = plainLine(name, 40)
  return plain === '' || /:\/\/|www\.|[@<>]/iu.test(plain) ? null : plain
}

/** The URL when a mail client may load or follow it: absolute http or https; null otherwise. */
export function webUrl(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  return /^https?:$/u.test(new URL(url).protocol) ? url : null
}
