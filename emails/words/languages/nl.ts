import type { Language } from '../language.ts'
import { answerReceived, substituteOffer } from './nl/answers.ts'
import { delay } from './nl/delay.ts'
import { lastChance, refunded } from './nl/ending.ts'
import { law } from './nl/law.ts'
import { agentMessage, paymentProblem, shipped, shippingSoon } from './nl/parcel.ts'
import { passedOn, replies } from './nl/replies.ts'
import { labels, shared, standings, texting } from './nl/shared.ts'
import { firstNotice, goodNews, update } from './nl/waiting.ts'
import { confirmWaiting, restocked } from './nl/waiting-list.ts'

/** Dutch, in the polite form (u). */
export const language: Language = {
  locale: 'nl',
  direction: 'ltr',
  sms: 'gsm-7',
  keywords: { WAIT: 'WACHTEN', REFUND: 'TERUGBETALING', SWAP: 'RUILEN', STATUS: 'STATUS' },
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
