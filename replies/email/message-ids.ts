/** A Message-ID that may stand in a header of ours; null: it is none, and an answer does without. */
export const messageIdIn = (text: string): string | null =>
  /<[\x21-\x3b\x3d\x3f-\x7e]{1,240}@[\x21-\x3b\x3d\x3f-\x7e]{1,240}>/.exec(text)?.[0] ?? null

/** The newest of the Message-IDs in a References header that a new one can go behind. */
export const messageIdsIn = (text: string): string[] =>
  [...text.matchAll(/<[\x21-\x3b\x3d\x3f-\x7e]{1,240}@[\x21-\x3b\x3d\x3f-\x7e]{1,240}>/g)].map(([id]) => id).slice(-9)

const prefixes = /^(?:\s*(?:re|aw|antw|antwort|sv|vs|r|res|rif|tr|odp|返信|رد)\s*(?:\[\d{1,3}\])?\s*[:：]\s*)+/iu
const longestSubjectUnits = 200

/** `Re:` and the subject that is answered, since mail programs thread by both; null: there is none to answer. */
export function answeringSubject(subject: string | null): string | null {
  const bare = (subject ?? '')
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(prefixes, '')
    .trim()
    .slice(0, longestSubjectUnits)
    // No half of a character at the cut.
    .replace(/\p{Cs}$/u, '')
  return bare === '' ? null : `Re: ${bare}`
}

/** What puts an email of ours into the thread of the customer's (RFC 5322, 3.6.4); nothing where theirs had no Message-ID. */
export function threadHeaders(
  message: { mailId: string | null; mailReferences: string | null } | null,
): Record<string, string> {
  const answered = messageIdIn(message?.mailId ?? '')
  if (!answered) return {}
  const before = messageIdsIn(message?.mailReferences ?? '').filter((id) => id !== answered)
  return { 'In-Reply-To': answered, References: [...new Set(before), answered].join(' ') }
}
