import { z } from 'zod'
import type { EmailReceived } from '../deps.ts'
import { Unanswered } from '../gateway/gateway-port.ts'
import { Problem } from '../http/problem.ts'
import { hearMail } from '../replies/hear-mail.ts'
import type { ReplyDeps } from '../replies/reply-deps.ts'
import { type FetchMail, ReceivingFailed } from './resend-received.ts'

const told = z.object({ email_id: z.string().regex(/^[\w-]{1,100}$/) })

/** Takes in what Resend says has come: fetches it and hears it. A provider or an engine that is away is asked again when the webhook is repeated. */
export function emailReceived(deps: ReplyDeps, fetchMail: FetchMail): EmailReceived {
  return async ({ data }) => {
    const parsed = told.safeParse(data)
    if (!parsed.success) {
      deps.logger.warn({ event: 'received-email-malformed' }, 'replies')
      return
    }
    try {
      const mail = await fetchMail(parsed.data.email_id)
      if (!mail) deps.logger.warn({ event: 'received-email-gone' }, 'replies')
      else deps.logger.info({ event: 'received-email', outcome: await hearMail(deps, mail) }, 'replies')
    } catch (error) {
      if (!(error instanceof ReceivingFailed) && !(error instanceof Unanswered)) throw error
      throw new Problem(503, 'try-again', 'The email cannot be taken in just now; tell of it again.')
    }
  }
}
