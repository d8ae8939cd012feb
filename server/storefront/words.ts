import type { Formats } from '../../emails/format.ts'
import type { PageWords } from '../words/words.ts'
import type { Availability } from './availability.ts'

/** What a shopper reads of a product, in plain words: the headline, then what else is to be known. */
export function shopperWords(
  { state, promisedDate, quota, terms }: Availability,
  formats: Pick<Formats, 'day'>,
  { storefront: say }: Pick<PageWords, 'storefront'>,
): { headline: string; details: string[] } {
  if (state === 'in-stock') return { headline: say.inStock, details: [] }
  if (state === 'out-of-stock') return { headline: say.outOfStock, details: [] }
  const headline =
    state === 'preorder'
      ? say.preorder(formats.day(promisedDate ?? ''))
      : promisedDate === null
        ? say.noDate
        : say.shipsBy(formats.day(promisedDate))
  const open = quota && quota.waiting < quota.units ? quota : null
  const goal = open ? [say.quota(open.waiting, open.units, formats.day(open.by))] : []
  return { headline, details: [...goal, ...(terms === null ? [] : [terms])] }
}
