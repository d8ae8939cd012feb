import { revisedDate } from '../letters/delay-notice.ts'
import { promise } from '../letters/first-notice.ts'
import { sooner } from '../letters/good-news.ts'
import { parcelGoods } from '../letters/shipped.ts'
import { offeredFor } from '../letters/substitute-offer.ts'
import { dateMoved, substituteGone } from '../letters/update.ts'
import { plainLine, shortened } from '../names.ts'
import type { Sheet } from '../sheet.ts'
import { agentText } from './agent-text.ts'
import { answered, given, pays } from './sms-outcomes.ts'
import { type SmsMessage, smsText } from './sms-text.ts'

/** The letter as an SMS. */
export function smsFor(sheet: Sheet): string {
  const { letter } = sheet
  return letter === 'agent-message' ? agentText(sheet) : smsText(sheet, messages[letter](sheet))
}

const messages: Record<Exclude<Sheet['letter'], 'agent-message'>, (sheet: Sheet) => SmsMessage> = {
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

function update(sheet: Sheet): SmsMessage {
  const { update: say } = sheet.words
  const { lacking: goods } = sheet
  if (substituteGone(sheet)) return { goods, say: say.smsSubstituteGone }
  const { currentDate, previousDate, previousEndingDate, endingDate, nextLetterOn } = sheet.facts
  if (previousEndingDate !== undefined && !dateMoved(sheet))
    return { goods, say: (name) => say.smsEnding(name, short(sheet, endingDate)) }
  const next = nextLetterOn === null ? {} : { besides: say.smsNext(short(sheet, nextLetterOn)) }
  if (currentDate !== null) {
    const told = dateMoved(sheet) ? say.sms : say.smsUnchanged
    return { goods, say: (name) => told(name, short(sheet, currentDate)), ...next }
  }
  if (previousDate === null) return { goods, say: say.smsNoDate, ...next }
  return { goods, say: (name) => say.smsLostDate(name, short(sheet, previousDate)), ...next }
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
