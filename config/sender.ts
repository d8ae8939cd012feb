import { z } from 'zod'
import { isOnLoopback } from './loopback.ts'
import { type Gap, httpUrl } from './variable.ts'

/** Text messages by Twilio. */
export interface TwilioConfig {
  accountSid: string
  authToken: string
  sender: { from: string } | { messagingServiceSid: string }
  baseUrl: string | null
}

/** A sender's name in place of a number takes no reply, not even STOP. */
const isSenderName = (sender: TwilioConfig['sender']): boolean => 'from' in sender && /[A-Za-z]/.test(sender.from)

/** Whether a text can be answered by text: there is a number to answer, and Twilio can hand the answer on to this server. */
export const hearsTexts = ({ twilio, publicUrl }: { twilio: TwilioConfig | null; publicUrl: string }): boolean =>
  twilio === null || !(isSenderName(twilio.sender) || isOnLoopback(publicUrl))

/** Who letters come from until somebody is named: no provider takes it. */
export const placeholderSender = 'Your shop <orders@example.com>'
/** `Name <address>`, or an address alone. */
export const mailboxPattern = /^(?:[^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/

/** The variables by which text messages leave. */
export const twilioVariables = {
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-fA-F]{32}$/, 'must be AC and 32 hexadecimal digits')
    .optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_FROM: z
    .string()
    .regex(
      /^(\+[1-9]\d{6,14}|\d{3,8}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11})$/,
      'must be a number such as +15005550006, a short code or a sender name',
    )
    .optional(),
  TWILIO_MESSAGING_SERVICE_SID: z
    .string()
    .regex(/^MG[0-9a-fA-F]{32}$/, 'must be MG and 32 hexadecimal digits')
    .optional(),
  TWILIO_BASE_URL: httpUrl.optional(),
}

type TwilioVariables = z.output<z.ZodObject<typeof twilioVariables>>

/** What is missing for letters to leave by a real provider. */
export function mailGaps(env: {
  RESEND_API_KEY?: string | undefined
  SMTP_URL?: string | undefined
  MEANWHILE_MAIL_FROM?: string | undefined
  MEANWHILE_BRAND_DIR?: string | undefined
}): Gap[] {
  // A brand of the shop's own may name the sender, which is checked as it is read.
  if (env.MEANWHILE_MAIL_FROM || env.MEANWHILE_BRAND_DIR) return []
  const by = env.RESEND_API_KEY ? 'RESEND_API_KEY' : env.SMTP_URL ? 'SMTP_URL' : null
  if (by === null) return []
  return [{ variable: 'MEANWHILE_MAIL_FROM', problem: `is missing: ${by} is set, and real letters need a real sender` }]
}

/** Where nobody receives for a reply domain, customers' replies and letters that come back would be lost. */
export function replyGaps(env: {
  MEANWHILE_REPLY_DOMAIN?: string | undefined
  RESEND_API_KEY?: string | undefined
  RESEND_WEBHOOK_SECRET?: string | undefined
  SMTP_URL?: string | undefined
  MAIL_WEBHOOK_SECRET?: string | undefined
}): Gap[] {
  if (!env.MEANWHILE_REPLY_DOMAIN || env.MAIL_WEBHOOK_SECRET) return []
  const gap = (variable: string, teller: string): Gap => ({
    variable,
    problem: `is missing: MEANWHILE_REPLY_DOMAIN is set, and without it the door is closed at which ${teller} hands replies over`,
  })
  if (env.RESEND_API_KEY) return env.RESEND_WEBHOOK_SECRET ? [] : [gap('RESEND_WEBHOOK_SECRET', 'Resend')]
  return env.SMTP_URL ? [gap('MAIL_WEBHOOK_SECRET', 'a mail server')] : []
}

/** What is missing of a Twilio account of which something is set. */
export function twilioGaps(env: TwilioVariables): Gap[] {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_FROM, TWILIO_MESSAGING_SERVICE_SID } = env
  const account = { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_FROM, TWILIO_MESSAGING_SERVICE_SID }
  const [given] = Object.entries(account).flatMap(([variable, value]) => (value ? [variable] : []))
  if (given === undefined) return []
  const because = `is missing: ${given} is set, and Twilio needs an account, a token and a sender`
  const gaps: Gap[] = []
  if (!TWILIO_ACCOUNT_SID) gaps.push({ variable: 'TWILIO_ACCOUNT_SID', problem: because })
  if (!TWILIO_AUTH_TOKEN) gaps.push({ variable: 'TWILIO_AUTH_TOKEN', problem: because })
  if (!TWILIO_FROM && !TWILIO_MESSAGING_SERVICE_SID) {
    gaps.push({ variable: 'TWILIO_FROM', problem: `${because} (or set TWILIO_MESSAGING_SERVICE_SID)` })
  }
  if (TWILIO_FROM && TWILIO_MESSAGING_SERVICE_SID) {
    gaps.push({ variable: 'TWILIO_FROM', problem: 'and TWILIO_MESSAGING_SERVICE_SID exclude each other' })
  }
  return gaps
}

/** The Twilio account of the variables; null: there is none. */
export function twilioOf(env: TwilioVariables): TwilioConfig | null {
  if (!env.TWILIO_ACCOUNT_SID || !env.TWILIO_AUTH_TOKEN) return null
  const sender = env.TWILIO_MESSAGING_SERVICE_SID
    ? { messagingServiceSid: env.TWILIO_MESSAGING_SERVICE_SID }
    : { from: env.TWILIO_FROM! }
  return {
    accountSid: env.TWILIO_ACCOUNT_SID,
    authToken: env.TWILIO_AUTH_TOKEN,
    sender,
    baseUrl: env.TWILIO_BASE_URL ?? null,
  }
}
