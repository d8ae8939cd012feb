import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { toStderr } from '../../cli/setup/progress.ts'
import { provideTemporal, type Temporal } from '../../cli/setup/temporal.ts'
import { readConfig } from '../../config/config.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a test asks for the run's one Temporal server; the first to ask has it started. */
    temporalDoor: string
  }
}

/** Opens the door behind which the run's Temporal server waits: a run without workflow tests starts none. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<Temporal> | null = null
  const door = createServer((_request, response) => {
    started ??= provideTemporal({ config: readConfig(), progress: toStderr, store: 'memory' })
    started.then(
      (temporal) => response.end(JSON.stringify({ address: temporal.address, namespace: temporal.namespace })),
      (error: unknown) => response.writeHead(503).end(error instanceof Error ? error.message : String(error)),
    )
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  project.provide('temporalDoor', `http://127.0.0.1:${(door.address() as AddressInfo).port}`)
  return async () => {
    door.closeAllConnections()
    door.close()
    const temporal = await started?.catch(() => null)
    await temporal?.close()
  }
}
