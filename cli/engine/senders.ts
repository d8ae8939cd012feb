import { outboxEmailSender, outboxSmsSender } from '../../activities/providers/outbox.ts'
import { resendSender } from '../../activities/providers/resend.ts'
import type { EmailSender, SmsSender } from '../../activities/providers/senders.ts'
import { smtpSender } from '../../activities/providers/smtp.ts'
import { twilioSender } from '../../activities/providers/twilio.ts'
import type { Config } from '../../config.ts'
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
  if (isLoopback(publicUrl)) return { ...twilioSender(twilio), hearsReplies: false }
  return twilioSender({ ...twilio, statusCallback: `${publicUrl}/webhooks/twilio/status` })
}

/** What an operator should know at the start: news of letters that cannot come in as things are set. */
export function unheardNews({ resend, resendWebhookSecret, twilio, publicUrl }: Config): string[] {
  return [
    resend && resendWebhookSecret === null
      ? 'Resend: without RESEND_WEBHOOK_SECRET no bounce, complaint or reply is heard of.'
      : null,
    twilio && isLoopback(publicUrl)
      ? 'Twilio: without a MEANWHILE_PUBLIC_URL that it can reach, no report and no reply by text is heard of.'
      : null,
  ].filter((line) => line !== null)
}

const isLoopback = (url: string): boolean => /^(localhost|127\.|\[::1\])/.test(new URL(url).host)
