import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type NodeRun, runCommand } from '../support/run-node.ts'

/** An engine that is killed and started again on one data folder, and reached wherever it lives now. */
export interface Lives {
  start(): Promise<void>
  /** kill -9 of the whole process. */
  kill(): Promise<void>
  /** A request to stop, as Ctrl-C makes it. */
  stop(): Promise<number | null>
  /** Where it lives now; waits while it does not live. */
  url(): Promise<string>
  /** Asks until there is an answer that is not the engine's own trouble, in this life or a later one. */
  insist(method: string, path: string, body?: unknown): Promise<Response>
  /** Asks once; null: nobody knows what became of it. */
  attempt(method: string, path: string, body?: unknown): Promise<Response | null>
}

export function livesOn(dataDir: string): Lives {
  let run: NodeRun | null = null
  let address: string | null = null
  const url = async () => {
    while (address === null) await pause(20)
    return address
  }
  const attempt = async (method: string, path: string, body?: unknown) => {
    const key = readFileSync(join(dataDir, 'api-key'), 'utf8').trim()
    try {
      return await fetch((await url()) + path, {
        method,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
    } catch {
      return null
    }
  }
  return {
    url,
    attempt,
    async start() {
      const env = { MEANWHILE_DATA_DIR: dataDir, PORT: '0', TEMPORAL_ADDRESS: '', LOG_LEVEL: 'error' }
      run = runCommand(process.execPath, ['cli/bootstrap.mjs', 'start'], { env })
      await run.says('Meanwhile is running.')
      address = readFileSync(join(dataDir, 'address'), 'utf8').trim()
    },
    async kill() {
      address = null
      run?.process.kill('SIGKILL')
      await run?.exit()
    },
    async stop() {
      run?.process.kill('SIGTERM')
      return (await run?.exit()) ?? null
    },
    async insist(method, path, body) {
      for (;;) {
        const response = await attempt(method, path, body)
        if (response && response.status < 500) return response
        await pause(50)
      }
    },
  }
}
