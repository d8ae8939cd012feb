import { parentPort, workerData } from 'node:worker_threads'
import type { Brand } from '../brand.ts'
import type { LetterInput } from '../letter-input.ts'
import { renderLetter } from '../render.ts'
import type { EmailParts, RenderAnswer, RenderRequest } from './thread.ts'

const brand = workerData as Brand

function answer({ id, inputs }: RenderRequest): void {
  const rendered = inputs.map((input) => emailOf({ ...input, brand }))
  parentPort!.postMessage({ id, rendered } satisfies RenderAnswer)
}

function emailOf(input: LetterInput): EmailParts | null {
  try {
    const { subject, preheader, html, text } = renderLetter(input)
    return { subject, preheader, html, text }
  } catch {
    return null
  }
}

parentPort!.on('message', answer)
parentPort!.postMessage('ready')
