import type { Language } from '../language.ts'
import { answerReceived, substituteOffer } from './de/answers.ts'
import { delay } from './de/delay.ts'
import { lastChance, refunded } from './de/ending.ts'
import { law } from './de/law.ts'
import { agentMessage, paymentProblem, shipped, shippingSoon } from './de/parcel.ts'
import { passedOn, replies } from './de/replies.ts'
import { labels, shared, standings, texting } from './de/shared.ts'
import { firstNotice, goodNews, update } from './de/waiting.ts'
import { confirmWaiting, restocked } from './de/waiting-list.ts'

/** German, in the polite form. */
export const language: Language = {
  locale: 'de',
  direction: 'ltr',
  sms: 'gsm-7',
  keywords: { WAIT: 'WARTEN', REFUND: 'ERSTATTUNG', SWAP: 'TAUSCH', STATUS: 'STATUS' },
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
