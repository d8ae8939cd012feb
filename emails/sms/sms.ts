import { agentWords } from '../letters/agent-message.ts'
import { revisedDate } from '../letters/delay-notice.ts'
import { promise } from '../letters/first-notice.ts'
import { sooner } from '../letters/good-news.ts'
import { parcelGoods } from '../letters/shipped.ts'
import { offeredFor } from '../letters/substitute-offer.ts'
import { dateMoved, substituteGone } from '../letters/update.ts'
import { plainLine, shortened } from '../names.ts'
import type { Sheet } from '../sheet.ts'
import { answered, given, pays } from './sms-outcomes.ts'
import { type SmsMessage, smsText } from './sms-text.ts'

/** The letter as an SMS; null where a text would only repeat what the customer knows. */
export function smsFor(sheet: Sheet): string | null {
  const message = messages[sheet.letter](sheet)
  return message === null ? null : smsText(sheet, message)
}

const messages: Record<Sheet['letter'], (sheet: Sheet) => SmsMessage | null> = {
  'first-notice': firstNotice,
  update,
  'delay-notice': delay,
  'renewed-delay-notice': delay,
  'good-news': goodNews,
  'substitute-offer': substituteOffer,
  'last-chance': (sheet) => {
    const { lastChance: say } = sheet.words
    return {
      goods: sheet.waiting,
      say: (goods) => (sheet.uncharged ? say.smsUncharged : say.sms)(goods, short(sheet, sheet.facts.endingDate)),
    }
  },
  'answer-received': answered,
  'shipping-soon': (sheet) => {
    const { shippingSoon: say } = sheet.words
    const { currentDate } = sheet.facts
    const goods = sheet.ready.units > 0 ? sheet.ready : sheet.waiting
    return { goods, say: (name) => (currentDate === null ? say.sms(name) : say.smsBy(name, short(sheet, currentDate))) }
  },
  shipped: (sheet) => ({ goods: parcelGoods(sheet), say: sheet.words.shipped.sms }),
  refunded: given,
  'payment-problem': pays,
  'agent-message': (sheet) => ({
    goods: sheet.waiting,
    say: () => sheet.words.agentMessage.sms(agentWords(sheet).agent),
  }),
}

function firstNotice(sheet: Sheet): SmsMessage {
  const { words, waiting, shippingNow } = sheet
  const date = promise(sheet)
  const say = (goods: string) => {
    if (date === null) return words.firstNotice.smsNoDate(goods)
    const parts = shippingNow.units > 0 && sheet.all.names.length === 1
    return parts
      ? words.firstNotice.smsPart(goods, shippingNow.units, waiting.units, short(sheet, date))
      : words.firstNotice.sms(goods, short(sheet, date))
  }
  return { goods: sheet.lacking, say }
}

function update(sheet: Sheet): SmsMessage | null {
  const { update: say } = sheet.words
  if (substituteGone(sheet)) return { goods: sheet.lacking, say: say.smsSubstituteGone }
  const { previousEndingDate, endingDate } = sheet.facts
  if (!dateMoved(sheet)) {
    if (previousEndingDate === undefined) return null
    return { goods: sheet.lacking, say: (goods) => say.smsEnding(goods, short(sheet, endingDate)) }
  }
  return { goods: sheet.lacking, say: (goods) => say.sms(goods, short(sheet, sheet.facts.currentDate)) }
}

function goodNews(sheet: Sheet): SmsMessage {
  const { goodNews: say } = sheet.words
  const { date, before } = sooner(sheet)
  return {
    goods: sheet.lacking,
    say: (goods) => (before === null ? say.smsFirstDate : say.sms)(goods, short(sheet, date)),
  }
}

function delay(sheet: Sheet): SmsMessage {
  const { delay: say } = sheet.words
  const revised = revisedDate(sheet)
  const silence = sheet.facts.offer?.silence
  const cancels = sheet.uncharged ? say.smsSilenceCancelUncharged : say.smsSilenceCancel
  return {
    goods: sheet.lacking,
    say: (goods) => (revised === null ? say.smsNoDate(goods) : say.sms(goods, short(sheet, revised))),
    ...(silence == null
      ? {}
      : { more: silence.means === 'consent' ? say.smsSilenceConsent : cancels(short(sheet, silence.on)) }),
  }
}

function substituteOffer(sheet: Sheet): SmsMessage {
  const { substituteOffer: say, shared } = sheet.words
  const name = shortened(plainLine(offeredFor(sheet)[0]?.substitute.name ?? ''), 30) || shared.yourItem
  const { actBy } = sheet.facts
  return {
    goods: sheet.waiting,
    say: (goods) => say.sms(goods, name),
    ...(actBy === undefined ? {} : { more: say.smsActBy(short(sheet, actBy)) }),
  }
}

function short(sheet: Sheet, date: string | null): string {
  return sheet.say.shortDate(date ?? sheet.facts.endingDate)
}
