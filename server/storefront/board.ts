import { createHash } from 'node:crypto'
import { civilDateAt } from '../../backorder/calendar.ts'
import { shelfFacts } from '../../records/shelf-facts.ts'
import type { ServerDeps } from '../deps.ts'
import { type Availability, availabilityOf, type SlipOf } from './availability.ts'

/** An availability as it is served, computed once and shown to many. */
export interface Notice {
  availability: Availability
  body: string
  etag: string
}

/** What shoppers are shown, at most a second old; at once after a change through this server. */
export interface Board {
  /** The notices of those of `skus` that are products. */
  of(skus: readonly string[]): Promise<Map<string, Notice>>
  /** Something changed about these skus. */
  forget(skus: readonly string[]): void
}

const freshMs = 1000
/** A reader of a popular product never waits for its refresh, within this age. */
const usableMs = 5000
const mostSkus = 10_000

interface Shown {
  notice: Notice | null
  atMs: number
}

export function createBoard(
  { database, config, now }: Pick<ServerDeps, 'database' | 'config' | 'now'>,
  slipOf?: SlipOf,
): Board {
  const shown = new Map<string, Shown>()
  const loading = new Map<string, Promise<Map<string, Notice>>>()

  const load = async (skus: readonly string[]): Promise<Map<string, Notice>> => {
    const today = civilDateAt(now(), config.policy.timeZone)
    const facts = await shelfFacts(database, skus)
    return new Map(facts.map((each) => [each.product.sku, noticeOf(availabilityOf(each, today, slipOf))]))
  }

  const refresh = (skus: readonly string[]): Promise<Map<string, Notice>> => {
    const loaded = load(skus)
    const settle = (keep: (sku: string) => void) => {
      for (const sku of skus) {
        // What was forgotten while it was read is not kept.
        if (loading.get(sku) !== loaded) continue
        loading.delete(sku)
        keep(sku)
      }
    }
    for (const sku of skus) loading.set(sku, loaded)
    return loaded.then(
      (notices) => {
        if (shown.size + skus.length > mostSkus) shown.clear()
        const atMs = now()
        settle((sku) => void shown.set(sku, { notice: notices.get(sku) ?? null, atMs }))
        return notices
      },
      (error: unknown) => {
        settle(() => {})
        throw error
      },
    )
  }

  return {
    async of(skus) {
      const nowMs = now()
      const found = new Map<string, Notice>()
      const take = (sku: string, notice: Notice | null | undefined) => notice && found.set(sku, notice)
      const ages = new Map(skus.map((sku) => [sku, ageOf(shown.get(sku), nowMs)]))
      const missing = skus.filter((sku) => (ages.get(sku) ?? 0) > usableMs)
      const stale = skus.filter((sku) => !loading.has(sku) && (ages.get(sku) ?? 0) > freshMs && !missing.includes(sku))
      // Who is served meanwhile does not see a refresh fail; the next reader past its age does.
      if (stale.length > 0) refresh(stale).catch(() => {})
      for (const sku of skus) take(sku, shown.get(sku)?.notice)
      const unread = missing.filter((sku) => !loading.has(sku))
      const reads = new Set(missing.flatMap((sku) => loading.get(sku) ?? []))
      const own = unread.length > 0 ? refresh(unread) : null
      for (const read of [...reads, ...(own ? [own] : [])]) {
        const notices = await read
        for (const sku of missing) take(sku, notices.get(sku))
      }
      return found
    },
    forget(skus) {
      for (const sku of skus) {
        shown.delete(sku)
        loading.delete(sku)
      }
    },
  }
}

const ageOf = (seen: Shown | undefined, nowMs: number): number =>
  seen === undefined ? Number.POSITIVE_INFINITY : Math.abs(nowMs - seen.atMs)

function noticeOf(availability: Availability): Notice {
  const body = JSON.stringify(availability)
  return { availability, body, etag: etagOf(body) }
}

/** A strong entity tag of a body. */
export const etagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
