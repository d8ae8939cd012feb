import { usualPreferences } from '../../backorder/letters/preferences.ts'
import {
  getPreferences,
  markPreferencesTold,
  openOrdersOfCustomer,
  type PreferencesChange,
  type StoredPreferences,
  savePreferences,
  toPreferences,
  untoldPreferences,
} from '../../records/orders/preferences.ts'
import type { ServerDeps } from '../deps.ts'

type Deps = Pick<ServerDeps, 'database' | 'gateway' | 'now'>

/** What holds for a customer who asked for nothing, as it would be kept. */
export const noPreferences: PreferencesChange = {
  updates: usualPreferences.updates,
  sms: usualPreferences.sms,
  smsFrom: null,
  smsUntil: null,
  timeZone: null,
  locale: null,
}

/** Keeps what a customer asks for and tells their open orders; the same again heals what a crash left untold. */
export async function prefer(deps: Deps, customerId: string, change: PreferencesChange): Promise<StoredPreferences> {
  const stored = await savePreferences(deps.database, customerId, change, deps.now())
  await tellOrders(deps, stored)
  return stored
}

/** Ends the letters that nothing rests on, and leaves every other wish as it is. */
export async function unsubscribe(deps: Deps, customerId: string): Promise<void> {
  const kept = await getPreferences(deps.database, customerId)
  await prefer(deps, customerId, { ...(kept ?? noPreferences), updates: 'required' })
}

async function tellOrders({ database, gateway }: Deps, stored: StoredPreferences): Promise<void> {
  const { customerId, revision } = stored
  for (const orderId of await openOrdersOfCustomer(database, customerId)) {
    await gateway.news(orderId, { type: 'preferences', preferences: toPreferences(stored) })
  }
  await markPreferencesTold(database, customerId, revision)
}

/** Tells orders of preferences that were kept in a moment at which the engine was away. */
export async function tellUntoldPreferences(deps: Deps): Promise<void> {
  for (;;) {
    const untold = await untoldPreferences(deps.database)
    for (const stored of untold) await tellOrders(deps, stored)
    if (untold.length < 100) return
  }
}
