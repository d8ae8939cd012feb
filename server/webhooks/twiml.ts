const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** What XML 1.0 cannot hold at all. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** TwiML that texts back, or, without words, does nothing. */
export function twiml(message: string | null): string {
  const head = '<?xml version="1.0" encoding="UTF-8"?>'
  if (message === null) return `${head}<Response/>`
  const escaped = message.replace(unwritable, '').replace(/[&<>"']/g, (character) => entities[character] ?? '')
  return `${head}<Response><Message>${escaped}</Message></Response>`
}
