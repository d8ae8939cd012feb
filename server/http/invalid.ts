import type { z } from '@hono/zod-openapi'
import type { Fault } from '../schema/fault.ts'
import { invalid, type Problem } from './problem.ts'

/** A body or query that its schema refuses, as a problem that names each bad field. */
export function invalidBy(error: Pick<z.ZodError, 'issues'>): Problem {
  return invalid(error.issues.flatMap(toFaults))
}

type Issue = z.ZodError['issues'][number]

function toFaults(issue: Issue): Fault[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: 'is not a field that is known here' }))
  }
  if (issue.code === 'invalid_union' && issue.path.length > 0) return [{ path, message: 'is none of the known kinds' }]
  return [{ path, message: issue.message }]
}
