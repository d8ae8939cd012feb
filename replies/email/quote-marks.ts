const address = /<[^<>\s]+@[^<>\s]+>|\([^()\s]+@[^()\s]+\)|\[mailto:[^\s\]]+\]/iu
/** A year, a day or a time of day, in the ways in which mail programs write them. */
const dated =
  /\b(?:19|20)\d{2}\b|(?:19|20)\d{2}年|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}[:.h]\d{2}\b|[\u0660-\u0669]{4}/iu
const wrote =
  /\b(?:wrote|schrieb|ha scritto|schreef|escreveu)\b|(?:[ée]crit|escribi[óo])(?!\p{L})|のメール|書きました|كتب/iu
const leads = /^\s*(?:on|am|le|el|il giorno|il|op|em|den|a|في|بتاريخ)(?!\p{L})|^\s*(?:19|20)\d{2}年/iu
const japaneseDay = /^\s*(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/u
const ends = /[:：]\s*$|كتب/u
const longestUnits = 400

/** `On Monday, 2 March 2026, Ada <ada@…> wrote:` as mail programs write it, in the letters' languages. People's own sentences end in a colon too, and name an address: the verb or the day makes it another's. */
function introduces(text: string): boolean {
  return text.length <= longestUnits && ends.test(text) && address.test(text) && (wrote.test(text) || dated.test(text))
}

/** The same without an address: only marks below it tell it from a sentence of the writer's. */
function mayIntroduce(text: string): boolean {
  if (text.length > longestUnits || !ends.test(text) || !leads.test(text)) return false
  return japaneseDay.test(text) || (wrote.test(text) && dated.test(text))
}

/** How many lines from here introduce a quote; 0: none. Long ones are broken over several lines. */
export function isAttribution(lines: readonly string[], index: number): number {
  for (const count of [1, 2, 3]) {
    const part = lines.slice(index, index + count)
    if (part.length < count || part.some((line) => line.trim() === '')) return 0
    const text = part.join(' ')
    if (introduces(text) && (count === 1 || (leads.test(text) && dated.test(text)))) return count
    if (mayIntroduce(text) && afterQuote(lines, index + count)) return count
  }
  return 0
}

const originalMessage =
  /^\s*-{2,}\s*(?:original message|urspr[üu]ngliche nachricht|weitergeleitete nachricht|message d['’]origine|message original|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|forwarded message|元のメッセージ|الرسالة الأصلية)\s*-{2,}/iu
const from = /^\s*\*?(?:from|von|de|da|van|差出人|من)\s?\*?\s?[:：]/iu
const sent =
  /^\s*\*?(?:sent|date|gesendet|datum|envoy[ée]|enviad[oa]|enviado el|inviato|data|fecha|verzonden|送信日時|日付|تاريخ الإرسال|تم الإرسال|التاريخ|to|an|[àa]|para|a|aan|宛先|إلى)\s?\*?\s?[:：]/iu
const subject = /^\s*\*?(?:subject|betreff|objet|asunto|oggetto|onderwerp|assunto|件名|الموضوع)\s?\*?\s?[:：]/iu

/** Whether the head of a whole letter begins here, as Outlook quotes: everything below it is that letter. */
export function isForwardedHead(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  if (originalMessage.test(line) || /^\s*_{10,}\s*$/.test(line)) return true
  if (!from.test(line)) return false
  const head = lines.slice(index + 1, index + 5)
  const marks = head.filter((next) => sent.test(next)).length
  return marks >= 2 || (marks === 1 && head.some((next) => subject.test(next)))
}

/** Whether a quote with marks begins here, blank lines aside, so that the writer's words may go on below it. */
export function afterQuote(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index).find((line) => line.trim() !== '')
  return next !== undefined && /^\s*[>＞]/u.test(next)
}

const devices =
  /^\s*(?:sent from my|sent from (?:outlook|yahoo|mail)|get outlook for|von meinem .{1,40} gesendet|gesendet (?:von|mit) (?:mein|outlook|yahoo|mail)|envoy[ée] (?:de|depuis|à partir) (?:mon|ma|outlook)|enviado desde|inviato da|verstuurd vanaf|verzonden vanaf|enviado d[oe] meu|iphoneから送信|أُ?رسلت من|مرسل من)/iu

/** The line that a phone adds, above or below its owner's words. */
export const isDeviceLine = (line: string): boolean => line.length <= 80 && devices.test(line)

/** `-- ` (RFC 3676): what follows is the writer's card. */
export const isSignature = (line: string): boolean => /^--\s?$/.test(line)
