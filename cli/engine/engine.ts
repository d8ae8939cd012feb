import type { Config } from '../../config.ts'
import type { MailCatcher } from '../../server/developer/mail-catcher.ts'
import { developer } from './developer.ts'
import { type OpenDoors, openDoors } from './doors.ts'
import { catchMail } from './mail.ts'
import { openParts, type Parts } from './parts.ts'
import { type RunningWorker, startWorker } from './worker.ts'

/** Server and worker in one process, on loopback, with the developer's doors. */
export interface Engine {
  parts: Parts
  /** `http://127.0.0.1:8420` */
  url: string
  /** Where other software's mail can be sent to be looked at; null: its usual port is taken. */
  mail: MailCatcher | null
  /** Ends when the worker does; rejects when it fails. */
  ended: Promise<void>
  close(): Promise<void>
}

/** Starts everything over a Temporal server that is ready. */
export async function startEngine(config: Config, temporal: { address: string; namespace: string }): Promise<Engine> {
  const parts = await openParts(config, temporal)
  let worker: RunningWorker | undefined
  let doors: OpenDoors | undefined
  let mail: MailCatcher | null = null
  const close = async () => {
    await doors?.close()
    await mail?.close()
    await worker?.stop()
    await parts.close()
  }
  try {
    worker = await startWorker(parts)
    doors = await openDoors(parts, { host: '127.0.0.1', dev: developer(parts) })
    mail = await catchMail(parts)
  } catch (error) {
    await close()
    throw error
  }
  return { parts, url: `http://127.0.0.1:${doors.port}`, mail, ended: worker.ended, close }
}
