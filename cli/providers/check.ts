import { z } from 'zod'
import type { Exchange } from './witness.ts'

/** One request of ours, and whether the provider must take it. */
export interface Check {
  title: string
  run: () => Promise<void>
  taken: boolean
}

/** Runs checks one by one, prints a line for each and counts; a check passes when exactly one request was answered as it must be. */
export async function runChecks(checks: Check[], exchanges: Exchange[]): Promise<{ passed: number; failed: number }> {
  let passed = 0
  for (const { title, run, taken } of checks) {
    exchanges.length = 0
    await run()
    const [exchange] = exchanges
    const isAsItMust = exchanges.length === 1 && exchange !== undefined && isTaken(exchange) === taken
    if (isAsItMust) passed += 1
    console.log(`${isAsItMust ? '✓' : '✗'} ${title}${isAsItMust ? '' : describe(exchanges)}`)
  }
  return { passed, failed: checks.length - passed }
}

/** Prism also finds fault with the examples in a description that it answers with; those are none of ours. */
function isTaken({ status, refusal }: Exchange): boolean {
  if (status >= 200 && status < 300) return true
  const faults = faultsSchema.safeParse(refusal)
  return faults.success && faults.data.validation.every(({ location }) => location[0] === 'response')
}

const faultsSchema = z
  .string()
  .transform(parseJson)
  .pipe(z.object({ validation: z.array(z.object({ location: z.array(z.union([z.string(), z.number()])) })).min(1) }))

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const describe = (exchanges: Exchange[]): string =>
  exchanges.length === 0
    ? '\n  no request was made'
    : exchanges.map(({ request, status, refusal }) => `\n  ${request}: ${status} ${refusal}`).join('')
