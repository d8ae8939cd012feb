import type { Brand } from '../brand.ts'
import { plainLine, plainParagraphs } from '../names.ts'
import type { Words } from '../words/words.ts'

/** What stands below every letter, small. */
export interface Footer {
  lines: string[]
  links: { label: string; url: string }[]
}

/** What one letter has in its footer beyond the shop itself. */
interface Own {
  /** What the letter is about: `Order A-1001`. */
  about?: string | undefined
  preferences?: string | undefined
  unsubscribe?: string | undefined
}

/** How to reach a person, what the letter is about, the shop and where it lives. */
export function footerFor(brand: Brand, words: Words, { about, preferences, unsubscribe }: Own): Footer {
  const { shared, labels } = words
  const shop = plainLine(brand.shopName, 60)
  const reach =
    brand.supportPhone === undefined
      ? shared.replies(brand.supportEmail)
      : shared.repliesAndPhone(brand.supportEmail, plainLine(brand.supportPhone, 30))
  const address = plainParagraphs(brand.postalAddress ?? '', 200).join(', ')
  return {
    lines: [reach, ...(about === undefined ? [] : [about]), [shop, address].filter(Boolean).join(', ')],
    links: [
      { label: shared.website(shop), url: brand.websiteUrl },
      ...(preferences === undefined ? [] : [{ label: labels.preferences, url: preferences }]),
      ...(unsubscribe === undefined ? [] : [{ label: labels.unsubscribe, url: unsubscribe }]),
    ],
  }
}
