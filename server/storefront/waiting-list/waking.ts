import { isAnyAwaited } from '../../../records/shop/restocks.ts'
import type { Outside, SkusChanged } from '../../deps.ts'

/** Has the waiting lists looked at when a product changes for which somebody waits; a wake that fails is made up for by the lists' own timer. */
export function wakesWaitingLists({
  database,
  logger,
  lookAtWaitingLists,
}: Pick<Outside, 'database' | 'logger' | 'lookAtWaitingLists'>): SkusChanged {
  return (skus) => {
    isAnyAwaited(database, skus)
      .then((isAwaited) => (isAwaited ? lookAtWaitingLists() : undefined))
      .catch((error: unknown) => {
        logger.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'waiting lists not woken')
      })
  }
}
