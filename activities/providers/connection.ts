import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'

/** Failures in which not a byte of a request can have reached the provider. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Whether a failed call certainly never reached the other side. */
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

interface Watched {
  failure?: unknown
}

const watching = new AsyncLocalStorage<Watched>()
const requests = new WeakMap<object, Watched>()

/** Runs calls by `fetch` and tells what broke the last of them, for libraries that keep it to themselves; undefined: nothing is known to have. */
export async function watched<Result>(calls: () => Promise<Result>): Promise<{ result: Result; failure: unknown }> {
  const watch: Watched = {}
  const result = await watching.run(watch, calls)
  return { result, failure: watch.failure }
}

// Of undici, which is Node's `fetch`. Were they to fall silent, a failure would count as one that may have got through.
subscribe('undici:request:create', (message) => {
  const watch = watching.getStore()
  const request = partOf(message, 'request')
  if (watch && request instanceof Object) requests.set(request, watch)
})
subscribe('undici:request:error', (message) => {
  const request = partOf(message, 'request')
  const watch = request instanceof Object ? requests.get(request) : undefined
  if (watch) watch.failure = partOf(message, 'error')
})

const partOf = (message: unknown, name: string): unknown =>
  message instanceof Object ? Reflect.get(message, name) : undefined
