/** Failures in which not a byte of a request can have reached the provider. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Whether a failed `fetch` certainly never reached the other side. */
export function neverReached(error: unknown): boolean {
  return codesOf(error).some((code) => neverConnected.has(code))
}

function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  // Where a name has several addresses, every one of them was tried.
  const inner = error instanceof AggregateError ? error.errors.slice(0, 1).flatMap(codesOf) : []
  return [...own, ...inner, ...codesOf(error.cause)]
}
