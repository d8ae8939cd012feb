import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What was asked of a provider, and how it answered. */
export interface Exchange {
  request: string
  status: number
  /** The provider's words, where it refused. */
  refusal: string
}

/** Passes requests on and writes down what came of them. */
export async function startWitness(target: string) {
  const exchanges: Exchange[] = []
  const passOn = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const { method = 'GET', url = '/', headers } = incoming
    const passed = Object.entries(headers).filter(([name]) => !['host', 'connection', 'content-length'].includes(name))
    const answer = await fetch(`${target}${url}`, {
      method,
      headers: passed.map(([name, value]) => [name, String(value)] as [string, string]),
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    })
    const body = await answer.text()
    exchanges.push({ request: `${method} ${url}`, status: answer.status, refusal: answer.ok ? '' : body })
    outgoing.writeHead(answer.status, { 'content-type': 'application/json' })
    outgoing.end(body)
  }
  const server = createServer((incoming, outgoing) => {
    // The adapter under test sees a broken connection, as it would of a provider.
    passOn(incoming, outgoing).catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { url: `http://127.0.0.1:${port}`, exchanges, stop }
}
