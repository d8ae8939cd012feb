import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface SmtpStandIn {
  port: number
  /** Messages that were taken, as they came, the oldest first. */
  taken: { from: string; to: string[]; raw: string }[]
  /** How many clients have connected. */
  connections(): number
  /** Breaks off whatever is going on. */
  hangUp(): void
  close(): Promise<void>
}

/** A mail server on loopback; `change` makes it refuse, fall silent or hang up. */
export async function smtpStandIn(
  change: Partial<SMTPServerOptions> & { beforeReply?: (take: () => void) => Promise<Error | null> } = {},
): Promise<SmtpStandIn> {
  const { beforeReply, ...options } = change
  const taken: SmtpStandIn['taken'] = []
  let connections = 0
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    // A client that keeps its connection for the next letter is not waited for.
    closeTimeout: 50,
    onConnect(_session, done) {
      connections += 1
      done()
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom ? mailFrom.address : ''
        const take = () =>
          void taken.push({
            from,
            to: rcptTo.map(({ address }) => address),
            raw: Buffer.concat(chunks).toString('utf8'),
          })
        if (!beforeReply) {
          take()
          return done()
        }
        void beforeReply(take).then((error) => done(error))
      })
    },
    ...options,
  })
  server.on('error', () => {})
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    port,
    taken,
    connections: () => connections,
    hangUp: () => {
      for (const socket of sockets) socket.destroy()
    },
    close: () => new Promise((resolve) => void server.close(resolve)),
  }
}

/** A refusal with an SMTP reply code; the words hold an address, as a server's often do. */
export const refusal = (responseCode: number, words = 'no such person a@example.com'): Error =>
  Object.assign(new Error(words), { responseCode })
