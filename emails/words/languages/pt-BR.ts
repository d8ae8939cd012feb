import type { Language } from '../language.ts'
import { answerReceived, substituteOffer } from './pt-BR/answers.ts'
import { delay } from './pt-BR/delay.ts'
import { lastChance, refunded } from './pt-BR/ending.ts'
import { law } from './pt-BR/law.ts'
import { agentMessage, paymentProblem, shipped, shippingSoon } from './pt-BR/parcel.ts'
import { passedOn, replies } from './pt-BR/replies.ts'
import { labels, shared, standings, texting } from './pt-BR/shared.ts'
import { firstNotice, goodNews, update } from './pt-BR/waiting.ts'
import { confirmWaiting, restocked } from './pt-BR/waiting-list.ts'

/** Brazilian Portuguese; customers are `você`. */
export const language: Language = {
  locale: 'pt-BR',
  direction: 'ltr',
  sms: 'either',
  keywords: { WAIT: 'ESPERAR', REFUND: 'REEMBOLSO', SWAP: 'TROCA', STATUS: 'STATUS' },
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
