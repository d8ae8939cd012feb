import { parentPort, workerData } from 'node:worker_threads'
import type { Brand } from '../brand.ts'
import type { LetterInput } from '../letter-input.ts'
import { renderLetter } from '../render.ts'
import type { EmailParts, RenderAnswer, RenderRequest } from './thread.ts'

const brand = workerData as Brand

async function answer({ id, inputs }: RenderRequest): Promise<void> {
  const rendered = await Promise.all(inputs.map((input) => emailOf({ ...input, brand })))
  parentPort!.postMessage({ id, rendered } satisfies RenderAnswer)
}

async function emailOf(input: LetterInput): Promise<EmailParts | null> {
  try {
    const { subject, preheader, html, text } = await renderLetter(input)
    return { subject, preheader, html, text }
  } catch {
    return null
  }
}

parentPort!.on('message', (request: RenderRequest) => void answer(request))
parentPort!.postMessage('ready')
