import type { Channel } from '../../backorder/state.ts'
import { tellBounces } from './bounced.ts'
import type { CourierDeps } from './deps.ts'
import { pause } from './wake.ts'

const pollMs = 1_000

/** Says what became of letters while others are sent: a provider that rests must not keep a letter from going by another channel. */
export async function bearNews(
  deps: CourierDeps,
  channel: Channel,
  goesOn: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  // One of the couriers is enough.
  if (channel !== 'email') return
  while (goesOn()) {
    try {
      await tellBounces(deps)
    } catch (error) {
      deps.report('news-in-trouble', { error: error instanceof Error ? error.name : 'unknown' })
    }
    await pause(pollMs, signal)
  }
}
