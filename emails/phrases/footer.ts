import type { Brand } from '../brand.ts'
import { plainLine, plainParagraphs } from '../names.ts'
import type { Words } from '../words/words.ts'

/** What stands below every letter, small. */
export interface Footer {
  lines: string[]
  links: { label: string; url: string }[]
}

/** How to reach a person, the order's number, the shop and where it lives. */
export function footerFor(
  brand: Brand,
  words: Words,
  orderId: string | null,
  unsubscribe: string | null,
  preferences: string | null = null,
): Footer {
  const { shared, labels } = words
  const shop = plainLine(brand.shopName, 60)
  const reach =
    brand.supportPhone === undefined
      ? shared.replies(brand.supportEmail)
      : shared.repliesAndPhone(brand.supportEmail, plainLine(brand.supportPhone, 30))
  const address = plainParagraphs(brand.postalAddress ?? '', 200).join(', ')
  return {
    lines: [
      reach,
      ...(orderId === null ? [] : [shared.order(plainLine(orderId, 64))]),
      [shop, address].filter(Boolean).join(', '),
    ],
    links: [
      { label: shared.website(shop), url: brand.websiteUrl },
      ...(preferences === null ? [] : [{ label: labels.preferences, url: preferences }]),
      ...(unsubscribe === null ? [] : [{ label: labels.unsubscribe, url: unsubscribe }]),
    ],
  }
}
