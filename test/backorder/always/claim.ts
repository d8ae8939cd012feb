/** Fails with what does not hold; the facts go along, so that a shrunk history explains itself. */
export function claim(holds: boolean, what: string, facts?: unknown): asserts holds {
  if (!holds) throw new Error(facts === undefined ? what : `${what}: ${JSON.stringify(facts)}`)
}
