import type { PageLanguage } from '../language.ts'
import { frame, plain } from './en/frame.ts'
import { choices, forms, goods, refusals, results, status } from './en/order.ts'
import { preferences, unsubscribe } from './en/preferences.ts'
import { storefront, waitingList } from './en/storefront.ts'
import { story } from './en/story.ts'

export const language: PageLanguage = {
  locale: 'en',
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
