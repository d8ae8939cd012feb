import { z } from 'zod'
import { mailboxPattern, mailGaps, replyGaps, twilioGaps, twilioVariables } from './sender.ts'
import { isMailServer } from './smtp.ts'
import { temporalGaps, temporalVariables } from './temporal.ts'
import { httpUrl } from './variable.ts'

const wholeNumber = (most: number, problem: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, problem)
    .transform(Number)
    .refine((number) => number <= most, problem)
const port = wholeNumber(65_535, 'must be a port number from 0 to 65535')

/** It stands in every text, beside what the text is for. */
const longestPublicUrl = 80

/** The environment as operators set it; an empty variable has been left out before. */
export const environment = z
  .object({
    PORT: port.default(8420),
    MEANWHILE_DATA_DIR: z.string().default('.meanwhile'),
    MEANWHILE_CACHE_DIR: z.string().optional(),
    XDG_CACHE_HOME: z.string().optional(),
    MEANWHILE_API_KEY: z.string().min(16, 'must be at least 16 characters long').optional(),
    MEANWHILE_PUBLIC_URL: httpUrl
      .refine((url) => url.length <= longestPublicUrl, `must be at most ${longestPublicUrl} characters long`)
      .optional(),
    MEANWHILE_TRUST_PROXY: wholeNumber(10, 'must be how many proxies stand before the server, 0 to 10').default(0),
    MEANWHILE_SHOP_NAME: z.string().max(80, 'must be at most 80 characters long').default('Your shop'),
    MEANWHILE_SUPPORT_EMAIL: z.email('must be an email address').default('support@example.com'),
    MEANWHILE_MAIL_FROM: z.string().regex(mailboxPattern, 'must look like: Your shop <orders@example.com>').optional(),
    MEANWHILE_BRAND_DIR: z.string().optional(),
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// or postgresql:// address' })
      .optional(),
    ...temporalVariables,
    MEANWHILE_REPLY_DOMAIN: z
      .string()
      .regex(
        /^(?=.{4,253}$)([a-z0-9-]{1,63}\.)+[a-z]{2,63}$/,
        'must be a host name in small letters, such as reply.example.com',
      )
      .optional(),
    RESEND_API_KEY: z.string().optional(),
    RESEND_BASE_URL: httpUrl.optional(),
    RESEND_WEBHOOK_SECRET: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{24,}={0,2}$/, 'must be the signing secret that Resend shows: whsec_ and letters')
      .optional(),
    MAIL_WEBHOOK_SECRET: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, 'must be whsec_ and the base64 of at least 24 bytes')
      .optional(),
    SUPPLIER_WEBHOOK_SECRET: z
      .string()
      .regex(
        /^whsec_[A-Za-z0-9+/]{32,}={0,2}( whsec_[A-Za-z0-9+/]{32,}={0,2})*$/,
        'must be whsec_ and the base64 of at least 24 bytes; several stand with a space between them',
      )
      .optional(),
    SMTP_URL: z
      .string()
      .refine(isMailServer, 'must look like smtp://user:password@mail.example.com:587, or smtps:// for TLS throughout')
      .optional(),
    MEANWHILE_SMTP_PORT: port.optional(),
    ...twilioVariables,
    TWILIO_OPT_OUT_REPLIES: z
      .enum(['twilio', 'meanwhile'], { error: 'must be twilio or meanwhile: who answers STOP, START and HELP' })
      .default('twilio'),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'must be one of fatal, error, warn, info, debug, trace, silent',
      })
      .default('info'),
  })
  .superRefine((env, context) => {
    for (const { variable, problem } of [
      ...mailGaps(env),
      ...replyGaps(env),
      ...temporalGaps(env),
      ...twilioGaps(env),
    ]) {
      context.addIssue({ code: 'custom', path: [variable], message: problem })
    }
  })

/** The environment, checked and with its defaults. */
export type Environment = z.output<typeof environment>
