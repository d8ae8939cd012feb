import type { PageLanguage } from '../language.ts'
import { frame, plain } from './nl/frame.ts'
import { choices, forms, goods, refusals, results, status } from './nl/order.ts'
import { preferences, unsubscribe } from './nl/preferences.ts'
import { storefront, waitingList } from './nl/storefront.ts'
import { story } from './nl/story.ts'

/** Dutch, in the polite form. */
export const language: PageLanguage = {
  locale: 'nl',
  messages: {
    frame,
    plain,
    status,
    choices,
    forms,
    goods,
    results,
    refusals,
    story,
    preferences,
    unsubscribe,
    waitingList,
    storefront,
  },
}
