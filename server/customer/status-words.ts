import { goodsText, type Situation, waitingText } from './situation.ts'

/** Where things stand: the answer first, then what it means. */
export interface Status {
  heading: string
  sentences: string[]
}

/** The state of the order in plain words. */
export function statusOf(situation: Situation): Status {
  const { backorder, phase, formats } = situation
  if (backorder.undo) return undoStatus(situation, backorder.undo)
  if (phase === 'closed') return closedStatus(situation)
  if (phase === 'settling') return settlingStatus(situation)
  if (backorder.hold) {
    return {
      heading: 'Your order is on hold',
      sentences: ['One of us is looking into it and will write to you. Nothing ships meanwhile.', ending(situation)],
    }
  }
  if (phase === 'shipping') {
    return {
      heading: 'Your order is getting ready to ship',
      sentences: [`We have everything you were waiting for: ${waitingText(backorder)}.`, ...charges(situation)],
    }
  }
  const date =
    phase === 'awaiting-answer' ? (backorder.offer?.revisedDate ?? null) : (situation.currentDate ?? backorder.toldDate)
  const heading =
    date === null || date < situation.today ? 'Waiting for a date' : `We expect to ship by ${formats.date(date)}`
  const unknown = date === null ? ['Nobody can give us a date yet. You hear from us as soon as there is one.'] : []
  return {
    heading,
    sentences: [
      ...unknown,
      ...before(situation, date),
      `Still to come: ${waitingText(backorder)}.`,
      ...silence(situation),
      ...charges(situation),
      ...(backorder.offer?.silence?.means === 'cancel' && backorder.offer.answered === null ? [] : [ending(situation)]),
      ...next(situation),
    ],
  }
}

function undoStatus(situation: Situation, undo: NonNullable<Situation['backorder']['undo']>): Status {
  const { backorder, formats, nowMs } = situation
  const until =
    nowMs < undo.untilMs ? [`Until ${formats.time(undo.untilMs)} you can take it back; then it is final.`] : []
  return {
    heading: 'We are cancelling for you',
    sentences: [`You asked us to cancel ${goodsText(backorder, undo.lines)}. None of it ships meanwhile.`, ...until],
  }
}

function closedStatus({ backorder, formats, brand }: Situation): Status {
  const outcome = backorder.closed?.outcome
  const refunded = backorder.money.refundedMinor
  const back = refunded > 0 ? [`We sent ${formats.money(refunded)} back to your original payment method.`] : []
  if (outcome === 'refunded') {
    const partSent = backorder.lines.some((line) => line.quantityFromStock > 0)
    return {
      heading: partSent ? 'The rest of your order is cancelled' : 'Your order is cancelled',
      sentences: back.length > 0 ? back : ['You were not charged for it, and you will not be.'],
    }
  }
  const returns = `Not right? Write to ${brand.supportEmail} to send it back.`
  if (outcome === 'shipped')
    return { heading: 'Your order has shipped', sentences: ['All of it is with the carrier.', returns] }
  if (outcome === 'substituted') {
    return {
      heading: 'Your order has shipped',
      sentences: ['What you chose instead is with the carrier.', ...back, returns],
    }
  }
  return {
    heading: 'Your order is complete',
    sentences: ['Part of it has shipped, and the rest is cancelled.', ...back, returns],
  }
}

function settlingStatus({ backorder }: Situation): Status {
  const shipped = backorder.lines.some((line) => line.quantityShipped > 0 || line.quantityFromStock > 0)
  const cancelled = backorder.lines.some((line) => line.quantityCancelled > 0)
  if (!cancelled) return { heading: 'Your order is on its way', sentences: ['All of it is with the carrier.'] }
  return {
    heading: shipped ? 'The rest of your order is cancelled' : 'Your order is cancelled',
    sentences: ['We are sending what is owed to you, and write when it is done.'],
  }
}

/** The promise that the new date breaks. */
function before({ backorder, formats }: Situation, date: string | null): string[] {
  const { promisedDate, notices } = backorder
  if (notices.length === 0 || promisedDate === null || promisedDate === date) return []
  return [`We had said ${formats.date(promisedDate)}, and we are sorry that we could not keep it.`]
}

function silence({ backorder, formats }: Situation): string[] {
  const { offer } = backorder
  if (!offer?.silence || offer.answered !== null) return []
  const on = formats.date(offer.silence.on)
  if (offer.silence.means === 'cancel') {
    return [`Unless you choose to wait, or it ships first, we cancel on ${on} and refund you in full.`]
  }
  const until = offer.revisedDate === null ? '' : ` until ${formats.date(offer.revisedDate)}`
  return [`If you do not choose by ${on}, we take it that you wait${until}.`]
}

function charges({ takenMinor, dueMinor, formats }: Situation): string[] {
  if (takenMinor > 0 && dueMinor > 0) {
    return [
      `You have paid ${formats.money(takenMinor)} so far; we charge ${formats.money(dueMinor)} when the rest ships.`,
    ]
  }
  if (takenMinor > 0) return [`You have paid ${formats.money(takenMinor)}.`]
  if (dueMinor > 0) return [`You have not been charged; we charge ${formats.money(dueMinor)} when it ships.`]
  return ['You have not been charged.']
}

function ending({ endingDate, formats, takenMinor }: Situation): string {
  const money = takenMinor > 0 ? 'refund in full' : 'never charge'
  return `Anything not shipped by ${formats.date(endingDate)} we cancel that day and ${money}; you need do nothing.`
}

const next = ({ nextLetterOn, formats }: Situation): string[] =>
  nextLetterOn === null ? [] : [`We write again by ${formats.date(nextLetterOn)}, news or not.`]
