import type { Language } from '../language.ts'
import { answerReceived, substituteOffer } from './fr/answers.ts'
import { delay } from './fr/delay.ts'
import { lastChance, refunded } from './fr/ending.ts'
import { law } from './fr/law.ts'
import { agentMessage, paymentProblem, shipped, shippingSoon } from './fr/parcel.ts'
import { passedOn, replies } from './fr/replies.ts'
import { labels, shared, standings, texting } from './fr/shared.ts'
import { firstNotice, goodNews, update } from './fr/waiting.ts'
import { confirmWaiting, restocked } from './fr/waiting-list.ts'

/** French, in the polite form. */
export const language: Language = {
  locale: 'fr',
  direction: 'ltr',
  sms: 'either',
  keywords: { WAIT: 'ATTENDRE', REFUND: 'REMBOURSER', SWAP: 'ÉCHANGER', STATUS: 'STATUT' },
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
