import type { PageLanguage } from '../language.ts'
import { frame, plain } from './de/frame.ts'
import { choices, forms, goods, refusals, results, status } from './de/order.ts'
import { preferences, unsubscribe } from './de/preferences.ts'
import { storefront, waitingList } from './de/storefront.ts'
import { story } from './de/story.ts'

/** German, in the polite form. */
export const language: PageLanguage = {
  locale: 'de',
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
