import { addEntry, type Draft } from './draft.ts'

/** The question what a customer meant needs no answer any more; false: none was open. */
export function endQuestion(draft: Draft, by: 'answer' | 'time'): boolean {
  if (!draft.backorder.question) return false
  delete draft.backorder.question
  addEntry(draft, { type: 'question-over', by })
  return true
}
