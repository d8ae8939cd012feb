import { goodsOf, type SomeGoods } from './goods.ts'
import { agentWords } from './letters/agent-message.ts'
import { answeredGoods } from './letters/answer-received.ts'
import { revisedDate } from './letters/delay-notice.ts'
import { givenUp, isGoodwill } from './letters/refunded.ts'
import { parcelGoods } from './letters/shipped.ts'
import { offeredFor } from './letters/substitute-offer.ts'
import { dateMoved } from './letters/update.ts'
import { plainLine, shortened } from './names.ts'
import type { Sheet } from './sheet.ts'
import { smsText } from './sms-text.ts'

/** One thing to say: a sentence made from the goods' name, and one more where there is room. */
interface Message {
  goods: SomeGoods
  say: (goods: string) => string
  more?: string
  /** A reply to the customer's own text needs no offer to stop. */
  isReply?: boolean
}

/** The letter as an SMS; null where a text would only repeat what the customer knows. */
export function smsFor(sheet: Sheet): string | null {
  const message = messages[sheet.letter](sheet)
  return message === null ? null : smsText(sheet, message)
}

const messages: Record<Sheet['letter'], (sheet: Sheet) => Message | null> = {
  'first-notice': firstNotice,
  update: (sheet) =>
    dateMoved(sheet)
      ? { goods: lacking(sheet), say: (goods) => sheet.words.update.sms(goods, short(sheet, sheet.facts.currentDate)) }
      : null,
  'delay-notice': delay,
  'renewed-delay-notice': delay,
  'good-news': (sheet) => ({
    goods: lacking(sheet),
    say: (goods) => sheet.words.goodNews.sms(goods, short(sheet, sheet.facts.currentDate)),
  }),
  'substitute-offer': substituteOffer,
  'last-chance': (sheet) => {
    const { lastChance: say } = sheet.words
    return {
      goods: sheet.waiting,
      say: (goods) => (sheet.uncharged ? say.smsUncharged : say.sms)(goods, short(sheet, sheet.facts.endingDate)),
    }
  },
  'answer-received': answerReceived,
  'shipping-soon': (sheet) => {
    const { shippingSoon: say } = sheet.words
    const { currentDate } = sheet.facts
    const goods = sheet.ready.units > 0 ? sheet.ready : sheet.waiting
    return { goods, say: (name) => (currentDate === null ? say.sms(name) : say.smsBy(name, short(sheet, currentDate))) }
  },
  shipped: (sheet) => ({ goods: parcelGoods(sheet), say: sheet.words.shipped.sms }),
  refunded,
  'payment-problem': (sheet) => {
    const { paymentProblem: say } = sheet.words
    const { actBy, problem } = sheet.facts
    const lapsing = problem === 'authorization-lapsing'
    return {
      goods: sheet.waiting,
      say: lapsing ? say.smsLapsing : say.sms,
      ...(actBy === undefined ? {} : { more: say.smsBy(short(sheet, actBy)) }),
    }
  },
  'agent-message': (sheet) => ({
    goods: sheet.waiting,
    say: () => sheet.words.agentMessage.sms(agentWords(sheet).agent),
  }),
}

function firstNotice(sheet: Sheet): Message {
  const { words, facts, missing, shippingNow } = sheet
  const date = facts.promisedDate ?? facts.currentDate
  const say = (goods: string) => {
    if (date === null) return words.firstNotice.smsNoDate(goods)
    const parts = shippingNow.units > 0 && sheet.waiting.names.length <= 1
    return parts
      ? words.firstNotice.smsPart(goods, shippingNow.units, missing.units, short(sheet, date))
      : words.firstNotice.sms(goods, short(sheet, date))
  }
  return { goods: lacking(sheet), say }
}

function delay(sheet: Sheet): Message {
  const { delay: say } = sheet.words
  const revised = revisedDate(sheet)
  const silence = sheet.facts.offer?.silence
  const cancels = sheet.uncharged ? say.smsSilenceCancelUncharged : say.smsSilenceCancel
  return {
    goods: lacking(sheet),
    say: (goods) => (revised === null ? say.smsNoDate(goods) : say.sms(goods, short(sheet, revised))),
    ...(silence == null
      ? {}
      : { more: silence.means === 'consent' ? say.smsSilenceConsent : cancels(short(sheet, silence.on)) }),
  }
}

function substituteOffer(sheet: Sheet): Message {
  const { substituteOffer: say, shared } = sheet.words
  const name = shortened(plainLine(offeredFor(sheet)[0]?.substitute.name ?? ''), 30) || shared.yourItem
  const { actBy } = sheet.facts
  return {
    goods: sheet.waiting,
    say: (goods) => say.sms(goods, name),
    ...(actBy === undefined ? {} : { more: say.smsActBy(short(sheet, actBy)) }),
  }
}

function answerReceived(sheet: Sheet): Message | null {
  const { answerReceived: say, shared } = sheet.words
  const { answer, undoUntilMs, substitute } = sheet.facts.answer ?? { answer: 'wait' }
  const date = sheet.facts.currentDate ?? sheet.facts.promisedDate
  switch (answer) {
    case 'wait':
      return {
        goods: sheet.waiting,
        say: (goods) => (date === null ? say.smsWaitNoDate(goods) : say.smsWait(goods, short(sheet, date))),
        isReply: true,
      }
    case 'cancel':
      return {
        goods: answeredGoods(sheet),
        say: say.smsCancel,
        isReply: true,
        ...(undoUntilMs === undefined ? {} : { more: say.smsUndo(sheet.say.time(undoUntilMs)) }),
      }
    case 'swap':
      return {
        goods: goodsOf([{ name: plainLine(substitute?.name ?? '') || shared.yourItem, quantity: 1 }], sheet.words),
        say: say.smsSwap,
        isReply: true,
      }
    default:
      return null
  }
}

function refunded(sheet: Sheet): Message {
  const { refunded: say } = sheet.words
  const { refundMinor = 0, refundBy } = sheet.facts.money
  const amount = sheet.say.plainMoney(refundMinor)
  const goods = givenUp(sheet)
  if (isGoodwill(sheet)) return { goods, say: () => say.smsGoodwill(amount) }
  if (refundMinor === 0) return { goods, say: say.smsUncharged }
  return {
    goods,
    say: (name) => (refundBy === undefined ? say.smsSoon(name, amount) : say.sms(name, amount, short(sheet, refundBy))),
  }
}

/** What is missing, or all that waits once nothing is. */
function lacking(sheet: Sheet): SomeGoods {
  return sheet.missing.units > 0 ? sheet.missing : sheet.waiting
}

function short(sheet: Sheet, date: string | null): string {
  return sheet.say.shortDate(date ?? sheet.facts.endingDate)
}
