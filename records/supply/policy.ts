import { defaultSupplyPolicy, type SupplyPolicy } from '../../supply/policy.ts'
import type { Database, Queries } from '../database.ts'
import { getSetting, putSetting } from '../settings.ts'
import { markWaitedFor } from './marks.ts'

const key = 'supply-policy'

/** What holds for every sku of the shop, and the names of its customers' tiers, the first served first. */
export interface ShopSupplyPolicy extends SupplyPolicy {
  tiers: string[]
}

/** The shop's rules for supply; what it never stated is as by default. */
export async function loadSupplyPolicy(db: Queries): Promise<ShopSupplyPolicy> {
  const stated = (await getSetting(db, key)) as Partial<ShopSupplyPolicy> | undefined
  return { ...defaultSupplyPolicy, tiers: [], ...stated }
}

/** States the shop's rules for supply, as a whole; returns the skus that are waited for, whose queues they may move. */
export async function keepSupplyPolicy(db: Database, policy: ShopSupplyPolicy): Promise<string[]> {
  return db.transaction(async (tx) => {
    await putSetting(tx, key, policy)
    return markWaitedFor(tx)
  })
}
