import { z } from 'zod'
import { addressOf, messageIdOf, mimeOf } from '../../emails/mime.ts'
import { doubting } from './doubting.ts'
import type { Email, EmailOutcome, EmailSender } from './senders.ts'
import { closing, type FailedAttempt, type SmtpServer, type SmtpSession, smtpSession } from './smtp-session.ts'

export interface SmtpOptions extends SmtpServer {
  timeoutMs?: number
  /** Where a server returns the letter of a batch that it cannot deliver after all; absent: to whom the letter is from. */
  bounceAddress?: (batchId: string) => string
}

const frozen = z.tuple([
  z.object({
    from: z.string(),
    to: z.string(),
    replyTo: z.string(),
    subject: z.string(),
    html: z.string(),
    text: z.string(),
    headers: z.record(z.string(), z.string()),
    messageId: z.string(),
    returnPath: z.string().optional(),
  }),
])

const minuteMs = 60_000
/** RFC 5321: a bad sequence of commands says nothing about the letter. */
const outOfStep = 503
/** RFC 5321: there is somebody, who has no room. */
const mailboxFull = 552
/** RFC 3463: a rule of the server's, or a block list, refuses us; nothing is said of whether the reader exists. */
const byPolicy = /^\d{3}[ -]5\.7\./
/** SMTP remembers nothing: an unanswered letter is repeated, under its Message-ID, only for so long. The courier stops an hour before. */
const repeatForMs = 75 * minuteMs

/** Emails over SMTP, one at a time. Whoever hangs up after the message is asked again with the same Message-ID: at least once, seldom twice. */
export function smtpSender({ timeoutMs = 20_000, bounceAddress, ...server }: SmtpOptions): EmailSender {
  const session: SmtpSession = smtpSession(server, timeoutMs)
  return doubting({
    batchSize: 1,
    keyLifeMs: repeatForMs,
    encode: (emails) => JSON.stringify(emails.map((email) => toFrozen(email, bounceAddress))),
    async send({ body }) {
      const [letter] = frozen.parse(JSON.parse(body ?? '[]'))
      const { from, to, returnPath = addressOf(from) } = letter
      const bytes = await mimeOf({ ...letter, date: new Date() })
      const attempt = await session.attempt({ from: returnPath, to, bytes })
      return attempt.taken ? { type: 'sent', ids: [letter.messageId] } : outcomeOf(attempt)
    },
  })
}

/** Tags are for providers that report on them; here the return path says which letter came back. */
function toFrozen({ tags, ...email }: Email, bounceAddress: SmtpOptions['bounceAddress']) {
  const returnPath = tags.batch && bounceAddress ? { returnPath: bounceAddress(tags.batch) } : {}
  return { ...email, messageId: messageIdOf(email), ...returnPath }
}

/** By the reply, and by what it was a reply to: only a recipient or a letter is ever refused for good. */
function outcomeOf(attempt: FailedAttempt): EmailOutcome {
  const { command, code, response } = attempt
  if (code === null) return silence(attempt)
  const reason = `smtp_${code}`
  const isAboutTheLetter = command === 'RCPT TO' || command === 'DATA'
  if (code < 500 || code === outOfStep) {
    const alone = isAboutTheLetter && code !== closing && code !== outOfStep ? { alone: reason } : {}
    return { type: 'later', afterMs: minuteMs, refused: true, ...alone }
  }
  // A login, a sender or a relay that is refused is the operator's to mend.
  if (!isAboutTheLetter || /relay/i.test(response)) {
    return { type: 'later', afterMs: minuteMs, refused: true, alert: reason }
  }
  const isOfReader = command === 'RCPT TO' && code !== mailboxFull && !byPolicy.test(response)
  return { type: 'rejected', reason, divisible: false, ...(!isOfReader && { soft: true }) }
}

function silence({ handedOver, command, error }: FailedAttempt): EmailOutcome {
  if (handedOver) return { type: 'later', afterMs: 2 * minuteMs, refused: false, alone: 'outcome_unknown' }
  // Nothing was sent: the letter itself cannot be put into the protocol, or is larger than the server takes.
  if (error === 'EENVELOPE' || error === 'EMESSAGE') {
    return command === 'MAIL FROM'
      ? { type: 'rejected', reason: 'too_large', divisible: false, soft: true }
      : { type: 'rejected', reason: 'invalid_address', divisible: false }
  }
  const alert = error === 'ETLS' || error === 'EAUTH' ? { alert: `smtp_${error.slice(1).toLowerCase()}` } : {}
  return { type: 'later', afterMs: alert.alert ? minuteMs : 5_000, refused: true, ...alert }
}
