import { answeredGoods, splitPrice } from '../letters/answer-received.ts'
import { chargedGoods, chargedMinor } from '../letters/payment-problem.ts'
import { cancelsNothing, givenUp } from '../letters/refunded.ts'
import { plainLine } from '../names.ts'
import { goodsOf } from '../phrases/goods.ts'
import { troubleIn } from '../phrases/payment-words.ts'
import type { Sheet } from '../sheet.ts'
import type { SmsMessage } from './sms-text.ts'

/** What the customer chose, as understood. */
export function answered(sheet: Sheet): SmsMessage {
  const { answerReceived: say, shared } = sheet.words
  const { answer, substitute } = sheet.facts.answer ?? { answer: 'wait' }
  const date = sheet.facts.currentDate
  switch (answer) {
    case 'wait':
      return {
        goods: sheet.waiting,
        say: (goods) => (date === null ? say.smsWaitNoDate(goods) : say.smsWait(goods, sheet.say.shortDate(date))),
        isReply: true,
      }
    case 'cancel':
      return cancelled(sheet)
    case 'swap':
      return {
        goods: goodsOf([{ name: plainLine(substitute?.name ?? '') || shared.yourItem, quantity: 1 }], sheet.words),
        say: say.smsSwap,
        isReply: true,
      }
    case 'split':
      return { goods: sheet.waiting, say: say.smsSplit, more: splitPrice(textedIn(sheet)), isReply: true }
    case 'together':
      return {
        goods: sheet.waiting,
        say: (goods) =>
          date === null ? say.smsTogetherNoDate(goods) : say.smsTogether(goods, sheet.say.shortDate(date)),
        isReply: true,
      }
  }
}

function cancelled(sheet: Sheet): SmsMessage {
  const { answerReceived: say } = sheet.words
  const { undoUntilMs, tooLate, unclear } = sheet.facts.answer ?? {}
  const goods = answeredGoods(sheet)
  if (unclear !== undefined) {
    const until = sheet.say.time(unclear.heldUntilMs)
    return { goods, say: (name) => say.smsUnclear(name, until), isReply: true, keywords: ['UNDO', 'REFUND', 'STATUS'] }
  }
  if (tooLate === true) return { goods, say: say.smsTooLate, isReply: true }
  if (undoUntilMs === undefined) return { goods, say: say.smsCancel, isReply: true }
  const undo = sheet.links.answers.wait === undefined ? [] : (['UNDO'] as const)
  return {
    goods,
    say: say.smsCancel,
    more: say.smsUndo(sheet.say.time(undoUntilMs)),
    isReply: true,
    keywords: [...undo, 'STATUS'],
  }
}

/** What comes back, or is never charged. */
export function given(sheet: Sheet): SmsMessage {
  const { refunded: say } = sheet.words
  const { refundMinor = 0, refundBy } = sheet.facts.money
  const amount = textedMoney(sheet, refundMinor)
  const goods = givenUp(sheet)
  if (cancelsNothing(sheet)) return { goods, say: () => say.smsGoodwill(amount) }
  if (refundMinor === 0) return { goods, say: say.smsUncharged }
  return {
    goods,
    say: (name) =>
      refundBy === undefined ? say.smsSoon(name, amount) : say.sms(name, amount, sheet.say.shortDate(refundBy)),
  }
}

/** That a payment failed or an approval runs out, and what happens next. */
export function pays(sheet: Sheet): SmsMessage {
  const { paymentProblem: say } = sheet.words
  const goods = chargedGoods(sheet)
  switch (troubleIn(sheet.facts)) {
    case 'declined':
      return { goods, say: say.sms, more: say.smsAct }
    case 'lapsing':
      return { goods, say: say.smsLapsing }
    case 'parcel':
      return { goods, say: () => say.smsParcel(textedMoney(sheet, chargedMinor(sheet))) }
  }
}

/** Money in the letters in which the language is texted. */
function textedMoney({ words, say }: Sheet, minor: number): string {
  return words.sms === 'ucs-2' ? say.money(minor) : say.plainMoney(minor)
}

/** The sheet with its money so written. */
const textedIn = (sheet: Sheet): Sheet => ({ ...sheet, money: (minor) => textedMoney(sheet, minor) })
