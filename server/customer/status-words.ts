import { silenceWords } from '../../emails/phrases/law-words.ts'
import { endsOn, whatWasPaid } from '../../emails/phrases/money-words.ts'
import { goodsOf, type Situation, waitingGoods } from './situation.ts'

/** Where things stand: the answer first, then what it means. */
export interface Status {
  heading: string
  sentences: string[]
}

/** The state of the order in plain words. */
export function statusOf(situation: Situation): Status {
  const { backorder, phase, words } = situation
  const say = words.status
  if (backorder.undo) return undoStatus(situation, backorder.undo)
  if (phase === 'closed') return closedStatus(situation)
  if (phase === 'settling') return settlingStatus(situation)
  if (backorder.hold)
    return { heading: say.hold, sentences: [say.holdSays, endsOn(situation.telling, situation.endingDate)] }
  if (phase === 'shipping') {
    return {
      heading: say.shipping,
      sentences: [say.shippingSays(waitingGoods(situation)), whatWasPaid(situation.telling)],
    }
  }
  return waitingStatus(situation)
}

function waitingStatus(situation: Situation): Status {
  const { backorder, phase, formats, words } = situation
  const say = words.status
  const date =
    phase === 'awaiting-answer' ? (backorder.offer?.revisedDate ?? null) : (situation.currentDate ?? backorder.toldDate)
  const isSettledBySilence = backorder.offer?.silence?.means === 'cancel' && backorder.offer.answered === null
  return {
    heading: date === null || date < situation.today ? say.waitingForDate : say.expected(formats.date(date)),
    sentences: [
      ...(date === null ? [say.noDate] : []),
      ...before(situation, date),
      say.stillToCome(waitingGoods(situation)),
      ...silence(situation),
      whatWasPaid(situation.telling),
      ...(isSettledBySilence ? [] : [endsOn(situation.telling, situation.endingDate)]),
      ...next(situation),
    ],
  }
}

function undoStatus(situation: Situation, undo: NonNullable<Situation['backorder']['undo']>): Status {
  const { headingCancel, cancel } = situation.words.letters.answerReceived
  return { heading: headingCancel, sentences: [cancel(goodsOf(situation, undo.lines))] }
}

function closedStatus(situation: Situation): Status {
  const { backorder, formats, brand, words } = situation
  const say = words.status
  const outcome = backorder.closed?.outcome
  const refunded = backorder.money.refundedMinor
  const back = refunded > 0 ? [say.sentBack(formats.money(refunded))] : []
  if (outcome === 'refunded') {
    const partSent = backorder.lines.some((line) => line.quantityFromStock > 0)
    return {
      heading: partSent ? say.restCancelled : say.cancelled,
      sentences: back.length > 0 ? back : [say.neverCharged],
    }
  }
  const returns = say.returns(brand.supportEmail)
  if (outcome === 'shipped') return { heading: say.shipped, sentences: [say.withCarrier, returns] }
  if (outcome === 'substituted') {
    return { heading: say.shipped, sentences: [say.substituteWithCarrier, ...back, returns] }
  }
  return { heading: say.complete, sentences: [say.completeSays, ...back, returns] }
}

function settlingStatus(situation: Situation): Status {
  const say = situation.words.status
  const cancelled = situation.backorder.lines.some((line) => line.quantityCancelled > 0)
  if (!cancelled) return { heading: say.onItsWay, sentences: [say.withCarrier] }
  return {
    heading: situation.telling.account.onlyRestWaits ? say.restCancelled : say.cancelled,
    sentences: [say.settling],
  }
}

/** The promise that the new date breaks. */
function before({ backorder, formats, words }: Situation, date: string | null): string[] {
  const { promisedDate, notices } = backorder
  if (notices.length === 0 || promisedDate === null || promisedDate === date) return []
  return [words.status.brokenPromise(formats.date(promisedDate))]
}

function silence({ backorder, telling, today }: Situation): string[] {
  const { offer } = backorder
  if (!offer?.silence || offer.answered !== null) return []
  return [silenceWords(telling, offer.silence, offer.revisedDate, today)]
}

const next = ({ nextLetterOn, formats, words }: Situation): string[] =>
  nextLetterOn === null ? [] : [words.letters.shared.nextLetter(formats.date(nextLetterOn))]
