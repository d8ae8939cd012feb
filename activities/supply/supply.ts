import { Context } from '@temporalio/activity'
import { addDays, civilDateAt, instantAt } from '../../backorder/calendar.ts'
import type { OpenOrder } from '../../backorder/order.ts'
import type { Database } from '../../records/database.ts'
import { shopZone } from '../../records/shop/policy.ts'
import type { Tell } from '../courier/deps.ts'
import { tellNews } from './tell.ts'
import { workOut } from './work-out.ts'

/** Everything that a sku's stream needs from outside. */
export interface SupplyDeps {
  database: Database
  tell: Tell
  /** Begins a conversation whose start was lost, once however often it is called. */
  begin: (order: OpenOrder) => Promise<void>
  /** The queues of these skus may have moved. */
  wakeSupply: (skus: readonly string[]) => void
  /** Hears of each sku that was worked out: who waits for it on the waiting list may be told now. */
  workedOut: (skus: readonly string[]) => void
}

/** What a stream does next. */
export interface SupplyTurn {
  hasNews: boolean
  /** When the shop's next day begins, ms from now, if somebody waits; null: nobody does. */
  nextDayInMs: number | null
}

const heartbeatMs = 1_500

/** The activities of a sku's stream. */
export function supplyActivities(deps: SupplyDeps) {
  return {
    /** Works a sku out; see `workOut`. */
    workOutSupply: (sku: string): Promise<SupplyTurn> =>
      beating(async () => {
        const nowMs = Date.now()
        const timeZone = await shopZone(deps.database)
        const worked = await workOut(deps.database, sku, { nowMs, timeZone })
        if (worked.wakes.length > 0) deps.wakeSupply(worked.wakes)
        deps.workedOut([sku])
        const nextDayInMs = worked.isWaitedFor ? untilNextDay(nowMs + worked.aheadMs, timeZone) : null
        return { hasNews: worked.hasNews, nextDayInMs }
      }),
    /** Tells those whose date or units changed; goes on where a worker died. */
    tellSupply: (sku: string): Promise<void> =>
      beating(() => tellNews(deps, sku, Context.current().cancellationSignal)),
  }
}

/** Says that it lives while it works: a worker that dies is noticed within seconds. */
async function beating<Result>(work: () => Promise<Result>): Promise<Result> {
  const context = Context.current()
  const beat = setInterval(() => context.heartbeat(), heartbeatMs)
  try {
    return await work()
  } finally {
    clearInterval(beat)
  }
}

/** A minute into it, so that every clock agrees that it has begun. */
const untilNextDay = (nowMs: number, timeZone: string): number =>
  instantAt(addDays(civilDateAt(nowMs, timeZone), 1), 60_000, timeZone) - nowMs
