import type { Language } from '../language.ts'
import { answerReceived, substituteOffer } from './en/answers.ts'
import { delay } from './en/delay.ts'
import { lastChance, refunded } from './en/ending.ts'
import { law } from './en/law.ts'
import { agentMessage, paymentProblem, shipped, shippingSoon } from './en/parcel.ts'
import { passedOn, replies } from './en/replies.ts'
import { labels, shared, standings, texting } from './en/shared.ts'
import { firstNotice, goodNews, update } from './en/waiting.ts'
import { confirmWaiting, restocked } from './en/waiting-list.ts'

/** English. */
export const language: Language = {
  locale: 'en',
  direction: 'ltr',
  sms: 'gsm-7',
  keywords: { WAIT: 'WAIT', REFUND: 'REFUND', SWAP: 'SWAP', STATUS: 'STATUS' },
  messages: {
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
    confirmWaiting,
    restocked,
    replies,
    passedOn,
  },
  law,
}
