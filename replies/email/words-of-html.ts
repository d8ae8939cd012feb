const longestUnits = 200_000
const blocks = 'p|div|tr|li|h[1-6]|table|ul|ol|section|article'

/** The text of an email that came as HTML alone: no scripts, no styles, no quoted letter. For reading, never for showing as HTML. */
export const wordsOfHtml = (html: string): string => textOf(withoutQuote(withoutHidden(html.slice(0, longestUnits))))

/** The same with the quoted letter. */
export const allWordsOfHtml = (html: string): string => textOf(withoutHidden(html.slice(0, longestUnits)))

function textOf(html: string): string {
  return html
    .replace(/\s+/gu, ' ')
    .replace(/<br\b[^>]{0,500}>/giu, '\n')
    .replace(new RegExp(`</?(?:${blocks})\\b[^>]{0,2000}>`, 'giu'), '\n')
    .replace(/<[^>]{0,5000}>/gu, '')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/giu, decoded)
    .replace(/[ \t]*\n[ \t]*/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

/** Cuts each part that nobody sees; one that never ends goes to the end. */
const withoutHidden = (html: string): string =>
  ['script', 'style', 'head', 'title', 'template'].reduce((kept, name) => without(kept, name), html)

function withoutQuote(html: string): string {
  const kept = without(html, 'blockquote')
  const quote =
    /<(?:div|section)\b[^>]{0,300}(?:class|id)=["']?[^"'>]{0,200}(?:gmail_quote|yahoo_quoted|moz-cite|appendonsend|divRplyFwdMsg|OLK_SRC|protonmail_quote)/iu.exec(
      kept,
    )
  return quote ? kept.slice(0, quote.index) : kept
}

function without(html: string, name: string): string {
  const parts = html.split(new RegExp(`<(?=${name}\\b)`, 'iu'))
  const end = new RegExp(`</${name}\\s{0,20}>`, 'giu')
  let depthText = parts[0] ?? ''
  let depth = 0
  for (const part of parts.slice(1)) {
    depth += 1
    let rest = part
    for (let found = end.exec(rest); found && depth > 0; found = end.exec(rest)) {
      rest = rest.slice(found.index + found[0].length)
      end.lastIndex = 0
      depth -= 1
    }
    end.lastIndex = 0
    if (depth === 0) depthText += rest
  }
  return depthText
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function decoded(whole: string, code: string): string {
  if (!code.startsWith('#')) return named[code.toLowerCase()] ?? whole
  const point = code[1] === 'x' || code[1] === 'X' ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
  return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : ''
}
