import { createServer } from 'node:http'
import type { OpenShop } from './shop.ts'

/** A server that does nothing but answer, to tell what is the machine's and what is ours. */
export async function openBare(): Promise<OpenShop> {
  const body = JSON.stringify({ sku: 'SKU-0000', state: 'backorderable', filling: 'x'.repeat(100) })
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(body)
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => void server.close(() => resolve())) }
}
