import type { Logger } from 'pino'
import type { Database } from '../../records/database.ts'
import { untoldAllocations } from '../../records/stock.ts'
import { markSupplyEventApplied } from '../../records/supply.ts'
import { type InboxEvent, oldestUnapplied, skusWithUnapplied } from '../../records/supply-inbox.ts'
import type { Gateway } from '../gateway-port.ts'
import type { SupplyEventBody } from '../schema/supply-events.ts'
import { tellAllocated, tellAllWaiting } from './telling.ts'

/** Tells the backorders what suppliers said: one sku's events one after another, in the order in which they came. */
export interface SupplyDesk {
  /** Begins to tell what was accepted for a sku; returns at once. */
  work(sku: string): void
  /** Goes on with everything that a crash left untold. */
  resume(): Promise<void>
  /** When all that is being told now has been told or has failed. */
  settled(): Promise<void>
}

export interface SupplyDeskDeps {
  database: Database
  gateway: Gateway
  logger: Logger
  now: () => number
}

const retryMs = 5000
const strandedMs = 10_000

export function createSupplyDesk(deps: SupplyDeskDeps): SupplyDesk {
  const working = new Map<string, Promise<void>>()
  const work = (sku: string): void => {
    const before = working.get(sku) ?? Promise.resolve()
    const turn = before.then(() => tellOldest(sku))
    working.set(sku, turn)
    void turn.then(() => {
      if (working.get(sku) === turn) working.delete(sku)
    })
  }
  const tellOldest = async (sku: string): Promise<void> => {
    try {
      for (
        let event = await oldestUnapplied(deps.database, sku);
        event;
        event = await oldestUnapplied(deps.database, sku)
      ) {
        await tell(deps, event)
        await markSupplyEventApplied(deps.database, event.id)
      }
    } catch (error) {
      deps.logger.error({ error: error instanceof Error ? error.name : 'unknown' }, 'supply event not told yet')
      setTimeout(() => work(sku), retryMs).unref()
    }
  }
  return {
    work,
    async resume() {
      for (const allocation of await untoldAllocations(deps.database, deps.now() - strandedMs)) {
        await tellAllocated(deps, [allocation])
      }
      for (const sku of await skusWithUnapplied(deps.database)) work(sku)
    },
    async settled() {
      while (working.size > 0) await Promise.all(working.values())
    },
  }
}

/** An event was parsed when it was accepted: the inbox holds nothing else. */
function tell(deps: SupplyDeskDeps, { id, body }: InboxEvent): Promise<void> {
  const event = body as SupplyEventBody
  if (event.type === 'received') return tellAllocated(deps, { eventId: id, sku: event.sku, quantity: event.quantity })
  return tellAllWaiting(deps, event)
}

/** Goes on with every supply event that a crash left half told; for the start of a server. */
export async function resumeSupplyEvents(deps: SupplyDeskDeps): Promise<void> {
  const desk = createSupplyDesk(deps)
  await desk.resume()
  await desk.settled()
}
