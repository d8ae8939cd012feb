import type { Logger } from 'pino'
import type { Policy } from '../backorder/policy.ts'
import type { Brand } from '../emails/brand.ts'
import type { Database } from '../records/database.ts'
import type { Gateway } from './gateway/gateway-port.ts'
import type { LinkKey } from './links/signed-token.ts'
import type { Logo } from './pages/logo.ts'
import type { TakeSupplyEvents } from './supply/supply-word.ts'

/** Everything that the doors need from outside; each part can be put in by a test. */
export interface ServerDeps {
  database: Database
  gateway: Gateway
  config: ServerConfig
  logger: Logger
  /** Epoch milliseconds. */
  now: () => number
  /** Takes emails that customers wrote back; absent: nobody reads them. */
  onEmailReceived?: EmailReceived
  /** Takes in what suppliers say; absent: their answers are kept until there is somebody to take them. */
  takeSupplyEvents?: TakeSupplyEvents
  /** Has buying look at its purchase orders soon, and buy if asked to; absent: in its own time. */
  lookAtBuying?: (asked?: { buys: boolean }) => Promise<void>
  /** Has the waiting lists looked at soon; absent: in their own time. */
  lookAtWaitingLists?: () => Promise<void>
  /** Given only under `npm start` on loopback: opens the outbox page and the fast-forward. */
  dev?: Developer
}

/** Hears of an email that came in. `eventId` is the same when it is told again; `data` is the provider's event, its content still to be fetched. */
export type EmailReceived = (event: { eventId: string; data: Record<string, unknown> }) => Promise<void>

export interface ServerConfig {
  /** Where customers reach this server, without a slash at the end. */
  publicUrl: string
  /** What holds where an order says nothing else. */
  policy: Policy
  brand: Brand
  /** The brand's logo, where it is a file of the shop's own. */
  logo?: Logo
  /** The first signs links, all of them are believed. */
  linkKeys: readonly LinkKey[]
  /** Believe `X-Forwarded-For`: only behind a proxy that sets it. */
  trustProxy?: boolean
  /** Where replies to letters come to; absent: past this server. */
  replyDomain?: string
  /** Twilio itself answers STOP, START and HELP. */
  carrierAnswers?: boolean
  /** What providers sign their webhooks with; without it, their door is closed. */
  webhookSecrets?: { resend?: string; twilio?: string; mail?: string; suppliers?: readonly string[] }
}

export interface Developer {
  /** Moves orders so many days ahead in time, and with all of them what the shop buys; returns when they have caught up. */
  fastForward(orderIds: string[], days: number, scope?: 'all'): Promise<void>
}

/** What a request carries along. */
export interface Env {
  Variables: { requestId: string; scopes: readonly string[] }
}
