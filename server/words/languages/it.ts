import type { PageLanguage } from '../language.ts'
import { frame, plain } from './it/frame.ts'
import { choices, forms, goods, refusals, results, status } from './it/order.ts'
import { preferences, unsubscribe } from './it/preferences.ts'
import { storefront, waitingList } from './it/storefront.ts'
import { story } from './it/story.ts'

/** Italian, in the polite form. */
export const language: PageLanguage = {
  locale: 'it',
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
