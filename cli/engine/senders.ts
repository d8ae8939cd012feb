import { outboxEmailSender, outboxSmsSender } from '../../activities/providers/outbox.ts'
import { resendSender } from '../../activities/providers/resend.ts'
import type { EmailSender, SmsSender } from '../../activities/providers/senders.ts'
import { smtpSender } from '../../activities/providers/smtp.ts'
import { twilioSender } from '../../activities/providers/twilio.ts'
import type { Config } from '../../config/config.ts'
import { isOnLoopback } from '../../config/loopback.ts'
import type { ServerConfig } from '../../server/deps.ts'
import { bounceAddress } from '../../server/replies/reply-address.ts'

/** Resend where there is a key, else a mail server, else the outbox. */
export function emailSenderFor(
  { resend, smtp }: Pick<Config, 'resend' | 'smtp'>,
  { replyDomain, linkKeys }: Pick<ServerConfig, 'replyDomain' | 'linkKeys'>,
): EmailSender {
  if (resend) return resendSender(resend)
  if (!smtp) return outboxEmailSender
  if (replyDomain === undefined) return smtpSender(smtp)
  // What cannot be delivered comes back to where replies are heard, not to the shop's mailbox.
  return smtpSender({ ...smtp, bounceAddress: (batchId) => bounceAddress(batchId, replyDomain, linkKeys) })
}

/** Twilio where there is an account; it reports and passes replies on to this server, where it can be reached from outside. */
export function smsSenderFor({ twilio, publicUrl }: Pick<Config, 'twilio' | 'publicUrl'>): SmsSender {
  if (!twilio) return outboxSmsSender
  if (isOnLoopback(publicUrl)) return twilioSender(twilio)
  return twilioSender({ ...twilio, statusCallback: `${publicUrl}/webhooks/twilio/status` })
}

/** What an operator should know at the start: news of letters that cannot come in as things are set. */
export function unheardNews({ resend, resendWebhookSecret, twilio, publicUrl }: Config): string[] {
  return [
    resend && resendWebhookSecret === null
      ? 'Resend: without RESEND_WEBHOOK_SECRET no bounce, complaint or reply is heard of.'
      : null,
    twilio && isOnLoopback(publicUrl)
      ? 'Twilio: without a MEANWHILE_PUBLIC_URL that it can reach, no report and no reply by text is heard of.'
      : null,
  ].filter((line) => line !== null)
}
