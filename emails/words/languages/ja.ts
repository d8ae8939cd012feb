import type { Language } from '../language.ts'
import { answerReceived, substituteOffer } from './ja/answers.ts'
import { delay } from './ja/delay.ts'
import { lastChance, refunded } from './ja/ending.ts'
import { law } from './ja/law.ts'
import { agentMessage, paymentProblem, shipped, shippingSoon } from './ja/parcel.ts'
import { passedOn, replies } from './ja/replies.ts'
import { labels, shared, standings, texting } from './ja/shared.ts'
import { firstNotice, goodNews, update } from './ja/waiting.ts'
import { confirmWaiting, restocked } from './ja/waiting-list.ts'

/** Japanese, in the polite form (です・ます). */
export const language: Language = {
  locale: 'ja',
  direction: 'ltr',
  sms: 'ucs-2',
  keywords: { WAIT: '待つ', REFUND: '返金', SWAP: '交換', STATUS: '状況' },
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
