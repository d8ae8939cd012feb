import type { Language } from '../language.ts'
import { answerReceived, substituteOffer } from './ar/answers.ts'
import { delay } from './ar/delay.ts'
import { lastChance, refunded } from './ar/ending.ts'
import { law } from './ar/law.ts'
import { agentMessage, paymentProblem, shipped, shippingSoon } from './ar/parcel.ts'
import { passedOn, replies } from './ar/replies.ts'
import { labels, shared, standings, texting } from './ar/shared.ts'
import { firstNotice, goodNews, update } from './ar/waiting.ts'
import { confirmWaiting, restocked } from './ar/waiting-list.ts'

/** Arabic, addressing women and men alike: verbal nouns and past forms rather than imperatives. */
export const language: Language = {
  locale: 'ar',
  direction: 'rtl',
  sms: 'ucs-2',
  keywords: { WAIT: 'انتظار', REFUND: 'استرداد', SWAP: 'تبديل', STATUS: 'حالة' },
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
