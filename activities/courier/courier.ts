import { Context } from '@temporalio/activity'
import type { Channel } from '../../backorder/state.ts'
import { takeOver } from '../../records/letters/batches.ts'
import type { CourierDeps } from './deps.ts'
import { bearNews } from './news.ts'
import { goRound, type Round, worthPreparingMs } from './round.ts'
import { lettersQueued, pause, type Wake } from './wake.ts'

/** A wake makes this the exception: it catches SMS whose morning has come and batches whose courier is gone. */
const pollMs = 1_000
const heartbeatMs = 1_500
const afterTroubleMs = 2_000
/** Batches that are ready when their turn comes, also where a provider takes its time to answer. */
const mostHelpers = 2

export interface DeliverInput {
  channel: Channel
  /** For how long to go on before the workflow starts a fresh activity. */
  budgetMs: number
}

/** The activity of a courier: empties the outbox of a channel as letters come in, until its time is up. */
export function courierActivity(deps: CourierDeps, wakes: Record<Channel, Wake>) {
  return async function deliver({ channel, budgetMs }: DeliverInput): Promise<void> {
    const context = Context.current()
    const beat = setInterval(() => context.heartbeat(), heartbeatMs)
    const deaf = await deps.database.listen?.(lettersQueued, wakes[channel].wake)
    try {
      await runCourier(deps, wakes[channel], channel, Date.now() + budgetMs, context.cancellationSignal)
    } finally {
      clearInterval(beat)
      await deaf?.()
    }
  }
}

/** The same without Temporal: takes over from the courier before, then goes rounds until `untilMs` or until `signal` aborts. */
export async function runCourier(
  deps: CourierDeps,
  wake: Wake,
  channel: Channel,
  untilMs: number,
  signal: AbortSignal,
): Promise<void> {
  const goesOn = () => !signal.aborted && Date.now() < untilMs
  await takeOver(deps.database, channel)
  const news = bearNews(deps, channel, goesOn, signal)
  const helpers = new Set<Promise<void>>()
  while (goesOn()) {
    const { worked, more, restMs } = await round(deps, channel)
    while (more && helpers.size < mostHelpers) {
      const helper: Promise<void> = help(deps, channel, goesOn).finally(() => helpers.delete(helper))
      helpers.add(helper)
    }
    if (restMs > worthPreparingMs) await pause(Math.min(restMs, untilMs - Date.now()), signal)
    else if (!worked) await wake.wait(Math.min(pollMs, untilMs - Date.now()), signal)
  }
  await Promise.all([...helpers, news])
}

/** While many letters wait, other hands render batches as one is on its way. */
async function help(deps: CourierDeps, channel: Channel, goesOn: () => boolean): Promise<void> {
  while (goesOn()) {
    const { more, restMs } = await round(deps, channel)
    if (!more || restMs > 0) return
  }
}

/** A database out of reach is waited for: no letter is lost, each is still in its row. */
async function round(deps: CourierDeps, channel: Channel): Promise<Round> {
  try {
    return await goRound(deps, channel)
  } catch (error) {
    deps.report('courier-in-trouble', { channel, error: error instanceof Error ? error.name : 'unknown' })
    return { worked: false, more: false, restMs: afterTroubleMs }
  }
}
