import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Brand } from '../brand.ts'
import type { LetterInput, RenderedLetter } from '../letter-input.ts'

/** What an email is made of. */
export type EmailParts = Pick<RenderedLetter, 'subject' | 'preheader' | 'html' | 'text'>

/** A thread that renders emails; it keeps no process alive. */
export interface RenderThread {
  /** In their order; null: that letter could not be rendered. Rejects where the thread is gone. */
  render(inputs: readonly LetterInput[]): Promise<(EmailParts | null)[]>
  close(): Promise<void>
}

/** Letters as the thread takes them: the brand it has from its start. */
export interface RenderRequest {
  id: number
  inputs: Omit<LetterInput, 'brand'>[]
}
export interface RenderAnswer {
  id: number
  rendered: (EmailParts | null)[]
}

interface Waiting {
  done: (rendered: RenderAnswer['rendered']) => void
  failed: (error: Error) => void
}

/** Starts a thread for the letters of one brand, and returns when it is ready to render. */
export async function startRenderThread(brand: Brand): Promise<RenderThread> {
  const worker = new Worker(new URL('./render-thread.mjs', import.meta.url), { workerData: brand, execArgv: [] })
  worker.unref()
  await once(worker, 'message')
  const waiting = new Map<number, Waiting>()
  let nextId = 0
  let lost: Error | null = null
  const lose = (error: Error) => {
    lost ??= error
    for (const { failed } of waiting.values()) failed(lost)
    waiting.clear()
  }
  worker.on('error', lose)
  worker.on('exit', () => lose(new Error('the thread that renders letters has ended')))
  worker.on('message', ({ id, rendered }: RenderAnswer) => {
    waiting.get(id)?.done(rendered)
    waiting.delete(id)
  })
  return {
    render(inputs) {
      if (lost) return Promise.reject(lost)
      const id = nextId++
      const request: RenderRequest = { id, inputs: inputs.map(({ brand: _, ...input }) => input) }
      return new Promise((done, failed) => {
        waiting.set(id, { done, failed })
        worker.postMessage(request)
      })
    },
    close: async () => void (await worker.terminate()),
  }
}
