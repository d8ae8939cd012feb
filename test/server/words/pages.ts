import { stampFor } from '../../../server/pages/form-stamp.ts'
import { letterLinks, pathOf, placed } from '../support/customer.ts'
import { type Doors, lampOrder } from '../support/doors.ts'
import { troubled, troubles } from '../support/payment.ts'

/** Names that are no word of any language of ours. */
export const nobody = { lamp: 'Zalto', shade: 'Brimu', other: 'Quimbo' }

/** The locale that stands for a language where it is spoken most. */
export const homeOf = (language: string): string =>
  ({ en: 'en-US', de: 'de-DE', fr: 'fr-FR', es: 'es-ES', it: 'it-IT', nl: 'nl-NL', ja: 'ja-JP', ar: 'ar-EG' })[
    language
  ] ?? language

const idOf = (locale: string, what: string) => `${locale}-${what}`

/** Orders of a customer of this locale, and what becomes of them; an hour must pass before their letters are written. */
export async function ordersIn(doors: Doors, locale: string): Promise<void> {
  const id = (what: string) => idOf(locale, what)
  const eta = (what: string, expectedAt: string | null) =>
    doors.engine.news(id(what), { type: 'eta', sku: 'LAMP-OAK', expectedAt, eventId: `eta-${id(what)}` })
  for (const what of ['fresh', 'late', 'undated', 'over', 'held', 'sent']) await place(doors, id(what), locale)
  await eta('late', '2026-04-10')
  await eta('undated', null)
  await doors.engine.act(id('over'), { type: 'answer', answer: 'cancel' })
  await doors.engine.act(id('held'), { type: 'override', override: { action: 'hold' } })
  await doors.engine.news(id('sent'), { type: 'received', sku: 'LAMP-OAK', quantity: 6, eventId: `in-${id('sent')}` })
  await doors.engine.act(id('sent'), { type: 'shipped', lines: [{ id: 'lamps' }], carrier: 'Runo', tracking: 'RX-1' })
}

/** Every page that a customer of this locale can come to once that hour has passed, by what has become of their order; each with its path. */
export async function pagesIn(doors: Doors, locale: string): Promise<Record<string, string>> {
  const id = (what: string) => idOf(locale, what)
  const pathTo = async (what: string) => pathOf((await letterLinks(doors, id(what))).page)
  for (const what of ['late', 'undated', 'over', 'sent']) await doors.engine.catchUp(id(what))
  await place(doors, id('undoing'), locale)
  await doors.engine.act(id('undoing'), { type: 'answer', answer: 'cancel' })
  const troubledPaths: Record<string, string> = {}
  for (const [what, trouble] of Object.entries(troubles)) {
    await place(doors, id(what), locale)
    troubledPaths[what] = pathOf((await troubled(doors, id(what), trouble)).page)
  }
  await place(doors, id('written-to'), locale)
  await doors.call('POST', `/v1/backorders/${id('written-to')}/messages`, { agent: 'Mika', text: nobody.lamp })
  const fresh = await pathTo('fresh')
  const undoing = await pathTo('undoing')
  return {
    fresh,
    late: await pathTo('late'),
    undated: await pathTo('undated'),
    undoing,
    done: `${undoing}?done=cancel`,
    over: await pathTo('over'),
    held: await pathTo('held'),
    sent: await pathTo('sent'),
    ...troubledPaths,
    'written-to': await pathTo('written-to'),
    preferences: fresh.replace('/o/', '/p/'),
    unsubscribe: fresh.replace('/o/', '/u/'),
  }
}

const place = (doors: Doors, id: string, locale: string) => placed(doors, id, orderIn(id, locale))

const orderIn = (id: string, locale: string) => ({
  customer: { ...(lampOrder(id).customer as object), id: `c-${id}`, locale, name: 'Mika' },
  lines: [
    { id: 'lamps', sku: 'LAMP-OAK', name: nobody.lamp, quantity: 10, available: 4, unitPrice: 4999 },
    {
      id: 'shade',
      sku: 'SHADE-LINEN',
      name: nobody.shade,
      quantity: 1,
      available: 0,
      unitPrice: 1900,
      substitutes: [{ sku: 'SHADE-COTTON', name: nobody.other, unitPrice: 1500 }],
    },
  ],
})

/** The fields of a form that its own page made. */
export function formOf(doors: Doors, path: string): Record<string, string> {
  const token = path.replace('/o/', '').split('?')[0] ?? ''
  return { offer: '1', ...stampFor(token, doors.deps) }
}
