import type { Config } from '../../config/config.ts'

/** What an operator must know whose letters really leave: no adapter to a real shop exists yet. None while letters stay here too. */
export function sandboxWarning({ resend, smtp, twilio }: Config): string[] {
  const senders = [...(resend ? ['Resend'] : smtp ? ['SMTP'] : []), ...(twilio ? ['Twilio'] : [])]
  if (senders.length === 0) return []
  return [
    `Warning: letters leave by ${senders.join(' and ')}, but the shop is the sandbox:`,
    '  refunds, captures, releases and codes that they speak of are only played, and no money moves.',
  ]
}
