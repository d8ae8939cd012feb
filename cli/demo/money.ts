import { minorDigits } from '../../backorder/currency.ts'

/** Minor units of a currency for one US cent, as this shop prices. */
const rates = { USD: 1, EUR: 0.9, GBP: 0.8, CAD: 1.4, JPY: 1.5 } as const

export type Currency = keyof typeof rates

/** The price of a thing in a currency, integer minor units. */
export const priceIn = (usdMinor: number, currency: Currency): number => Math.round(usdMinor * rates[currency])

/** `129.00 USD`, `7500 JPY`. */
export function amountText(amountMinor: number, currency: string): string {
  const digits = minorDigits(currency)
  return (amountMinor / 10 ** digits).toFixed(digits)
}
