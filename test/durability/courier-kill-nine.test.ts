import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../records/database.ts'
import { sendJson } from '../activities/support/stand-ins/http.ts'
import { resendStandIn } from '../activities/support/stand-ins/resend.ts'
import { opened, sampleLetter } from '../records/support/sample.ts'
import { runNode } from '../support/run-node.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const count = 60
const kills = 4

describe('a worker that is killed with -9 in the middle of a batch', () => {
  it('loses no letter and doubles none', { timeout: 180_000 }, async () => {
    const dataDir = join(temporaryFolder(), 'database')
    const filling = await openDatabase({ dataDir })
    for (let n = 0; n < count; n++) await opened(filling, `o-${n}`, [sampleLetter('letter/1', 'first-notice')])
    await filling.close()

    const resend = await resendStandIn()
    let inTheMiddle: () => void = () => {}
    for (let kill = 0; kill < kills; kill++) {
      const middle = new Promise<void>((resolve) => {
        inTheMiddle = resolve
      })
      // The provider takes the batch, or has not yet, and the worker dies before it hears of it.
      resend.troubles.push((response, take) => {
        if (kill % 2 === 0) take()
        inTheMiddle()
        setTimeout(() => sendJson(response, 500, { name: 'internal_server_error' }), 60_000).unref()
      })
      const worker = start(dataDir, resend.url)
      await middle
      await pause(20 * kill)
      worker.process.kill('SIGKILL')
      await worker.exit()
    }
    const last = start(dataDir, resend.url)
    await expect.poll(() => new Set(namesOf(resend.taken)).size, { timeout: 60_000 }).toBe(count)
    // Whatever would be sent twice has time to be.
    await pause(3_000)
    last.process.kill('SIGKILL')
    await last.exit()
    expect(namesOf(resend.taken)).toHaveLength(count)
    await resend.close()

    const database = await openDatabase({ dataDir })
    expect(await database.query(`select 1 from deliveries where status <> 'sent'`)).toEqual([])
    await database.close()
  })
})

const start = (dataDir: string, url: string) =>
  runNode(`
    const { courierProcess } = await import('./test/activities/support/courier-child.ts')
    await courierProcess(${JSON.stringify(dataDir)}, ${JSON.stringify(url)})`)

const namesOf = (taken: Record<string, unknown>[]) =>
  taken.map(({ headers }) => (headers as Record<string, string>)['X-Entity-Ref-ID'])
