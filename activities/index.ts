import { defaultPolicy } from '../backorder/policy.ts'
import type { Channel } from '../backorder/state.ts'
import { courierActivity } from './courier.ts'
import type { CourierDeps } from './courier-deps.ts'
import { type HandOut, recordActivity } from './record.ts'
import { lookAtWaitingListsActivity } from './restock.ts'
import type { Shop } from './shop.ts'
import { stepActivity } from './steps.ts'
import { createNotifier, createWake, type Wake } from './wake.ts'

/** Everything that the activities need from outside. */
export interface ActivityDeps extends CourierDeps {
  shop: Shop
  /** Shares goods out among the orders that wait, and tells them. */
  handOut: HandOut
  /** The shop's, IANA. Default: the policy's. */
  timeZone?: string
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
    record: recordActivity({ database: deps.database, handOut: deps.handOut, wakeCouriers }),
    performStep: stepActivity(deps),
    deliver: courierActivity(deps, wakes),
    lookAtWaitingLists: lookAtWaitingListsActivity({
      database: deps.database,
      timeZone: deps.timeZone ?? defaultPolicy.timeZone,
      wakeCouriers,
    }),
  }
}
