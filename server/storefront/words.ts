import type { Formats } from '../../emails/format.ts'
import type { Availability } from './availability.ts'

/** What a shopper reads of a product, in plain words: the headline, then what else is to be known. */
export function shopperWords(
  { state, promisedDate, quota, terms }: Availability,
  formats: Pick<Formats, 'day'>,
): { headline: string; details: string[] } {
  if (state === 'in-stock') return { headline: 'In stock', details: [] }
  if (state === 'out-of-stock') return { headline: 'Out of stock', details: [] }
  const headline =
    state === 'preorder'
      ? `Not released yet: ships by ${formats.day(promisedDate ?? '')}`
      : promisedDate === null
        ? 'Can be ordered; we tell you the date as soon as we know it'
        : `Ships by ${formats.day(promisedDate)}`
  const open = quota && quota.waiting < quota.units ? quota : null
  const goal = open
    ? [
        `${open.waiting} of ${open.units} waiting: we order at ${open.units}. If that is not reached by ${formats.day(open.by)}, everyone gets their money back.`,
      ]
    : []
  return { headline, details: [...goal, ...(terms === null ? [] : [terms])] }
}
