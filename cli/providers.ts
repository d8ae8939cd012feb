import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { callerDir, readConfig } from '../config.ts'
import { type Check, runChecks } from './providers/check.ts'
import { startPrism } from './providers/prism.ts'
import { resendChecks } from './providers/resend-checks.ts'
import { resendEventChecks } from './providers/resend-event-checks.ts'
import { twilioChecks } from './providers/twilio-checks.ts'
import { startWitness } from './providers/witness.ts'

/** Checks of one provider, which stands at an address, by the description at a path. */
type ChecksFor = (baseUrl: string, path: string) => Promise<Check[]>

const providers: { description: string; checksFor: ChecksFor }[] = [
  {
    description: 'resend-emails.json',
    checksFor: async (baseUrl, path) => [...(await resendChecks(baseUrl)), ...(await resendEventChecks(path))],
  },
  { description: 'twilio-messages.json', checksFor: twilioChecks },
]

const totals = { passed: 0, failed: 0 }
const [given] = process.argv.slice(2)
const folder = given === undefined ? null : resolve(callerDir(), given)
const found = folder === null ? [] : providers.filter(({ description }) => existsSync(join(folder, description)))

if (folder === null || found.length === 0) {
  console.log(
    'No descriptions of the providers’ APIs here: name the folder that holds resend-emails.json and twilio-messages.json.',
  )
} else {
  for (const { description, checksFor } of found) await check(join(folder, description), checksFor)
}
console.log(`${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = totals.failed > 0 ? 1 : 0

async function check(description: string, checksFor: ChecksFor): Promise<void> {
  const prism = await startPrism(description, readConfig().cacheDir)
  try {
    const witness = await startWitness(prism.url)
    const { passed, failed } = await runChecks(await checksFor(witness.url, description), witness.exchanges)
    await witness.stop()
    totals.passed += passed
    totals.failed += failed
  } finally {
    await prism.stop()
  }
}
