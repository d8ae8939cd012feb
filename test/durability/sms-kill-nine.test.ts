import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { goRound } from '../../activities/courier/round.ts'
import { twilioSender } from '../../activities/providers/twilio.ts'
import { defaultPolicy } from '../../backorder/policy.ts'
import { openDatabase } from '../../records/database.ts'
import { takeOver } from '../../records/letters/batches.ts'
import { courierKit } from '../activities/support/courier-kit.ts'
import { twilioAccount } from '../activities/support/stand-ins/sms-providers.ts'
import { twilioStandIn } from '../activities/support/stand-ins/twilio.ts'
import { opened, sampleLetter } from '../records/support/sample.ts'
import { runNode } from '../support/run-node.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const hourMs = 3_600_000
const atAnyHour = { ...defaultPolicy, sms: { enabled: true, from: '00:00', until: '24:00' } }

describe('a worker that is killed with -9 while Twilio has a text in hand', () => {
  it.each([
    ['was taken: the next worker finds it, an hour later, and it is marked as sent', true],
    ['never was: the next worker finds nothing, and sends it', false],
  ])('and the text %s', { timeout: 120_000 }, async (_, isTaken) => {
    const dataDir = join(temporaryFolder(), 'database')
    const filling = await openDatabase({ dataDir })
    await opened(filling, 'o-1', [sampleLetter('letter/1', 'first-notice', { channels: ['sms'] })], {
      policy: atAnyHour,
    })
    await filling.close()

    const twilio = await twilioStandIn()
    const inTheMiddle = new Promise<void>((resolve) => {
      twilio.troubles.push((_response, take) => {
        if (isTaken) take()
        resolve()
      })
    })
    const worker = runNode(`
      const { courierProcess } = await import('./test/activities/support/courier-child.ts')
      await courierProcess(${JSON.stringify(dataDir)}, ${JSON.stringify(twilio.url)}, 'sms')`)
    await inTheMiddle
    worker.process.kill('SIGKILL')
    await worker.exit()

    const database = await openDatabase({ dataDir })
    const smsSender = twilioSender({ ...twilioAccount, baseUrl: twilio.url })
    const next = courierKit(database, { smsSender, now: () => Date.now() + hourMs })
    await takeOver(database, 'sms')
    while ((await goRound(next, 'sms')).worked);
    const [row] = await database.query<{ status: string; providerId: string | null }>(
      `select status, provider_id as "providerId" from deliveries where channel = 'sms'`,
    )
    expect(twilio.messages).toHaveLength(1)
    expect(row).toEqual({ status: 'sent', providerId: twilio.messages[0]!.sid })
    expect(twilio.heard.filter(({ method }) => method === 'POST')).toHaveLength(isTaken ? 1 : 2)
    await database.close()
    await twilio.close()
  })
})
