import { Client, Connection } from '@temporalio/client'
import type { NativeConnection } from '@temporalio/worker'
import { afterAll, inject } from 'vitest'
import { z } from 'zod'

/** The run's Temporal server, shared by every test file: name task queues and workflow ids so that they meet no other test's. */
export interface TestServer {
  /** `host:port` */
  address: string
  namespace: string
  client: Client
  /** For Worker.create; opened by the first call, closed after the file's last test. */
  nativeConnection(): Promise<NativeConnection>
}

let opened: Promise<TestServer> | null = null
const closers: (() => Promise<void>)[] = []

/** The server with connections of this test file's own; the first call in a run takes about two seconds, later ones a few milliseconds. */
export function testServer(): Promise<TestServer> {
  opened ??= open()
  return opened
}

afterAll(async () => {
  for (const close of closers.reverse()) await close()
})

async function open(): Promise<TestServer> {
  const response = await fetch(inject('temporalDoor'))
  if (!response.ok) throw new Error(await response.text())
  const { address, namespace } = z.object({ address: z.string(), namespace: z.string() }).parse(await response.json())
  const connection = await Connection.connect({ address })
  closers.push(() => connection.close())
  let native: Promise<NativeConnection> | null = null
  const nativeConnection = () => {
    native ??= openNative(address)
    return native
  }
  return { address, namespace, client: new Client({ connection, namespace }), nativeConnection }
}

async function openNative(address: string): Promise<NativeConnection> {
  // Only tests that run a worker pay for loading its native library.
  const { DefaultLogger, NativeConnection, Runtime } = await import('@temporalio/worker')
  Runtime.install({ logger: new DefaultLogger('WARN') })
  const connection = await NativeConnection.connect({ address })
  closers.push(() => connection.close())
  return connection
}
