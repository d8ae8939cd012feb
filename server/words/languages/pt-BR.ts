import type { PageLanguage } from '../language.ts'
import { frame, plain } from './pt-BR/frame.ts'
import { choices, forms, goods, refusals, results, status } from './pt-BR/order.ts'
import { preferences, unsubscribe } from './pt-BR/preferences.ts'
import { storefront, waitingList } from './pt-BR/storefront.ts'
import { story } from './pt-BR/story.ts'

/** Brazilian Portuguese. */
export const language: PageLanguage = {
  locale: 'pt-BR',
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
