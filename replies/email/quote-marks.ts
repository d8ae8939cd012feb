/** `On Monday … wrote:` as mail programs write it, in the letters' languages. */
const introductions: readonly RegExp[] = [
  /^\s*(?:on|am|le|el|il giorno|il|op|em|den|a)\b.{4,240}\b(?:wrote|schrieb|[ée]crit|escribi[óo]|ha scritto|schreef|escreveu)\b.{0,120}:\s*$/iu,
  /^\s*.{3,120}(?:<[^<>\s]+@[^<>\s]+>).{0,60}(?:wrote|schrieb|[ée]crit|escribi[óo]|ha scritto|schreef|escreveu|のメール|書きました|كتب)?\s*[:：]\s*$/iu,
  /^\s*\d{4}年\d{1,2}月\d{1,2}日.{0,160}[:：]\s*$/u,
  /^\s*(?:في|بتاريخ).{4,200}كتب.{0,120}[:：]?\s*$/u,
]

/** How many lines from here introduce a quote; 0: none. Long ones are broken over several lines. */
export function isAttribution(lines: readonly string[], index: number): number {
  for (const count of [1, 2, 3]) {
    const part = lines.slice(index, index + count)
    if (part.length < count || part.some((line) => line.trim() === '')) return 0
    if (introductions.some((look) => look.test(part.join(' ')))) return count
  }
  return 0
}

const originalMessage =
  /^\s*-{2,}\s*(?:original message|urspr[üu]ngliche nachricht|weitergeleitete nachricht|message d['’]origine|message original|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|forwarded message|元のメッセージ|الرسالة الأصلية)\s*-{2,}/iu
const from = /^\s*\*?(?:from|von|de|da|van|差出人|من)\s?\*?\s?[:：]/iu
const sent =
  /^\s*\*?(?:sent|date|gesendet|datum|envoy[ée]|enviad[oa]|enviado el|inviato|data|fecha|verzonden|送信日時|日付|تاريخ الإرسال|تم الإرسال|التاريخ|to|an|[àa]|para|a|aan|宛先|إلى)\s?\*?\s?[:：]/iu

/** Whether the head of a whole letter begins here, as Outlook quotes: everything below it is that letter. */
export function isForwardedHead(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  if (originalMessage.test(line) || /^\s*_{10,}\s*$/.test(line)) return true
  return from.test(line) && lines.slice(index + 1, index + 4).some((next) => sent.test(next))
}

/** Whether a quote with marks begins here, blank lines aside, so that the writer's words may go on below it. */
export function afterQuote(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index).find((line) => line.trim() !== '')
  return next !== undefined && /^\s*[>＞]/u.test(next)
}

const devices =
  /^\s*(?:sent from my|sent from (?:outlook|yahoo|mail)|get outlook for|von meinem .{1,40} gesendet|gesendet (?:von|mit)|envoy[ée] (?:de|depuis|à partir) (?:mon|ma|outlook)|enviado desde|inviato da|verstuurd vanaf|verzonden vanaf|enviado d[oe] meu|iphoneから送信|أُ?رسلت من|مرسل من)/iu

/** `-- ` (RFC 3676), or the line that a phone adds. */
export const isSignature = (line: string): boolean => /^--\s?$/.test(line) || devices.test(line)
