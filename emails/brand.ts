import type { OwnWords } from './words/catalogue.ts'

/** How a shop presents itself in its letters. */
export interface Brand {
  shopName: string
  /** Read by people: the Reply-To of every letter. */
  supportEmail: string
  supportPhone?: string
  websiteUrl: string
  logoUrl?: string
  /** `#rrggbb`; links and buttons use the nearest shade that can be read on their ground. */
  accentColor: string
  /** The same on dark grounds; default: a lighter shade of `accentColor`. */
  darkAccentColor?: string
  postalAddress?: string
  /** Texts come from a name, not a number: nobody can answer them. */
  textsOneWay?: boolean
  /** The shop's own texts of single messages, checked by `faultsOf` before they come here. */
  words?: OwnWords
}

/** The brand of a shop that has not set its own. */
export const defaultBrand: Brand = {
  shopName: 'Our shop',
  supportEmail: 'support@example.com',
  websiteUrl: 'https://example.com',
  accentColor: '#1f5f4a',
}
