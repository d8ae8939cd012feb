import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Environment, environment } from './environment.ts'
import { loopbackUrl } from './loopback.ts'
import { placeholderSender, type TwilioConfig, twilioOf } from './sender.ts'
import { type SmtpConfig, smtpOf } from './smtp.ts'
import { type TemporalAccess, temporalAccessOf } from './temporal.ts'

/** Everything an operator may set, read once at the start; each variable is a row of the README's table. */
export interface Config {
  /** TCP port of the HTTP server; 0 takes any free one. */
  port: number
  /** The one folder that holds state, absolute. */
  dataDir: string
  /** Downloads and builds shared by every checkout of this user, absolute. */
  cacheDir: string
  /** Null: a key is made and printed at the first start. */
  apiKey: string | null
  /** Where customers reach this server, without a trailing slash; with port 0, whichever it will be. */
  publicUrl: string
  /** How many proxies stand before the server. */
  proxies: number
  shopName: string
  supportEmail: string
  /** `Name <address>` that letters come from. */
  mailFrom: string
  /** The shop's own brand.json and words, absolute; null: it has none. */
  brandDir: string | null
  /** Null: the embedded database in dataDir. */
  databaseUrl: string | null
  /** `address` null: a development server is found and started. */
  temporal: { address: string | null; namespace: string; access: TemporalAccess }
  /** Null: letters stay in the outbox. */
  resend: { apiKey: string; baseUrl: string | null } | null
  /** What Resend signs its webhooks with; null: its door is closed. */
  resendWebhookSecret: string | null
  /** What the shop's own mail server hands emails over with; null: its door is closed. */
  mailWebhookSecret: string | null
  /** What suppliers sign their webhooks with, any of them; empty: their door is closed. */
  supplierWebhookSecrets: string[]
  /** Letters go over SMTP where there is no `resend`. Null: to no mail server. */
  smtp: SmtpConfig | null
  /** Loopback port on which `npm start` takes mail for its outbox page; null: the usual one, if it is free. */
  smtpPort: number | null
  /** Null: text messages stay in the outbox. */
  twilio: TwilioConfig | null
  /** Replies to letters come to addresses at this domain, which Resend or a mail server of the shop's receives for; null: to the support address, past Meanwhile. */
  replyDomain: string | null
  /** Who answers STOP, START and HELP by text; Twilio does unless it was told otherwise. */
  optOutReplies: 'twilio' | 'meanwhile'
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

/** Thrown by readConfig: one line per variable, by name; values are never repeated, they may be secrets. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly variables: readonly string[]
  constructor(problems: readonly { variable: string; problem: string }[]) {
    super(['The configuration is not usable:', ...problems.map((p) => `  ${p.variable} ${p.problem}`)].join('\n'))
    this.variables = problems.map((p) => p.variable)
  }
}

/** Reads and checks the environment; an empty variable counts as unset. Throws one ConfigError naming every bad variable. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = environment.safeParse(given)
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((i) => ({ variable: String(i.path[0]), problem: i.message })))
  return toConfig(parsed.data)
}

function toConfig(env: Environment): Config {
  return {
    port: env.PORT,
    dataDir: resolve(env.MEANWHILE_DATA_DIR),
    cacheDir: resolve(env.MEANWHILE_CACHE_DIR ?? join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'meanwhile')),
    apiKey: env.MEANWHILE_API_KEY ?? null,
    publicUrl: env.MEANWHILE_PUBLIC_URL ?? loopbackUrl(env.PORT),
    proxies: env.MEANWHILE_TRUST_PROXY,
    shopName: env.MEANWHILE_SHOP_NAME,
    supportEmail: env.MEANWHILE_SUPPORT_EMAIL,
    mailFrom: env.MEANWHILE_MAIL_FROM ?? placeholderSender,
    brandDir: env.MEANWHILE_BRAND_DIR ? resolve(env.MEANWHILE_BRAND_DIR) : null,
    databaseUrl: env.DATABASE_URL ?? null,
    temporal: {
      address: env.TEMPORAL_ADDRESS ?? null,
      namespace: env.TEMPORAL_NAMESPACE,
      access: temporalAccessOf(env),
    },
    resend: env.RESEND_API_KEY ? { apiKey: env.RESEND_API_KEY, baseUrl: env.RESEND_BASE_URL ?? null } : null,
    resendWebhookSecret: env.RESEND_WEBHOOK_SECRET ?? null,
    mailWebhookSecret: env.MAIL_WEBHOOK_SECRET ?? null,
    supplierWebhookSecrets: env.SUPPLIER_WEBHOOK_SECRET?.split(' ') ?? [],
    smtp: env.SMTP_URL ? smtpOf(env.SMTP_URL) : null,
    smtpPort: env.MEANWHILE_SMTP_PORT ?? null,
    twilio: twilioOf(env),
    replyDomain: env.MEANWHILE_REPLY_DOMAIN ?? null,
    optOutReplies: env.TWILIO_OPT_OUT_REPLIES,
    logLevel: env.LOG_LEVEL,
  }
}
