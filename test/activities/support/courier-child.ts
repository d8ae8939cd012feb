import { runCourier } from '../../../activities/courier/courier.ts'
import { createWake } from '../../../activities/courier/wake.ts'
import { resendSender } from '../../../activities/providers/resend.ts'
import { twilioSender } from '../../../activities/providers/twilio.ts'
import type { Channel } from '../../../backorder/state.ts'
import { openDatabase } from '../../../records/database.ts'
import { courierKit } from './courier-kit.ts'
import { twilioAccount } from './stand-ins/sms-providers.ts'

/** A courier in a process that a test may kill, for one channel with its provider. */
export async function courierProcess(dataDir: string, baseUrl: string, channel: Channel = 'email'): Promise<void> {
  const database = await openDatabase({ dataDir })
  const emailSender = { ...resendSender({ apiKey: 're_test', baseUrl }), batchSize: 10 }
  const smsSender = twilioSender({ ...twilioAccount, baseUrl })
  console.log('courier runs')
  await runCourier(
    courierKit(database, { emailSender, smsSender }),
    createWake(),
    channel,
    Date.now() + 120_000,
    new AbortController().signal,
  )
}
