import { runCourier } from '../../../activities/courier/courier.ts'
import { createWake } from '../../../activities/courier/wake.ts'
import { resendSender } from '../../../activities/providers/resend.ts'
import { openDatabase } from '../../../records/database.ts'
import { courierKit } from './courier-kit.ts'

/** A courier in a process that a test may kill: argv holds its data folder and its provider. */
export async function courierProcess(dataDir: string, baseUrl: string): Promise<void> {
  const database = await openDatabase({ dataDir })
  const emailSender = { ...resendSender({ apiKey: 're_test', baseUrl }), batchSize: 10 }
  console.log('courier runs')
  await runCourier(
    courierKit(database, { emailSender }),
    createWake(),
    'email',
    Date.now() + 120_000,
    new AbortController().signal,
  )
}
