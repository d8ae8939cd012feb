import type { Block, Choice } from '../content.ts'
import { plainLine, shortened } from '../names.ts'
import type { Sheet } from '../sheet.ts'
import { cancelLabel } from './money-words.ts'

/** The answers that this letter takes, the main one as a button; the page is always among them. */
export function choices(sheet: Sheet, main?: Choice | null): Block {
  const all = [
    main ?? null,
    waiting(sheet),
    ...swaps(sheet),
    cancelling(sheet),
    split(sheet),
    together(sheet),
    page(sheet),
  ]
  const [first = page(sheet), ...others] = withoutTwins(all)
  return { kind: 'choices', main: first, others }
}

/** As `choices`, the page first: where there is nothing to agree to, the button only shows the order. */
export function pageFirst(sheet: Sheet): Block {
  return choices(sheet, waiting(sheet) ?? page(sheet))
}

/** The way to the customer's page. */
export function page(sheet: Sheet): Choice {
  return { label: sheet.words.labels.page, url: sheet.links.page }
}

/** Waiting on, with the date it agrees to; null when the letter does not ask. */
export function waiting(sheet: Sheet): Choice | null {
  const url = sheet.links.answers.wait
  if (url === undefined) return null
  const date = sheet.facts.offer?.revisedDate ?? null
  return { label: date === null ? sheet.words.labels.wait : sheet.words.labels.waitUntil(sheet.say.day(date)), url }
}

/** Cancelling, with what comes back; null once the carrier has everything. */
export function cancelling(sheet: Sheet): Choice | null {
  const url = sheet.links.answers.cancel
  return url === undefined ? null : { label: cancelLabel(sheet), url }
}

/** More are chosen on the page. */
const mostSwaps = 5

/** One swap per substitute that is offered. */
export function swaps(sheet: Sheet): Choice[] {
  const { swap, answers } = sheet.links
  return (sheet.facts.offer?.substitutes ?? []).slice(0, mostSwaps).flatMap(({ substitute }) => {
    const url = swap?.[substitute.sku] ?? answers.swap
    const name = shortened(plainLine(substitute.name), 60) || sheet.words.shared.yourItem
    return url === undefined ? [] : [{ label: sheet.words.labels.swap(name), url }]
  })
}

/** Each part as soon as it is ready, with its price; null where the letter does not offer it. */
export function split(sheet: Sheet): Choice | null {
  const url = sheet.links.answers.split
  if (url === undefined) return null
  const { extraShippingMinor } = sheet.facts
  const { labels } = sheet.words
  return { label: extraShippingMinor > 0 ? labels.splitFor(sheet.money(extraShippingMinor)) : labels.split, url }
}

function together(sheet: Sheet): Choice | null {
  const url = sheet.links.answers.together
  return url === undefined ? null : { label: sheet.words.labels.together, url }
}

function withoutTwins(all: (Choice | null)[]): Choice[] {
  const seen = new Set<string>()
  return all.filter((choice): choice is Choice => {
    if (choice === null || seen.has(choice.label + choice.url)) return false
    seen.add(choice.label + choice.url)
    return true
  })
}
