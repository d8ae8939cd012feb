import type { Database } from '../../../records/database.ts'
import { isAnyAwaited } from '../../../records/shop/restocks.ts'
import type { SkusChanged } from '../../api/written.ts'
import type { ServerDeps } from '../../deps.ts'

/** Has the waiting lists looked at when a product changes for which somebody waits; a wake that fails is made up for by the lists' own timer. */
export function wakesWaitingLists({
  database,
  logger,
  lookAtWaitingLists,
}: Pick<ServerDeps, 'logger' | 'lookAtWaitingLists'> & { database: Database }): SkusChanged {
  return (skus) => {
    if (!lookAtWaitingLists) return
    isAnyAwaited(database, skus)
      .then((isAwaited) => (isAwaited ? lookAtWaitingLists() : undefined))
      .catch((error: unknown) => {
        logger.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'waiting lists not woken')
      })
  }
}
