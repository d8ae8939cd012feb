import { answerReceived, substituteOffer } from './en/answers.ts'
import { delay } from './en/delay.ts'
import { lastChance, refunded } from './en/ending.ts'
import { agentMessage, paymentProblem, restocked, shipped, shippingSoon } from './en/parcel.ts'
import { labels, shared, standings, texting } from './en/shared.ts'
import { firstNotice, goodNews, update } from './en/waiting.ts'

/** Every sentence that a customer reads, in English; both parts of a letter and its SMS are written from here. */
export const en = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  shared,
  standings,
  labels,
  texting,
  firstNotice,
  update,
  goodNews,
  delay,
  lastChance,
  refunded,
  answerReceived,
  substituteOffer,
  shippingSoon,
  shipped,
  paymentProblem,
  agentMessage,
  restocked,
}

/** The shape of a catalogue, the same in every language. */
export type Words = typeof en
