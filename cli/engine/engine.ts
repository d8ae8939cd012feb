import type { Config } from '../../config/config.ts'
import { loopbackUrl } from '../../config/loopback.ts'
import type { MailCatcher } from '../../server/developer/mail-catcher.ts'
import { developer } from './developer.ts'
import { openDoors } from './doors.ts'
import { catchMail } from './mail.ts'
import { openParts, type Parts } from './parts.ts'
import { takePort } from './port.ts'
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

/** Starts everything over a Temporal server that is ready. Throws a SetupError where a port is taken. */
export async function startEngine(config: Config, temporal: { address: string; namespace: string }): Promise<Engine> {
  const port = await takePort(config.port, '127.0.0.1')
  let parts: Parts | undefined
  let worker: RunningWorker | undefined
  let stopMakingUp = () => {}
  let mail: MailCatcher | null = null
  const close = async () => {
    stopMakingUp()
    await port.close()
    await mail?.close()
    await worker?.stop()
    await parts?.close()
  }
  try {
    parts = await openParts(config, temporal, port.number)
    worker = await startWorker(parts)
    stopMakingUp = await openDoors(parts, port, developer(parts))
    mail = await catchMail(parts)
    return { parts, url: loopbackUrl(port.number), mail, ended: worker.ended, close }
  } catch (error) {
    await close()
    throw error
  }
}
