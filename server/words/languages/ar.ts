import type { PageLanguage } from '../language.ts'
import { frame, plain } from './ar/frame.ts'
import { choices, forms, goods, refusals, results, status } from './ar/order.ts'
import { preferences, unsubscribe } from './ar/preferences.ts'
import { storefront, waitingList } from './ar/storefront.ts'
import { story } from './ar/story.ts'

/** Arabic, in the formal form that suits everybody. */
export const language: PageLanguage = {
  locale: 'ar',
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
