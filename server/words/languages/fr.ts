import type { PageLanguage } from '../language.ts'
import { frame, plain } from './fr/frame.ts'
import { choices, forms, goods, refusals, results, status } from './fr/order.ts'
import { preferences, unsubscribe } from './fr/preferences.ts'
import { storefront, waitingList } from './fr/storefront.ts'
import { story } from './fr/story.ts'
import { typeset } from './fr/typography.ts'

/** French, in the polite form. */
export const language: PageLanguage = {
  locale: 'fr',
  messages: typeset({
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
  }),
}
