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

/** A customer's place among the tiers, from 1; whoever is in none comes after all. */
export function tierOf(name: string | undefined, tiers: readonly string[]): number {
  const place = name === undefined ? -1 : tiers.indexOf(name)
  if (place >= 0) return place + 1
  return name !== undefined && /^[1-9]\d?$/.test(name) && tiers.length === 0 ? Number(name) : lastTier
}

const lastTier = 100
