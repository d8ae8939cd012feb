import type { Config } from '../../config.ts'
import { developer } from './developer.ts'
import { type OpenDoors, openDoors } from './doors.ts'
import { openParts, type Parts } from './parts.ts'
import { type RunningWorker, startWorker } from './worker.ts'

/** Server and worker in one process, on loopback, with the developer's doors. */
export interface Engine {
  parts: Parts
  /** `http://127.0.0.1:8420` */
  url: string
  /** Ends when the worker does; rejects when it fails. */
  ended: Promise<void>
  close(): Promise<void>
}

/** Starts everything over a Temporal server that is ready. */
export async function startEngine(config: Config, temporal: { address: string; namespace: string }): Promise<Engine> {
  const parts = await openParts(config, temporal)
  let worker: RunningWorker | undefined
  let doors: OpenDoors | undefined
  const close = async () => {
    await doors?.close()
    await worker?.stop()
    await parts.close()
  }
  try {
    worker = await startWorker(parts)
    doors = await openDoors(parts, { host: '127.0.0.1', dev: developer(parts) })
  } catch (error) {
    await close()
    throw error
  }
  return { parts, url: `http://127.0.0.1:${doors.port}`, ended: worker.ended, close }
}
