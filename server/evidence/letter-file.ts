import { messageIdOf, mimeOf } from '../../emails/mime.ts'
import { textFile } from '../../evidence/bundle.ts'
import type { SentCopy } from '../../records/letters/sent-copies.ts'

/** The number of a letter: 3 of `letter/3`. */
export const numberOf = (key: string): string => key.replace(/^letter\//, '')

/** Where a letter lies in a bundle: `letters/003-delay-notice-email.eml`. */
export const letterPath = ({ key, letter, channel }: Pick<SentCopy, 'key' | 'letter' | 'channel'>): string =>
  `letters/${numberOf(key).padStart(3, '0')}-${letter}-${channel}.${channel === 'email' ? 'eml' : 'txt'}`

/** A letter as a file: an email as MIME with the headers it was handed over with, an SMS as its text. */
export async function letterFile(copy: SentCopy): Promise<Uint8Array> {
  return copy.channel === 'email' ? emlOf(copy) : textFile(copy.body)
}

/** Its Date is that of handing over; what the provider calls it is kept as a header. The same letter is the same bytes. */
function emlOf({ to, subject, html, body, headers, providerId, sentAtMs, ...named }: SentCopy): Promise<Uint8Array> {
  const { from = '', replyTo = '', letter: _, ...own } = headers
  const email = { from, to, replyTo, subject: subject ?? '', html: html ?? '', text: body, headers: own }
  // Over SMTP the Message-ID is the provider's name for it; Resend gives it one of its own and tells of it.
  const given = providerId?.startsWith('<') ? providerId : named.messageId
  const messageId = given ?? messageIdOf(email)
  const marks = providerId && providerId !== messageId ? { 'X-Provider-Id': providerId } : {}
  return mimeOf({ ...email, headers: { ...own, ...marks }, messageId, date: new Date(sentAtMs) })
}
