import type { Language } from '../language.ts'
import { answerReceived, substituteOffer } from './es/answers.ts'
import { delay } from './es/delay.ts'
import { lastChance, refunded } from './es/ending.ts'
import { law } from './es/law.ts'
import { agentMessage, paymentProblem, shipped, shippingSoon } from './es/parcel.ts'
import { passedOn, replies } from './es/replies.ts'
import { labels, shared, standings, texting } from './es/shared.ts'
import { firstNotice, goodNews, update } from './es/waiting.ts'
import { confirmWaiting, restocked } from './es/waiting-list.ts'

/** Spanish, in the polite form (usted), in words that Spain and Latin America share. */
export const language: Language = {
  locale: 'es',
  direction: 'ltr',
  sms: 'either',
  keywords: { WAIT: 'ESPERAR', REFUND: 'REEMBOLSO', SWAP: 'CAMBIO', STATUS: 'ESTADO' },
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
