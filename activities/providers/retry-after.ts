import type { Rate } from '../../records/letters/sending-pace.ts'

const longestMs = 3_600_000

/** How long a provider asks to wait, milliseconds, by `retry-after` (seconds or a date) or `ratelimit-reset` (seconds). */
export function retryAfterMs(headers: Headers, fallbackMs: number, nowMs = Date.now()): number {
  const retryAfter = headers.get('retry-after')
  const asked = secondsOf(retryAfter) ?? untilDate(retryAfter, nowMs) ?? secondsOf(headers.get('ratelimit-reset'))
  return asked === null ? fallbackMs : Math.min(Math.max(asked, 0), longestMs)
}

/** The rate that a provider tells, by `ratelimit-limit` and the longest `ratelimit-reset` there can be, its window; null: it tells none. */
export function rateOf(headers: Headers): Rate | null {
  const limit = Number(headers.get('ratelimit-limit')?.split(/[,;]/)[0])
  if (!Number.isInteger(limit) || limit < 1) return null
  const policy = /;\s*w=(\d+)/.exec(headers.get('ratelimit-policy') ?? '')?.[1]
  const window = secondsOf(policy ?? null) ?? secondsOf(headers.get('ratelimit-reset'))
  return window === null || window <= 0 ? null : { limit, windowMs: Math.min(window, longestMs) }
}

/** How long a provider takes no other call, by `ratelimit-remaining` and `ratelimit-reset`; 0 where it takes more. */
export function spentRateMs(headers: Headers): number {
  return headers.get('ratelimit-remaining') === '0' ? (secondsOf(headers.get('ratelimit-reset')) ?? 0) : 0
}

function secondsOf(text: string | null): number | null {
  const seconds = text === null || text.trim() === '' ? Number.NaN : Number(text)
  return Number.isFinite(seconds) ? Math.ceil(seconds * 1000) : null
}

function untilDate(text: string | null, nowMs: number): number | null {
  const atMs = text === null ? Number.NaN : Date.parse(text)
  return Number.isNaN(atMs) ? null : atMs - nowMs
}
