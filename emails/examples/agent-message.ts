import { cancelOnly, type Example, example } from './order.ts'

export const agentMessageExamples: Example[] = [
  example('about a colour', 'agent-message', { noteId: 'note-1', offer: cancelOnly }, undefined, {
    agentMessage: {
      agent: 'Ana',
      text: 'I called the workshop this morning. Your lamps are being oiled and will be packed on Friday.\n\nIf you would rather have the oak ones, just reply and I will change it.',
    },
  }),
]
