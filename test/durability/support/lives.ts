import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type NodeRun, runCommand } from '../../support/run-node.ts'

/** An engine that is killed and started again on one data folder, and reached wherever it lives now. */
export interface Lives {
  start(): Promise<void>
  /** kill -9 of the whole process. */
  kill(): Promise<void>
  /** A request to stop, as Ctrl-C makes it. */
  stop(): Promise<number | null>
  /** Makes everybody who asks stop asking. */
  giveUp(reason: Error): void
  /** Where it lives now; waits while it does not live. */
  url(): Promise<string>
  /** Asks until there is an answer that is not the engine's own trouble, in this life or a later one. */
  insist(method: string, path: string, body?: unknown): Promise<Response>
  /** Asks once; null: nobody knows what became of it. */
  attempt(method: string, path: string, body?: unknown): Promise<Response | null>
}

/** A restart takes some of it, and a busy machine makes it long. */
const patienceMs = 90_000

export function livesOn(dataDir: string): Lives {
  let run: NodeRun | null = null
  let address: string | null = null
  let unwanted: Error | null = null
  const url = async (): Promise<string> => {
    while (address === null && !unwanted) await pause(20)
    if (unwanted) throw unwanted
    return address ?? url()
  }
  /** An engine that ends although nobody ended it would be waited for in vain. */
  const watch = (life: NodeRun) =>
    void life.exit().then((code) => {
      if (run === life) unwanted = new Error(`The engine ended by itself (${code}):\n${life.output().slice(-2000)}`)
    })
  const attempt = async (method: string, path: string, body?: unknown) => {
    const base = await url()
    const key = readFileSync(join(dataDir, 'api-key'), 'utf8').trim()
    try {
      return await fetch(base + path, {
        method,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
    } catch {
      return null
    }
  }
  const ended = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const life = run
    run = null
    address = null
    life?.process.kill(signal)
    return (await life?.exit()) ?? null
  }
  return {
    url,
    attempt,
    giveUp(reason) {
      unwanted ??= reason
    },
    async start() {
      const env = { MEANWHILE_DATA_DIR: dataDir, PORT: '0', TEMPORAL_ADDRESS: '', LOG_LEVEL: 'error' }
      run = runCommand(process.execPath, ['cli/bootstrap.mjs', 'start'], { env })
      watch(run)
      await run.says('Meanwhile is running.')
      address = readFileSync(join(dataDir, 'address'), 'utf8').trim()
    },
    async kill() {
      await ended('SIGKILL')
    },
    async stop() {
      return ended('SIGTERM')
    },
    async insist(method, path, body) {
      let answer = 'no answer'
      for (const until = Date.now() + patienceMs; Date.now() < until; await pause(50)) {
        const response = await attempt(method, path, body)
        if (response && response.status < 500) return response
        if (response) answer = `${response.status} ${await response.text().catch(() => '')}`
      }
      throw new Error(`${method} ${path} is not answered well: ${answer}\n${run?.output().slice(-3000)}`)
    },
  }
}
