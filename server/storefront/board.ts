import { createHash } from 'node:crypto'
import { shopDay } from '../../records/shop/policy.ts'
import { shelfFacts } from '../../records/shop/shelf-facts.ts'
import type { Outside } from '../deps.ts'
import { type Availability, availabilityOf } from './availability.ts'
import { gathered } from './gathered.ts'

/** An availability as it is served, computed once and shown to many. */
export interface Notice {
  availability: Availability
  body: string
  etag: string
}

/** What shoppers are shown, seconds old at most; as it is after a change through this server. */
export interface Board {
  /** The notices of those of `skus` that are products. */
  of(skus: readonly string[]): Promise<ReadonlyMap<string, Notice>>
  /** Something changed about these skus. */
  forget(skus: readonly string[]): void
}

/** What changes by these doors is shown at once, so only what workers change can be this old unnoticed. */
const freshMs = 4000
/** Up to this age a notice is shown while a newer one is read: a popular product's readers never wait. */
const usableMs = 10_000
/** Refreshes go in slices with a rest between them: the embedded database answers nothing else while it reads. */
const gatherMs = 100
const sliceSkus = 10
/** A range so large that slices would not get round is read in as many as there is time for. */
const mostSlices = 25
const mostSkus = 10_000

interface Shown {
  /** Null: no product. */
  notice: Notice | null
  atMs: number
}

/** A board over the shop's own facts. */
export function createBoard({ database, now }: Pick<Outside, 'database' | 'now'>): Board {
  const shown = new Map<string, Shown>()
  /** What was forgotten during each read that is under way: that read may have seen it before the change. */
  const reads = new Set<Set<string>>()
  const stale = new Set<string>()

  const read = gathered(async (skus) => {
    const forgotten = new Set<string>()
    reads.add(forgotten)
    try {
      const atMs = now()
      const today = await shopDay(database, atMs)
      const facts = await shelfFacts(database, skus)
      const notices = new Map(facts.map((each) => [each.product.sku, noticeOf(availabilityOf(each, today))]))
      if (shown.size + skus.length > mostSkus) shown.clear()
      for (const sku of skus) if (!forgotten.has(sku)) shown.set(sku, { notice: notices.get(sku) ?? null, atMs })
      return notices
    } finally {
      reads.delete(forgotten)
    }
  })

  let isRefreshing = false
  const refreshSoon = (sku: string) => {
    stale.add(sku)
    if (isRefreshing) return
    isRefreshing = true
    setTimeout(() => void refresh(), gatherMs).unref()
  }
  const refresh = async () => {
    const skus = [...stale].slice(0, Math.max(sliceSkus, Math.ceil(stale.size / mostSlices)))
    // Nobody waits for it; whoever comes when the notice is too old meets the failure.
    await read(skus).catch(() => {})
    for (const sku of skus) stale.delete(sku)
    isRefreshing = stale.size > 0
    if (isRefreshing) setTimeout(() => void refresh(), gatherMs).unref()
  }

  return {
    async of(skus) {
      const nowMs = now()
      const found = new Map<string, Notice>()
      const missing: string[] = []
      for (const sku of skus) {
        const seen = shown.get(sku)
        const ageMs = seen ? Math.abs(nowMs - seen.atMs) : Number.POSITIVE_INFINITY
        if (!seen || ageMs > usableMs) missing.push(sku)
        else if (seen.notice) found.set(sku, seen.notice)
        if (seen && ageMs > freshMs && ageMs <= usableMs) refreshSoon(sku)
      }
      if (missing.length === 0) return found
      const notices = await read(missing)
      for (const sku of missing) {
        const notice = notices.get(sku)
        if (notice) found.set(sku, notice)
      }
      return found
    },
    forget(skus) {
      for (const sku of skus) {
        shown.delete(sku)
        for (const forgotten of reads) forgotten.add(sku)
      }
    },
  }
}

function noticeOf(availability: Availability): Notice {
  const body = JSON.stringify(availability)
  return { availability, body, etag: etagOf(body) }
}

/** A strong entity tag of a body. */
export const etagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
