import type { Database } from '../../records/database.ts'

/** Tells a courier in this process that letters are waiting. */
export interface Wake {
  wake(): void
  /** Ends at the next wake, after `timeoutMs`, or when `signal` aborts; a wake that came since the last wait ends it at once. */
  wait(timeoutMs: number, signal: AbortSignal): Promise<void>
}

/** One per courier. */
export function createWake(): Wake {
  let rung = false
  let ring: (() => void) | null = null
  return {
    wake() {
      rung = true
      ring?.()
    },
    wait(timeoutMs, signal) {
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer)
          signal.removeEventListener('abort', done)
          ring = null
          rung = false
          resolve()
        }
        const timer = setTimeout(done, timeoutMs)
        signal.addEventListener('abort', done)
        ring = done
        if (rung || signal.aborted) done()
      })
    },
  }
}

/** Ends after a while, or when `signal` aborts. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> => createWake().wait(ms, signal)

/** The channel of LISTEN and NOTIFY. */
export const lettersQueued = 'letters_queued'

const notifyAtMostEveryMs = 50

/** Wakes the couriers of other processes, where there can be any; seldom enough not to slow down the records. */
export function createNotifier(database: Database): () => void {
  let due: NodeJS.Timeout | null = null
  return () => {
    if (!database.listen || due) return
    due = setTimeout(() => {
      due = null
      // A wake that gets lost costs a second: couriers also look by themselves.
      database.query('select pg_notify($1, $2)', [lettersQueued, '']).catch(() => {})
    }, notifyAtMostEveryMs)
    due.unref()
  }
}
