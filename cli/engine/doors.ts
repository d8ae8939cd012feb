import { createApp } from '../../server/app.ts'
import { serverDeps } from '../../server/compose.ts'
import type { Developer } from '../../server/deps.ts'
import { keepMakingUp } from '../../server/make-up.ts'
import { buyingCaller } from './buying.ts'
import type { Parts } from './parts.ts'
import type { TakenPort } from './port.ts'
import { mailReceiver } from './replies.ts'
import { waitingListsCaller } from './waiting-lists.ts'

/** Opens the doors on a port and goes on with what a crash left accepted but unbegun; returns how to stop that. */
export async function openDoors(parts: Parts, port: TakenPort, dev: Developer | null): Promise<() => void> {
  const { database, gateway, serverConfig, logger, desk, client } = parts
  const deps = serverDeps({
    database,
    gateway,
    config: serverConfig,
    logger,
    now: Date.now,
    desk,
    onEmailReceived: mailReceiver(parts),
    lookAtWaitingLists: waitingListsCaller(client),
    lookAtBuying: buyingCaller(client),
    dev,
  })
  port.answerBy(createApp(deps).fetch)
  const stopMakingUp = await keepMakingUp(deps)
  await desk.resume()
  return stopMakingUp
}
