import type { PageLanguage } from '../language.ts'
import { frame, plain } from './es/frame.ts'
import { choices, forms, goods, refusals, results, status } from './es/order.ts'
import { preferences, unsubscribe } from './es/preferences.ts'
import { storefront, waitingList } from './es/storefront.ts'
import { story } from './es/story.ts'

/** Spanish, in the polite form. */
export const language: PageLanguage = {
  locale: 'es',
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
