import { Context } from '@temporalio/activity'
import { civilDateAt } from '../../backorder/calendar.ts'
import { firstCommonInstant } from '../../backorder/letters/daytime.ts'
import type { Policy } from '../../backorder/policy.ts'
import type { Database, Queries } from '../../records/database.ts'
import { queueMail } from '../../records/letters/mails.ts'
import { loadPolicy } from '../../records/shop/policy.ts'
import {
  forgetOld,
  keepRestock,
  lockRestock,
  skusToLookAt,
  type ToldShopper,
  toldSince,
  waitingFor,
} from '../../records/shop/restocks.ts'
import { shelfFacts } from '../../records/shop/shelf-facts.ts'
import { type RestockedPayload, recipientOf, restockedMailKind } from '../../records/shop/waiting-list.ts'
import { keepListsAhead } from '../../records/shop/waiting-list-clock.ts'
import { loadSupplyPolicy } from '../../records/supply/policy.ts'
import { isUnreleased } from '../../supply/dates/release.ts'
import { unitsForWaitingList } from '../../supply/shoppers/at-once.ts'
import { decideWaitingList, waitingListPolicy } from '../../supply/shoppers/waiting-list.ts'

export interface RestockDeps {
  database: Database
  /** Zones in which the owner of a number may be; empty: it says nothing. */
  zonesOfPhone: (phone: string) => readonly string[]
  wakeCouriers: () => void
}

/** A clock further ahead of the real one than this was sent ahead by a developer, who waits for no morning. */
const aheadFromMs = 60_000
/** Those who are told in one transaction, at most. */
const mostAtOnce = 500

/** Looks at every product for which somebody waits, tells those whose turn it is, and forgets whom the list has served; returns when to look again at the latest, epoch milliseconds or null. */
export function lookAtWaitingListsActivity(deps: RestockDeps) {
  return async function lookAtWaitingLists({ nowMs }: { nowMs: number }): Promise<{ nextLookAtMs: number | null }> {
    // A developer may have sent this clock ahead.
    await keepListsAhead(deps.database, nowMs - Date.now())
    let next: number | null = null
    for (const sku of await skusToLookAt(deps.database)) {
      Context.current().heartbeat()
      const at = await tellWaitingList(deps, sku, nowMs)
      if (at !== null && (next === null || at < next)) next = at
    }
    const { confirmMs, forgetMs } = waitingListPolicy(await loadSupplyPolicy(deps.database))
    await forgetOld(deps.database, { askedBeforeMs: nowMs - confirmMs, toldBeforeMs: nowMs - forgetMs })
    return { nextLookAtMs: next }
  }
}

/** Tells those who wait for a sku as far as units reach after every paid backorder has its own; running it again tells nobody twice. Returns when to look again though nothing happens. */
export async function tellWaitingList(deps: RestockDeps, sku: string, nowMs: number): Promise<number | null> {
  for (;;) {
    const { told, isCut, nextLookAtMs } = await deps.database.transaction((tx) => lookOnce(deps, tx, sku, nowMs))
    if (told > 0) deps.wakeCouriers()
    if (!isCut) return nextLookAtMs
  }
}

async function lookOnce(deps: RestockDeps, tx: Queries, sku: string, nowMs: number) {
  const restock = await lockRestock(tx, sku)
  const shop = await loadPolicy(tx)
  const units = await unitsOf(tx, sku, civilDateAt(nowMs, shop.timeZone))
  const policy = waitingListPolicy(await loadSupplyPolicy(tx))
  const limit = Math.min(units, mostAtOnce) + 1
  const waiting =
    units > 0 ? await waitingFor(tx, sku, { limit, notToldOf: restock.isOpen ? restock.number : null }) : []
  const toldAtMs = await toldSince(tx, sku, nowMs - policy.batchMs)
  const decision = decideWaitingList({ nowMs, units, restock, waiting, toldAtMs }, policy)
  for (const shopper of await keepRestock(tx, { sku, ...decision, nowMs })) {
    await queueRestocked(tx, shopper, { units, nowMs, notBeforeMs: notBeforeMs(deps, shop, shopper, nowMs) })
  }
  const told = decision.tell.length
  return { told, isCut: told === limit, nextLookAtMs: decision.nextLookAtMs }
}

const queueRestocked = (
  tx: Queries,
  { id, turn, channel }: ToldShopper,
  { units, ...when }: { units: number; nowMs: number; notBeforeMs: number },
) =>
  queueMail(tx, {
    key: `${restockedMailKind}/${id}/${turn}`,
    kind: restockedMailKind,
    channel,
    recipient: recipientOf(id),
    payload: { units } satisfies RestockedPayload,
    ...when,
  })

/** By the real clock: at once, but for a text in the shopper's night; the zones of the number tell, and the shop's where it says nothing. */
function notBeforeMs(deps: RestockDeps, { timeZone, sms }: Policy, { channel, address }: ToldShopper, nowMs: number) {
  const isSentAhead = nowMs - Date.now() > aheadFromMs
  if (channel !== 'sms' || isSentAhead) return 0
  const zones = deps.zonesOfPhone(address)
  return firstCommonInstant(zones.length > 0 ? zones : [timeZone], sms, nowMs) ?? 0
}

/** What a shopper could buy now and get at once, once nobody who has paid waits any more. */
async function unitsOf(tx: Queries, sku: string, today: string): Promise<number> {
  const [facts] = await shelfFacts(tx, [sku])
  if (!facts) return 0
  const { product, onHand, waiting } = facts
  return isUnreleased(product.preorder?.releaseDate ?? null, today)
    ? 0
    : unitsForWaitingList({ ...product, onHand, waiting })
}
