/** The letters of GSM 03.38: one septet each, or two through the escape. */
const single = new Set(
  '@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà\n\r',
)
const double = new Set('^{}[]~\\|€')

const lookalikes: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
  '×': 'x',
  '•': '-',
  '·': '-',
  '`': "'",
  '´': "'",
  œ: 'oe',
  Œ: 'OE',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  Þ: 'Th',
}

/** The text in characters that every phone shows: look-alikes for those GSM-7 lacks, others dropped, one line. */
export function toGsm(text: string): string {
  const kept = [...text.normalize('NFC')].map(gsmCharacter).join('')
  return kept.replace(/\s+/gu, ' ').trim()
}

function gsmCharacter(character: string): string {
  if (known(character)) return character
  const lookalike = lookalikes[character]
  if (lookalike !== undefined) return lookalike
  if (/\s/u.test(character)) return ' '
  return [...character.normalize('NFKD')].filter(known).join('')
}

function known(character: string): boolean {
  return single.has(character) || double.has(character)
}

/** Septets that the text takes on the air; null when it holds a character that GSM-7 lacks. */
export function septets(text: string): number | null {
  let count = 0
  for (const character of text) {
    if (!known(character)) return null
    count += double.has(character) ? 2 : 1
  }
  return count
}
