import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { createApp } from '../../server/app.ts'
import { serverDeps } from '../../server/compose.ts'
import type { Developer } from '../../server/deps.ts'
import { keepMakingUp } from '../../server/make-up.ts'
import { buyingCaller } from './buying.ts'
import type { Parts } from './parts.ts'
import { mailReceiver } from './replies.ts'
import { waitingListsCaller } from './waiting-lists.ts'

/** An HTTP server that listens. */
export interface OpenDoors {
  port: number
  close(): Promise<void>
}

/** Opens the doors on an address and goes on with what a crash left accepted but unbegun. */
export async function openDoors(
  parts: Parts,
  { host, dev = null }: { host: string; dev?: Developer | null },
): Promise<OpenDoors> {
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
  const server = createAdaptorServer({ fetch: createApp(deps).fetch })
  const port = await listen(server, parts.config.port, host)
  const stopMakingUp = await keepMakingUp(deps)
  await desk.resume()
  return {
    port,
    close() {
      stopMakingUp()
      return closeServer(server)
    },
  }
}

function listen(server: ServerType, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

const closeServer = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
