import type { Channel } from '../backorder/state.ts'
import { type BuyingDeps, buyingActivity } from './buying/buying.ts'
import { courierActivity } from './courier/courier.ts'
import type { CourierDeps } from './courier/deps.ts'
import { createNotifier, createWake, type Wake } from './courier/wake.ts'
import { recordActivity } from './record.ts'
import type { Shop } from './shop/shop.ts'
import { stepActivity } from './shop/steps.ts'
import { type SupplyDeps, supplyActivities } from './supply/supply.ts'
import { lookAtWaitingListsActivity, type RestockDeps } from './waiting-list/restock.ts'

/** Everything that the activities need from outside. */
export interface ActivityDeps extends CourierDeps, SupplyDeps, Pick<RestockDeps, 'zonesOfPhone'> {
  shop: Shop
  /** What buying says to supply. */
  buying: Pick<BuyingDeps, 'tellSupply' | 'skusChanged' | 'learnSlips'>
}

export type Activities = ReturnType<typeof createActivities>

/** All activities, over ports that a test can put in. */
export function createActivities(deps: ActivityDeps) {
  const wakes: Record<Channel, Wake> = { email: createWake(), sms: createWake() }
  const notifyOthers = createNotifier(deps.database)
  const wakeCouriers = () => {
    notifyOthers()
    wakes.email.wake()
    wakes.sms.wake()
  }
  return {
    record: recordActivity({ database: deps.database, wakeSupply: deps.wakeSupply, wakeCouriers }),
    performStep: stepActivity(deps),
    deliver: courierActivity(deps, wakes),
    lookAtBuying: buyingActivity({
      database: deps.database,
      wakeCouriers,
      ...deps.buying,
    }),
    lookAtWaitingLists: lookAtWaitingListsActivity({
      database: deps.database,
      wakeCouriers,
      zonesOfPhone: deps.zonesOfPhone,
    }),
    ...supplyActivities(deps),
  }
}
