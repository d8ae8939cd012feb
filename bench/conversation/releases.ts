/** What the shop was asked to send, for whoever waits to say that the carrier has it. */
export interface Releases {
  heard(orderId: string): void
  of(orderId: string): Promise<void>
}

/** Each order is released once, and waited for by one. */
export function createReleases(): Releases {
  const released = new Set<string>()
  const waiting = new Map<string, () => void>()
  return {
    heard(orderId) {
      released.add(orderId)
      waiting.get(orderId)?.()
    },
    async of(orderId) {
      if (!released.has(orderId)) await new Promise<void>((resolve) => waiting.set(orderId, resolve))
    },
  }
}
