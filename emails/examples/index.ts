import { agentMessageExamples } from './agent-message.ts'
import { answerReceivedExamples } from './answer-received.ts'
import { delayNoticeExamples } from './delay-notice.ts'
import { firstNoticeExamples } from './first-notice.ts'
import { goodNewsExamples } from './good-news.ts'
import { lastChanceExamples } from './last-chance.ts'
import type { Example } from './order.ts'
import { paymentProblemExamples } from './payment-problem.ts'
import { refundedExamples } from './refunded.ts'
import { renewedDelayNoticeExamples } from './renewed-delay-notice.ts'
import { shippedExamples } from './shipped.ts'
import { shippingSoonExamples } from './shipping-soon.ts'
import { substituteOfferExamples } from './substitute-offer.ts'
import { updateExamples } from './update.ts'

export { abroad } from './first-notice.ts'
export type { Example } from './order.ts'
export { confirmWaitingExample, restockedExample } from './waiting-list.ts'

/** Every letter with its main variants, fixed for ever. */
export const examples: Example[] = [
  ...firstNoticeExamples,
  ...updateExamples,
  ...delayNoticeExamples,
  ...renewedDelayNoticeExamples,
  ...goodNewsExamples,
  ...substituteOfferExamples,
  ...lastChanceExamples,
  ...answerReceivedExamples,
  ...shippingSoonExamples,
  ...shippedExamples,
  ...refundedExamples,
  ...paymentProblemExamples,
  ...agentMessageExamples,
]
