import type { Queries } from '../database.ts'
import { getSetting, putSetting } from '../settings.ts'

const key = 'waiting-lists-ahead-ms'
/** A clock further ahead of the real one than this was sent ahead, and is not merely fast. */
const aheadFromMs = 60_000

/** How far a developer sent the clock of the waiting lists ahead, ms: who joins, joins by that clock. */
export async function listsAheadMs(db: Queries): Promise<number> {
  const ahead = await getSetting(db, key)
  return typeof ahead === 'number' ? ahead : 0
}

/** Keeps how far the lists' clock is ahead of the real one. */
export async function keepListsAhead(db: Queries, aheadMs: number): Promise<void> {
  const known = await listsAheadMs(db)
  const ahead = aheadMs > aheadFromMs ? aheadMs : 0
  if (Math.abs(ahead - known) > aheadFromMs || (ahead === 0 && known !== 0)) await putSetting(db, key, ahead)
}

/** Whether anybody is on a waiting list, or was told lately. */
export async function isAnybodyListed(db: Queries): Promise<boolean> {
  const [row] = await db.query<{ found: boolean }>('select exists (select from waiting_list) as found')
  return row?.found ?? false
}
