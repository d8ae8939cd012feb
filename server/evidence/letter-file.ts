import { messageIdOf, mimeOf } from '../../emails/mime.ts'
import { textFile } from '../../evidence/bundle.ts'
import type { SentCopy } from '../../records/letters/sent-copies.ts'
import { isoAt } from '../api/outlook.ts'

/** The number of a letter: 3 of `letter/3`. */
export const numberOf = (key: string): string => key.replace(/^letter\//, '')

/** Where a letter lies in a bundle: `letters/003-delay-notice-email.eml`, or `…-email-try-1.eml` for one that came to nothing and was sent again. */
export function letterPath({
  key,
  letter,
  channel,
  earlierTry,
}: Pick<SentCopy, 'key' | 'letter' | 'channel' | 'earlierTry'>): string {
  const name = [numberOf(key).padStart(3, '0'), letter, channel, ...(earlierTry === null ? [] : ['try', earlierTry])]
  return `letters/${name.join('-')}.${channel === 'email' ? 'eml' : 'txt'}`
}

/** A letter as a file: an email as MIME with the headers it was handed over with, an SMS as whom it went to, when, and its text. */
export async function letterFile(copy: SentCopy): Promise<Uint8Array> {
  return copy.channel === 'email' ? emlOf(copy) : smsOf(copy)
}

function smsOf({ to, body, providerId, sentAtMs }: SentCopy): Uint8Array {
  const head = [
    `To: ${to}`,
    `Date: ${isoAt(sentAtMs)}`,
    ...(providerId === null ? [] : [`X-Provider-Id: ${providerId}`]),
  ]
  return textFile(`${head.join('\n')}\n\n${body}\n`)
}

/** Its Date is that of handing over; what the provider calls it is kept as a header. The same letter is the same bytes. */
async function emlOf({
  to,
  subject,
  html,
  body,
  headers,
  providerId,
  sentAtMs,
  ...named
}: SentCopy): Promise<Uint8Array> {
  const { from = '', replyTo = '', letter: _, ...own } = headers
  const email = { from, to, replyTo, subject: subject ?? '', html: html ?? '', text: body, headers: own }
  // Over SMTP the Message-ID is the provider's name for it; any other provider gives it one of its own, which it may tell.
  const given = providerId?.startsWith('<') ? providerId : named.messageId
  const marks = providerId && providerId !== given ? { 'X-Provider-Id': providerId } : {}
  const messageId = given ?? messageIdOf(email)
  const bytes = await mimeOf({ ...email, headers: { ...own, ...marks }, messageId, date: new Date(sentAtMs) })
  return given ? bytes : withoutMessageId(bytes)
}

function withoutMessageId(bytes: Buffer): Uint8Array {
  const end = bytes.indexOf('\r\n\r\n')
  const head = bytes.subarray(0, end).toString('latin1')
  const kept = head.replace(/^Message-ID:.*(?:\r\n[ \t].*)*\r\n/im, '')
  return Buffer.concat([Buffer.from(kept, 'latin1'), bytes.subarray(end)])
}
