import { isTexted } from '../words/carrier-rules.ts'
import { literalsIn, parsed } from '../words/message.ts'
import { offersIn, pushesIn } from './selling.ts'

/** Where a reader decides what a letter is: an offer there makes it commercial (16 CFR 316.3(a)(2)). */
const isFirstSeen = (name: string): boolean => isTexted(name) || /^labels\.|\.(?:subject|preheader|heading)/u.test(name)

/** What makes one message of a shop's own words sell, for whoever wrote it; none where it only informs. `text` is an ICU message. */
export function sellingFaultsOf(name: string, text: string, language: string): string[] {
  const said = literalsIn(parsed(text)).join(' ')
  return [
    ...(isFirstSeen(name) && offersIn(said, language)
      ? [`${name} makes an offer: it has no place in a subject, a preheader, a heading, a button or a text`]
      : []),
    ...(pushesIn(said, language) ? [`${name} presses to buy: such a letter is advertising, and not a notice`] : []),
  ]
}
