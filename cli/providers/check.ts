import { z } from 'zod'
import type { Exchange } from './witness.ts'

/** One thing that must hold between a provider and us. */
export interface Check {
  title: string
  /** Throws where it does not hold. */
  run: () => Promise<void> | void
  /** Whether the provider must take the one request that it makes; absent: it makes none. */
  taken?: boolean
}

/** Runs checks one by one, prints a line for each and counts; a check passes when its request, if it makes any, was answered as it must be. */
export async function runChecks(checks: Check[], exchanges: Exchange[]): Promise<{ passed: number; failed: number }> {
  let passed = 0
  for (const check of checks) {
    exchanges.length = 0
    const fault = (await faultOf(check)) ?? faultIn(exchanges, check.taken)
    if (fault === null) passed += 1
    console.log(`${fault === null ? '✓' : '✗'} ${check.title}${fault === null ? '' : `\n  ${fault}`}`)
  }
  return { passed, failed: checks.length - passed }
}

async function faultOf({ run }: Check): Promise<string | null> {
  try {
    await run()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function faultIn(exchanges: Exchange[], taken: boolean | undefined): string | null {
  const [exchange] = exchanges
  if (taken === undefined && exchange === undefined) return null
  const isAsItMust = exchanges.length === 1 && exchange !== undefined && isTaken(exchange) === taken
  if (isAsItMust) return null
  if (exchange === undefined) return 'no request was made'
  return exchanges.map(({ request, status, refusal }) => `${request}: ${status} ${refusal}`).join('\n  ')
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
