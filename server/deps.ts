import type { Logger } from 'pino'
import type { Brand } from '../emails/brand.ts'
import type { Database } from '../records/database.ts'
import type { Gateway } from './gateway/gateway-port.ts'
import type { LinkKey } from './links/signed-token.ts'
import type { Metrics } from './operators/metrics.ts'
import type { Logo } from './pages/logo.ts'
import type { Board } from './storefront/board.ts'
import type { SupplyDesk } from './supply/supply-desk.ts'
import type { TakeSupplyEvents } from './supply/supply-outcome.ts'

/** Everything that the doors need from outside. */
export interface Outside {
  database: Database
  gateway: Gateway
  config: ServerConfig
  logger: Logger
  /** Epoch milliseconds. */
  now: () => number
  /** Wakes the streams of skus. */
  desk: SupplyDesk
  /** Takes emails that customers wrote back; null: nobody reads them. */
  onEmailReceived: EmailReceived | null
  /** Has buying look at its purchase orders soon, and buy if asked to. */
  lookAtBuying: (asked?: { buys: boolean }) => Promise<void>
  /** Has the waiting lists looked at soon. */
  lookAtWaitingLists: () => Promise<void>
  /** Given only under `npm start` on loopback: opens the outbox page and the fast-forward. */
  dev: Developer | null
}

/** What every room of doors works with: the outside, and what is made of it once for all of them. */
export interface ServerDeps extends Outside {
  metrics: Metrics
  /** What shoppers are shown. */
  board: Board
  /** Takes in what suppliers say. */
  takeSupplyEvents: TakeSupplyEvents
  /** Is told of every sku whose goods, rules or purchase orders a door has changed. */
  skusChanged: SkusChanged
}

/** Hears that something about these skus has changed. */
export type SkusChanged = (skus: readonly string[]) => void

/** Hears of an email that came in. `eventId` is the same when it is told again; `data` is the provider's event, its content still to be fetched. */
export type EmailReceived = (event: { eventId: string; data: Record<string, unknown> }) => Promise<void>

/** What the operator has configured, as far as the doors need it. */
export interface ServerConfig {
  /** Where customers reach this server, without a slash at the end. */
  publicUrl: string
  brand: Brand
  /** The brand's logo, where it is a file of the shop's own. */
  logo?: Logo
  /** The first signs links, all of them are believed. */
  linkKeys: readonly LinkKey[]
  /** How many proxies stand before this server, each of which adds to `X-Forwarded-For`. */
  proxies: number
  /** Where replies to letters come to; absent: past this server. */
  replyDomain?: string
  /** Twilio itself answers STOP, START and HELP. */
  carrierAnswers?: boolean
  /** What providers sign their webhooks with; without it, their door is closed. */
  webhookSecrets?: { resend?: string; twilio?: string; mail?: string; suppliers?: readonly string[] }
}

/** What a developer can do to a running engine. */
export interface Developer {
  /** Moves orders so many days ahead in time, and with all of them what the shop buys; returns when they have caught up. */
  fastForward(orderIds: string[], days: number, scope?: 'all'): Promise<void>
}

/** What a request carries along. */
export interface Env {
  Variables: { requestId: string; scopes: readonly string[] }
}
