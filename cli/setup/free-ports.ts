import { createServer } from 'node:net'

// Below every system's range for outgoing connections, so that a port that was free stays so between two starts.
const lowest = 12_000
const highest = 32_000

/** A row of loopback TCP ports that nobody listens on now; another process may still take one before it is used. */
export async function freePorts(count: number): Promise<number[]> {
  for (;;) {
    const first = lowest + Math.floor(Math.random() * (highest - lowest - count))
    const row = Array.from({ length: count }, (_, index) => first + index)
    if (await areFree(row)) return row
  }
}

/** Whether nobody listens on any of these loopback TCP ports now. */
export async function areFree(ports: readonly number[]): Promise<boolean> {
  return (await Promise.all(ports.map(isFree))).every((free) => free)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)))
  })
}
