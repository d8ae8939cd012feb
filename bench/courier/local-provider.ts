import { Worker } from 'node:worker_threads'
import { z } from 'zod'

/** How the provider behaves; see `provider.mjs`. */
export interface Behaviour {
  /** Calls a second; null: as many as come. */
  limit: number | null
  /** Of so many calls one is refused and one fails; 0: never. */
  troubleEvery: number
}

const messageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('listens'), port: z.int() }),
  z.object({ type: z.literal('taken'), distinct: z.int() }),
  z.object({ type: z.literal('report'), distinct: z.int(), doubled: z.int(), calls: z.int() }),
])
type Message = z.output<typeof messageSchema>
export type ProviderReport = Omit<Extract<Message, { type: 'report' }>, 'type'>

/** A provider on loopback that behaves like Resend, in a thread of its own. */
export interface LocalProvider {
  url: string
  /** Ends once so many different letters were taken. */
  hasTaken(letters: number): Promise<void>
  report(): Promise<ProviderReport>
  close(): Promise<void>
}

export async function openProvider(behaviour: Behaviour, onTaken: (distinct: number) => void): Promise<LocalProvider> {
  const worker = new Worker(new URL('./provider.mjs', import.meta.url), { workerData: behaviour, execArgv: [] })
  const hears = new Set<(message: Message) => void>()
  let taken = 0
  const failed = new Promise<never>((_, reject) => worker.once('error', reject))
  failed.catch(() => {})
  worker.on('message', (raw) => {
    const message = messageSchema.parse(raw)
    if (message.type === 'taken') {
      taken = message.distinct
      onTaken(taken)
    }
    for (const hear of [...hears]) hear(message)
  })
  const when = <Value>(pick: (message: Message) => Value | null): Promise<Value> =>
    Promise.race([
      failed,
      new Promise<Value>((resolve) => {
        const hear = (message: Message) => {
          const value = pick(message)
          if (value === null) return
          hears.delete(hear)
          resolve(value)
        }
        hears.add(hear)
      }),
    ])
  const port = await when((message) => (message.type === 'listens' ? message.port : null))
  return {
    url: `http://127.0.0.1:${port}`,
    async hasTaken(letters) {
      if (taken < letters)
        await when((message) => (message.type === 'taken' && message.distinct >= letters ? true : null))
    },
    async report() {
      const answer = when((message) => (message.type === 'report' ? message : null))
      worker.postMessage('report')
      const { type: _, ...report } = await answer
      return report
    },
    async close() {
      await worker.terminate()
    },
  }
}
