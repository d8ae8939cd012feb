import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'

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
  /** Where customers reach this server, without a trailing slash. */
  publicUrl: string
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
  smtp: { host: string; port: number; secure: boolean; login: { user: string; password: string } | null } | null
  /** Loopback port on which `npm start` takes mail for its outbox page; null: the usual one, if it is free. */
  smtpPort: number | null
  /** Null: text messages stay in the outbox. */
  twilio: {
    accountSid: string
    authToken: string
    sender: { from: string } | { messagingServiceSid: string }
    baseUrl: string | null
  } | null
  /** Replies to letters come to addresses at this domain, which Resend or a mail server of the shop's receives for; null: to the support address, past Meanwhile. */
  replyDomain: string | null
  /** Who answers STOP, START and HELP by text; Twilio does unless it was told otherwise. */
  optOutReplies: 'twilio' | 'meanwhile'
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

/** How Temporal lets us in; a file is named by its path, absolute. */
export interface TemporalAccess {
  tls: boolean
  /** As a Temporal Cloud key; never without TLS. */
  apiKey: string | null
  /** A client certificate and its key, PEM. */
  client: { certPath: string; keyPath: string } | null
  /** Who signed the server's certificate, PEM; null: a public authority. */
  serverCaPath: string | null
  /** The name in the server's certificate where it is not the address. */
  serverName: string | null
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

const httpUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
  .transform(noTrailingSlash)
/** It stands in every text, beside what the text is for. */
const longestPublicUrl = 80
/** Who letters come from until somebody is named: no provider takes it. */
export const placeholderSender = 'Your shop <orders@example.com>'
/** `Name <address>`, or an address alone. */
export const mailboxPattern = /^(?:[^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/

const environment = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
      .transform(Number)
      .refine((port) => port <= 65535, 'must be a port number from 0 to 65535')
      .default(8420),
    MEANWHILE_DATA_DIR: z.string().default('.meanwhile'),
    MEANWHILE_CACHE_DIR: z.string().optional(),
    XDG_CACHE_HOME: z.string().optional(),
    MEANWHILE_API_KEY: z.string().min(16, 'must be at least 16 characters long').optional(),
    MEANWHILE_PUBLIC_URL: httpUrl
      .refine((url) => url.length <= longestPublicUrl, `must be at most ${longestPublicUrl} characters long`)
      .optional(),
    MEANWHILE_SHOP_NAME: z.string().max(80, 'must be at most 80 characters long').default('Your shop'),
    MEANWHILE_SUPPORT_EMAIL: z.email('must be an email address').default('support@example.com'),
    MEANWHILE_MAIL_FROM: z.string().regex(mailboxPattern, 'must look like: Your shop <orders@example.com>').optional(),
    MEANWHILE_BRAND_DIR: z.string().optional(),
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// or postgresql:// address' })
      .optional(),
    TEMPORAL_ADDRESS: z
      .string()
      .regex(/^[^\s/]+:\d{1,5}$/, 'must look like: host:7233')
      .optional(),
    TEMPORAL_NAMESPACE: z
      .string()
      .regex(/^[\w.-]{2,255}$/, 'must be letters, digits, dots, dashes and underscores, two at least')
      .default('default'),
    TEMPORAL_TLS: z.enum(['true', 'false', '1', '0'], { error: 'must be true or false' }).optional(),
    TEMPORAL_API_KEY: z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'must be one line without spaces')
      .optional(),
    TEMPORAL_TLS_CLIENT_CERT_PATH: z.string().optional(),
    TEMPORAL_TLS_CLIENT_KEY_PATH: z.string().optional(),
    TEMPORAL_TLS_SERVER_CA_CERT_PATH: z.string().optional(),
    TEMPORAL_TLS_SERVER_NAME: z.string().optional(),
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
    MEANWHILE_SMTP_PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
      .transform(Number)
      .refine((port) => port <= 65535, 'must be a port number from 0 to 65535')
      .optional(),
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
    const missing = (variable: string, why: string) =>
      context.addIssue({ code: 'custom', path: [variable], message: `is missing: ${why}` })
    // A brand of the shop's own may name the sender, which is checked as it is read.
    const namesSender = env.MEANWHILE_MAIL_FROM || env.MEANWHILE_BRAND_DIR
    if (env.RESEND_API_KEY && !namesSender)
      missing('MEANWHILE_MAIL_FROM', 'RESEND_API_KEY is set, and real letters need a real sender')
    else if (env.SMTP_URL && !namesSender)
      missing('MEANWHILE_MAIL_FROM', 'SMTP_URL is set, and real letters need a real sender')
    for (const { variable, problem } of unheardReplies(env))
      context.addIssue({ code: 'custom', path: [variable], message: problem })
    for (const { variable, why } of temporalGaps(env)) missing(variable, why)
    if (env.TEMPORAL_TLS !== undefined && !saysTrue(env.TEMPORAL_TLS) && wantsTls(env))
      context.addIssue({
        code: 'custom',
        path: ['TEMPORAL_TLS'],
        message: 'is false, but a key or a certificate for Temporal is set, and neither goes over an open line',
      })
    const twilio = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM', 'TWILIO_MESSAGING_SERVICE_SID'] as const
    const given = twilio.filter((variable) => env[variable])
    if (given.length === 0) return
    const because = `${given[0]} is set, and Twilio needs an account, a token and a sender`
    if (!env.TWILIO_ACCOUNT_SID) missing('TWILIO_ACCOUNT_SID', because)
    if (!env.TWILIO_AUTH_TOKEN) missing('TWILIO_AUTH_TOKEN', because)
    if (!env.TWILIO_FROM && !env.TWILIO_MESSAGING_SERVICE_SID)
      missing('TWILIO_FROM', `${because} (or set TWILIO_MESSAGING_SERVICE_SID)`)
    if (env.TWILIO_FROM && env.TWILIO_MESSAGING_SERVICE_SID)
      context.addIssue({
        code: 'custom',
        path: ['TWILIO_FROM'],
        message: 'and TWILIO_MESSAGING_SERVICE_SID exclude each other',
      })
  })

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

function toConfig(env: z.output<typeof environment>): Config {
  return {
    port: env.PORT,
    dataDir: resolve(env.MEANWHILE_DATA_DIR),
    cacheDir: resolve(env.MEANWHILE_CACHE_DIR ?? join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'meanwhile')),
    apiKey: env.MEANWHILE_API_KEY ?? null,
    publicUrl: env.MEANWHILE_PUBLIC_URL ?? `http://127.0.0.1:${env.PORT}`,
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

/** Where nobody receives for a reply domain, customers' replies and letters that come back would be lost. */
function unheardReplies(
  env: Partial<
    Record<
      'MEANWHILE_REPLY_DOMAIN' | 'RESEND_API_KEY' | 'RESEND_WEBHOOK_SECRET' | 'SMTP_URL' | 'MAIL_WEBHOOK_SECRET',
      string | undefined
    >
  >,
): { variable: string; problem: string }[] {
  if (!env.MEANWHILE_REPLY_DOMAIN || env.MAIL_WEBHOOK_SECRET) return []
  if (env.RESEND_API_KEY && !env.RESEND_WEBHOOK_SECRET) {
    const problem =
      'is missing: MEANWHILE_REPLY_DOMAIN is set, and without it the door is closed at which Resend tells of replies'
    return [{ variable: 'RESEND_WEBHOOK_SECRET', problem }]
  }
  if (env.SMTP_URL && !env.RESEND_API_KEY) {
    const problem =
      'is missing: MEANWHILE_REPLY_DOMAIN is set, and without it the door is closed at which a mail server hands replies over'
    return [{ variable: 'MAIL_WEBHOOK_SECRET', problem }]
  }
  return []
}

function twilioOf(env: z.output<typeof environment>): Config['twilio'] {
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

type TemporalVariables = Partial<
  Record<
    | 'TEMPORAL_ADDRESS'
    | 'TEMPORAL_API_KEY'
    | 'TEMPORAL_TLS_CLIENT_CERT_PATH'
    | 'TEMPORAL_TLS_CLIENT_KEY_PATH'
    | 'TEMPORAL_TLS_SERVER_CA_CERT_PATH'
    | 'TEMPORAL_TLS_SERVER_NAME'
    | 'TEMPORAL_TLS',
    string | undefined
  >
>

function saysTrue(text: string): boolean {
  return text === 'true' || text === '1'
}

/** Whether something is set that makes no sense without TLS. */
function wantsTls(env: TemporalVariables): boolean {
  const {
    TEMPORAL_API_KEY,
    TEMPORAL_TLS_CLIENT_CERT_PATH,
    TEMPORAL_TLS_SERVER_CA_CERT_PATH,
    TEMPORAL_TLS_SERVER_NAME,
  } = env
  return [
    TEMPORAL_API_KEY,
    TEMPORAL_TLS_CLIENT_CERT_PATH,
    TEMPORAL_TLS_SERVER_CA_CERT_PATH,
    TEMPORAL_TLS_SERVER_NAME,
  ].some((value) => value !== undefined)
}

function temporalGaps(env: TemporalVariables): { variable: string; why: string }[] {
  const cert = env.TEMPORAL_TLS_CLIENT_CERT_PATH
  const key = env.TEMPORAL_TLS_CLIENT_KEY_PATH
  const secured = wantsTls(env) || key !== undefined || (env.TEMPORAL_TLS !== undefined && saysTrue(env.TEMPORAL_TLS))
  return [
    ...(cert !== undefined && key === undefined
      ? [{ variable: 'TEMPORAL_TLS_CLIENT_KEY_PATH', why: 'a certificate needs its key' }]
      : []),
    ...(key !== undefined && cert === undefined
      ? [{ variable: 'TEMPORAL_TLS_CLIENT_CERT_PATH', why: 'a key needs its certificate' }]
      : []),
    ...(secured && env.TEMPORAL_ADDRESS === undefined
      ? [{ variable: 'TEMPORAL_ADDRESS', why: 'TLS and keys are for a server that somebody runs' }]
      : []),
  ]
}

function temporalAccessOf(env: TemporalVariables): TemporalAccess {
  const cert = env.TEMPORAL_TLS_CLIENT_CERT_PATH
  const key = env.TEMPORAL_TLS_CLIENT_KEY_PATH
  const ca = env.TEMPORAL_TLS_SERVER_CA_CERT_PATH
  return {
    tls: wantsTls(env) || (env.TEMPORAL_TLS !== undefined && saysTrue(env.TEMPORAL_TLS)),
    apiKey: env.TEMPORAL_API_KEY ?? null,
    client: cert !== undefined && key !== undefined ? { certPath: resolve(cert), keyPath: resolve(key) } : null,
    serverCaPath: ca === undefined ? null : resolve(ca),
    serverName: env.TEMPORAL_TLS_SERVER_NAME ?? null,
  }
}

function isMailServer(text: string): boolean {
  try {
    const { host, login } = smtpOf(text)
    return host !== '' && /^smtps?:/.test(text) && (login !== null || !/^smtps?:\/\/[^/]*@/.test(text))
  } catch {
    return false
  }
}

function smtpOf(text: string): NonNullable<Config['smtp']> {
  const url = new URL(text)
  const secure = url.protocol === 'smtps:'
  const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)]
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    login: user && password ? { user, password } : null,
  }
}

function noTrailingSlash(url: string): string {
  return url.replace(/\/+$/, '')
}

/** The folder that the person at the terminal is in: file names on a command line are relative to it, not to the repository. */
export function callerDir(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return env.INIT_CWD || process.cwd()
}
