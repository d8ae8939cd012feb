import { somethingWaits } from '../dates.ts'
import { endQuestion } from '../question.ts'
import { atOnce, type Duty, never } from './duty.ts'

/** Nobody said what was meant: the order goes on as it was, and every later letter still lets it be cancelled. */
export const letQuestionRest: Duty = {
  name: 'let-question-rest',
  dueAtMs(backorder) {
    if (!backorder.question) return never
    return somethingWaits(backorder) ? backorder.question.untilMs : atOnce
  },
  perform: (draft) => void endQuestion(draft, 'time'),
}
