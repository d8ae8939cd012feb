import { createHash } from 'node:crypto'
import PostalMime from 'postal-mime'
import type { MessageOutcome } from '../../records/orders/messages.ts'
import { hearMail } from './hear-mail.ts'
import { hearReport } from './hear-report.ts'
import { receivedMail } from './received-mail.ts'
import type { ReplyDeps } from './reply-deps.ts'

/** Takes in an email as a mail server hands it over: a customer's words, or a report on a letter of ours. The same bytes again are the same email. */
export async function receiveMail(
  deps: ReplyDeps,
  bytes: Uint8Array,
  /** Whom the envelope names, where that is known. */
  recipients: readonly string[] = [],
): Promise<MessageOutcome | 'delivery-report'> {
  const id = `raw-${createHash('sha256').update(bytes).digest('hex').slice(0, 40)}`
  const parsed = await PostalMime.parse(bytes)
  const mail = receivedMail(id, parsed, recipients)
  return (await hearReport(deps, mail, parsed)) ? 'delivery-report' : hearMail(deps, mail)
}
