import { civilDateAt } from '../../backorder/calendar.ts'
import { defaultPolicy, type Policy } from '../../backorder/policy.ts'
import type { CivilDate } from '../../backorder/state.ts'
import type { Database, Queries } from '../database.ts'
import { getSetting, putSetting } from '../settings.ts'
import { markWaitedFor } from '../supply/marks.ts'

const key = 'policy'

/** The shop's policy for what comes next; what it never stated is as by default. An open backorder has its own. */
export async function loadPolicy(db: Queries): Promise<Policy> {
  const stated = (await getSetting(db, key)) as Partial<Policy> | undefined
  return { ...defaultPolicy, ...stated }
}

/** States the shop's policy, as a whole. Returns the skus that are waited for where days begin at other instants now. */
export async function keepPolicy(db: Database, policy: Policy): Promise<string[]> {
  return db.transaction(async (tx) => {
    const { timeZone } = await loadPolicy(tx)
    await putSetting(tx, key, policy)
    return policy.timeZone === timeZone ? [] : markWaitedFor(tx)
  })
}

/** The shop's zone: its days are those of suppliers' dates, of buying and of the waiting list. */
export const shopZone = async (db: Queries): Promise<string> => (await loadPolicy(db)).timeZone

/** The day that it is for the shop at an instant. */
export const shopDay = async (db: Queries, atMs: number): Promise<CivilDate> => civilDateAt(atMs, await shopZone(db))
