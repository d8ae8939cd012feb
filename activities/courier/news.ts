import type { Channel } from '../../backorder/letters/kinds.ts'
import { askAboutTexts } from './ask-about-texts.ts'
import type { CourierDeps } from './deps.ts'
import { tellBounces, tellLate } from './tell-losses.ts'
import { pause } from './wake.ts'

const pollMs = 1_000
/** Nothing is late or unheard of within seconds. */
const seldomMs = 60_000

/** Says what became of letters while others are sent: a provider that rests must not keep a letter from going by another channel. */
export async function bearNews(
  deps: CourierDeps,
  channel: Channel,
  goesOn: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  // One of the couriers is enough.
  if (channel !== 'email') return
  let seldomAtMs = 0
  while (goesOn()) {
    await attempt(deps, tellBounces)
    if (Date.now() >= seldomAtMs) {
      await attempt(deps, tellLate)
      await attempt(deps, askAboutTexts)
      seldomAtMs = Date.now() + seldomMs
    }
    await pause(pollMs, signal)
  }
}

/** What goes wrong is tried again with the next look. */
async function attempt(deps: CourierDeps, work: (deps: CourierDeps) => Promise<void>): Promise<void> {
  try {
    await work(deps)
  } catch (error) {
    deps.report('news-in-trouble', { error: error instanceof Error ? error.name : 'unknown' })
  }
}
