import { tellNews } from '../../../activities/supply/tell.ts'
import { workOut } from '../../../activities/supply/work-out.ts'
import type { Database } from '../../../records/database.ts'
import { shopZone } from '../../../records/shop/policy.ts'
import { unsettledSkus } from '../../../records/supply/marks.ts'
import type { Gateway } from '../../../server/gateway/gateway-port.ts'
import type { SupplyDesk } from '../../../server/supply/supply-desk.ts'

/** The skus' streams without Temporal: they run when a test lets them, one sku after the other. */
export function localDesk(deps: { database: Database; gateway: Gateway; now: () => number }): SupplyDesk {
  const { database, gateway, now } = deps
  const run = async (sku: string) => {
    await workOut(database, sku, { nowMs: now(), timeZone: await shopZone(database) })
    await tellNews({ database, tell: gateway.news, begin: gateway.start }, sku)
  }
  return {
    wake() {},
    resume: async () => {},
    close() {},
    async settled() {
      for (let skus = await unsettledSkus(database); skus.length > 0; skus = await unsettledSkus(database)) {
        for (const sku of skus) {
          const isDone = await run(sku).then(
            () => true,
            () => false,
          )
          // The engine is away: what is left stands in the tables.
          if (!isDone) return
        }
      }
    },
  }
}
