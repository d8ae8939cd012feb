import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { SetupError } from '../setup/progress.ts'

/** What answers requests. */
type Answer = (request: Request, env: object) => Response | Promise<Response>

/** A port that is ours before anything is behind it, because links name it. */
export interface TakenPort {
  number: number
  /** From now on requests are answered by this; before, whoever comes is told to come again. */
  answerBy(answer: Answer): void
  close(): Promise<void>
}

/** Listens on a port (0: any free one). Throws a SetupError where it is taken. */
export async function takePort(port: number, host: string): Promise<TakenPort> {
  let answer: Answer = () => new Response('Starting\n', { status: 503, headers: { 'retry-after': '1' } })
  const server = createAdaptorServer({ fetch: (request: Request, env: object) => answer(request, env) })
  return {
    number: await listen(server, port, host),
    answerBy(given) {
      answer = given
    },
    close: () => closeServer(server),
  }
}

function listen(server: ServerType, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? taken(port) : error))
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

const taken = (port: number) => new SetupError(`Port ${port} is taken. Free it, or choose another with PORT.`)

const closeServer = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
