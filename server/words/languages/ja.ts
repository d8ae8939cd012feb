import type { PageLanguage } from '../language.ts'
import { frame, plain } from './ja/frame.ts'
import { choices, forms, goods, refusals, results, status } from './ja/order.ts'
import { preferences, unsubscribe } from './ja/preferences.ts'
import { storefront, waitingList } from './ja/storefront.ts'
import { story } from './ja/story.ts'

/** Japanese, in the polite form. */
export const language: PageLanguage = {
  locale: 'ja',
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
