import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Channel } from '../../../backorder/state.ts'
import { email } from '../../schema/common.ts'

/** How a shopper wants to be reached. */
export interface Address {
  channel: Channel
  address: string
}

/** What a person typed into one field, an e-mail address or a number of their region; null: it is neither. */
export function addressIn(typed: string, locale: string): Address | null {
  const text = typed.trim()
  if (text.includes('@')) {
    const parsed = email.safeParse(text)
    return parsed.success ? { channel: 'email', address: sameEmail(parsed.data) } : null
  }
  if (text.length > 30) return null
  const number = parsePhoneNumberFromString(text, regionOf(locale))
  return number?.isValid() ? { channel: 'sms', address: number.number } : null
}

/** One spelling for one mailbox. */
export const sameEmail = (address: string): string => address.toLowerCase()

function regionOf(locale: string): CountryCode {
  const region = new Intl.Locale(locale).maximize().region
  return region !== undefined && isSupportedCountry(region) ? region : 'US'
}
