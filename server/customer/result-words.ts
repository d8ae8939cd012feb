import { cancelsEverything } from '../../backorder/phase.ts'
import { whatComesBack } from '../../emails/phrases/money-words.ts'
import type { PageWords } from '../words/words.ts'
import { goodsOf, type Situation } from './situation.ts'

/** What an answer led to, told from what the order says now, so that a reload says the same; none: nothing such happened. */
export function resultOf(situation: Situation, done: string | undefined): string[] {
  const { backorder, formats, words } = situation
  const say = words.results
  const last = situation.entries.findLast((entry) => entry.type === 'answered' || entry.type === 'cancel-undone')
  if (!last || done === undefined) return []
  if (last.type === 'cancel-undone') return done === 'wait' ? [say.undone] : []
  if (last.answer !== done) return []
  if (done === 'wait') {
    const date = backorder.promisedDate
    return [date === null ? say.kept : say.keptUntil(formats.date(date))]
  }
  if (done === 'cancel') return cancelResult(situation)
  if (done === 'swap') return [say.swap]
  return [done === 'split' ? say.split : say.together]
}

function cancelResult(situation: Situation): string[] {
  const { backorder, telling, words } = situation
  const { undo } = backorder
  if (!undo) return [words.results.cancelled]
  const noted = words.results.cancelling(goodsOf(situation, undo.lines))
  if (!cancelsEverything(backorder)) return [noted]
  return [noted, words.letters.answerReceived.cancelMoney(whatComesBack(telling))]
}

/** Why a choice was not taken, and that nothing changed. */
export function refusalWords(code: string, { refusals }: PageWords): string {
  return isKnown(code, refusals) ? refusals[code] : refusals.other
}

const isKnown = (code: string, refusals: PageWords['refusals']): code is keyof PageWords['refusals'] =>
  Object.hasOwn(refusals, code)
