import { pathToFileURL } from 'node:url'
import { serve } from '@hono/node-server'
import { Command } from 'commander'
import { previews } from '../emails/preview/app.tsx'

/** Shows every example letter on loopback until it is stopped; `--port` (default 3999). */
export function main(argv: string[] = process.argv): void {
  const command = new Command('emails')
    .description('Every letter as HTML on a phone and a desktop, as text and as SMS')
    .option('--port <port>', 'port on loopback', '3999')
    .parse(argv)
  const port = Number(command.opts<{ port: string }>().port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) command.error(`--port must be a number up to 65535`)
  const server = serve({ fetch: previews().fetch, port, hostname: '127.0.0.1' }, (address) => {
    console.log(`Letters: http://127.0.0.1:${address.port}`)
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    command.error(`Port ${port} is taken: choose another with --port`)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close())
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main()
