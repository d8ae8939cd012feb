import { Problem, unknownOrder } from './problem.ts'

/** What each refusal of the rules means to the shop's backend. */
const details: Record<string, string> = {
  closed: 'The order is over; nothing about it can change any more.',
}

/** A refusal of the rules as a problem: 404 where there is no such order, else 409. */
export function refusalProblem(code: string): Problem {
  if (code === 'unknown') return unknownOrder()
  return new Problem(409, code, details[code] ?? 'The order does not take this as it stands now.')
}
