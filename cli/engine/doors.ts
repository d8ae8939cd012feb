import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { unstartedOrders } from '../../records/orders/backorders.ts'
import { createApp } from '../../server/app.ts'
import type { Developer } from '../../server/deps.ts'
import { tellUntoldPreferences } from '../../server/preferences/preferring.ts'
import { answerDeps } from '../../server/supplier/answer-deps.ts'
import { resumeAnswers } from '../../server/supplier/take-answer.ts'
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
export async function openDoors(parts: Parts, { host, dev }: { host: string; dev?: Developer }): Promise<OpenDoors> {
  const { database, gateway, serverConfig, logger, desk } = parts
  const deps = { database, gateway, config: serverConfig, logger, now: Date.now, ...(dev && { dev }) }
  const app = createApp(
    {
      ...deps,
      ...mailReceiver(parts),
      lookAtWaitingLists: waitingListsCaller(parts.client),
      lookAtBuying: buyingCaller(parts.client),
    },
    desk,
  )
  const server = createAdaptorServer({ fetch: app.fetch })
  const port = await listen(server, parts.config.port, host)
  await startUnstarted(parts)
  await tellUntoldPreferences({ database, gateway, now: Date.now })
  await desk.resume()
  await resumeAnswers(answerDeps({ ...deps, lookAtBuying: buyingCaller(parts.client) }, desk))
  return { port, close: () => closeServer(server) }
}

/** Orders that were accepted and whose conversation never began: nothing accepted is lost. */
async function startUnstarted({ database, gateway }: Parts): Promise<void> {
  const before = Date.now()
  for (;;) {
    const orders = await unstartedOrders(database, before)
    for (const order of orders) await gateway.start(order)
    if (orders.length < 100) return
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
