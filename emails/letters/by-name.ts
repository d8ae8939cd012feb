import type { LetterName } from '../../backorder/letters/letter.ts'
import type { Content } from '../content.ts'
import { longListsLast } from '../phrases/long-lists.ts'
import { thanks } from '../phrases/thanks.ts'
import type { Sheet } from '../sheet.ts'
import { agentMessage } from './agent-message.ts'
import { answerReceived } from './answer-received.ts'
import { delayNotice } from './delay-notice.ts'
import { firstNotice } from './first-notice.ts'
import { goodNews } from './good-news.ts'
import { lastChance } from './last-chance.ts'
import { paymentProblem } from './payment-problem.ts'
import { refunded } from './refunded.ts'
import { renewedDelayNotice } from './renewed-delay-notice.ts'
import { shipped } from './shipped.ts'
import { shippingSoon } from './shipping-soon.ts'
import { substituteOffer } from './substitute-offer.ts'
import { update } from './update.ts'

const letters: Record<Exclude<LetterName, 'restocked'>, (sheet: Sheet) => Content> = {
  'first-notice': firstNotice,
  update,
  'delay-notice': delayNotice,
  'renewed-delay-notice': renewedDelayNotice,
  'good-news': goodNews,
  'substitute-offer': substituteOffer,
  'last-chance': lastChance,
  'answer-received': answerReceived,
  'shipping-soon': shippingSoon,
  shipped,
  refunded,
  'payment-problem': paymentProblem,
  'agent-message': agentMessage,
}

/** What the sheet's letter says; a discount code, where there is one, comes after everything else. */
export function contentFor(sheet: Sheet): Content {
  const content = letters[sheet.letter](sheet)
  return { ...content, blocks: [...longListsLast(content.blocks), ...thanks(sheet)] }
}
