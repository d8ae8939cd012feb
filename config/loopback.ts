import { isIP } from 'node:net'

/** Whether a host name means this machine alone: `localhost`, `127.0.0.1`, `::1` or `[::1]`. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

/** Where this machine itself reaches a port of its own; port 0: whichever will be free. */
export const loopbackUrl = (port: number): string => `http://127.0.0.1:${port}`

/** Whether an address is reached from this machine alone. */
export const isOnLoopback = (url: string): boolean => isLoopback(new URL(url).hostname)
