import type { MailRenderers } from '../../activities/courier/mail.ts'
import type { EmailReceived } from '../../server/deps.ts'
import type { HearCaught } from '../../server/developer/mail-catcher.ts'
import { passedOnKind, renderPassedOn } from '../../server/replies/passed-on-mail.ts'
import { receiveMail } from '../../server/replies/receive-mail.ts'
import { isOurs, localReplyDomain, replyAddress, unsubscribeAddress } from '../../server/replies/reply-address.ts'
import { emailReceived } from '../../server/webhooks/email-received.ts'
import { resendReceiving } from '../../server/webhooks/resend-received.ts'
import type { Parts } from './parts.ts'

/** Where a reply to a letter goes: an address of its order at the reply domain, or the support address where there is no such domain. */
export function replyTo({ serverConfig }: Parts): (orderId: string) => string {
  const { replyDomain, linkKeys, brand } = serverConfig
  return (orderId) => (replyDomain === undefined ? brand.supportEmail : replyAddress(orderId, replyDomain, linkKeys))
}

/** Where a mail unsubscribes the customer of an order, or a shopper on a waiting list; nowhere without a reply domain. */
export function unsubscribeTo({ serverConfig }: Parts): { unsubscribeAddress?: (of: string) => string } {
  const { replyDomain, linkKeys } = serverConfig
  return replyDomain === undefined ? {} : { unsubscribeAddress: (of) => unsubscribeAddress(of, replyDomain, linkKeys) }
}

/** Takes in emails that Resend received; nothing without its key. */
export function mailReceiver(parts: Parts): { onEmailReceived?: EmailReceived } {
  const { database, gateway, serverConfig, logger, config } = parts
  if (!config.resend) return {}
  const deps = { database, gateway, config: serverConfig, logger, now: Date.now }
  return { onEmailReceived: emailReceived(deps, resendReceiving(config.resend)) }
}

/** Hears what a mail program or server sends to an address of ours on the developer's own SMTP port. */
export function hearsReplies(parts: Parts): HearCaught {
  const { database, gateway, serverConfig, logger } = parts
  const deps = { database, gateway, config: serverConfig, logger, now: Date.now }
  return async (bytes, recipients) => {
    if (isOurs(recipients, serverConfig.replyDomain ?? localReplyDomain)) await receiveMail(deps, bytes, recipients)
  }
}

/** Mails that say that a person has a customer's message. */
export const replyMails = (parts: Parts): MailRenderers => ({
  [passedOnKind]: renderPassedOn({
    database: parts.database,
    brand: parts.serverConfig.brand,
    replyTo: replyTo(parts),
  }),
})
