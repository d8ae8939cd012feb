import { setImmediate as breathe } from 'node:timers/promises'
import { dateOfDay } from '../../backorder/calendar.ts'
import { markLearned, newestDelivery, pastDeliveriesAfter } from '../../records/buying/deliveries.ts'
import type { Database } from '../../records/database.ts'
import { loadSupplyPolicy } from '../../records/supply/policy.ts'
import { type KeptSlip, keepSlips } from '../../records/supply/slips.ts'
import type { Arrival } from '../../supply/slips/history.ts'
import { learn, type Punctuality, usualSlip } from '../../supply/slips/usual-slip.ts'
import { defaultWeighting } from '../../supply/slips/weighting.ts'
import { pagesOf } from '../files/sheet.ts'

/** Learns every supplier's usual slips from all past deliveries and keeps them; returns the skus under way whose dates they may move. */
export async function learnSlips(database: Database): Promise<string[]> {
  const newest = await newestDelivery(database)
  const deliveries = await datedDeliveries(database)
  const policy = await loadSupplyPolicy(database)
  // Choosing a weighting of the shop's own takes seconds: a server has better to do.
  const punctuality = learn(deliveries, defaultWeighting)
  const slips: KeptSlip[] = []
  for (const [supplier, goods] of goodsBySupplier(deliveries)) {
    for (const [sku, group] of goods) slips.push(slipFor(punctuality, { supplier, sku, group }, policy))
    await breathe()
  }
  const skus = await keepSlips(database, slips)
  await markLearned(database, newest)
  return skus
}

async function datedDeliveries(database: Database): Promise<Arrival[]> {
  const dated: Arrival[] = []
  const pages = pagesOf(
    (after, limit) => pastDeliveriesAfter(database, after, limit),
    ({ id }) => id,
  )
  for await (const page of pages) {
    for (const { supplier, sku, group, purchaseOrder, promisedOn, deliveredOn } of page) {
      if (promisedOn === null || deliveredOn === null) continue
      dated.push({ supplier, sku, purchaseOrder, promisedOn, deliveredOn, ...(group !== null && { group }) })
    }
  }
  return dated
}

/** Goods by sku with their group; the empty sku stands for goods that a supplier never delivered. */
function goodsBySupplier(deliveries: readonly Arrival[]): Map<string, Map<string, string | undefined>> {
  const suppliers = new Map<string, Map<string, string | undefined>>()
  for (const { supplier, sku, group } of deliveries) {
    const goods = suppliers.get(supplier) ?? new Map<string, string | undefined>([['', undefined]])
    suppliers.set(supplier, goods.set(sku, group))
  }
  return suppliers
}

function slipFor(
  punctuality: Punctuality,
  { supplier, sku, group }: { supplier: string; sku: string; group: string | undefined },
  { percentile }: { percentile: number },
): KeptSlip {
  const promisedOn = dateOfDay(punctuality.history.newestDay)
  const expected = { supplier, sku, promisedOn, ...(group !== undefined && { group }) }
  return { supplier, sku, ...usualSlip(punctuality, expected, percentile) }
}
