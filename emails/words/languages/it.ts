import type { Language } from '../language.ts'
import { answerReceived, substituteOffer } from './it/answers.ts'
import { delay } from './it/delay.ts'
import { lastChance, refunded } from './it/ending.ts'
import { law } from './it/law.ts'
import { agentMessage, paymentProblem, shipped, shippingSoon } from './it/parcel.ts'
import { passedOn, replies } from './it/replies.ts'
import { labels, shared, standings, texting } from './it/shared.ts'
import { firstNotice, goodNews, update } from './it/waiting.ts'
import { confirmWaiting, restocked } from './it/waiting-list.ts'

/** Italian, in the polite form (lei). */
export const language: Language = {
  locale: 'it',
  direction: 'ltr',
  sms: 'gsm-7',
  keywords: { WAIT: 'ASPETTO', REFUND: 'RIMBORSO', SWAP: 'CAMBIO', STATUS: 'STATO' },
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
