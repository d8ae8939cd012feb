import { z } from '@hono/zod-openapi'
import { isValidPhoneNumber } from 'libphonenumber-js'

/** No amount, and no sum of an order, is beyond this: sums of shares stay safe integers. */
export const largestAmountMinor = 1_000_000_000_000

/** `2026-04-20`, a day that exists, between 2000 and 2199. */
export const civilDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a date like 2026-04-20', abort: true })
  .refine(dayExists, { error: 'is not a day of the calendar between 2000 and 2199' })
  .openapi({ type: 'string', format: 'date', example: '2026-04-20' })

function dayExists(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) return false
  return text >= '2000-01-01' && text <= '2199-12-31'
}

/** An ISO 8601 instant with `Z` or an offset. */
export const instant = z.iso
  .datetime({ offset: true, error: 'must be an ISO 8601 instant like 2026-03-01T09:30:00Z', abort: true })
  .refine((text) => dayExists(text.slice(0, 10)), { error: 'is not an instant between 2000 and 2199' })
  .openapi({ example: '2026-03-01T09:30:00Z' })

/** An IANA time zone that this machine knows. */
export const timeZone = z
  .string()
  .max(64)
  .refine(zoneExists, { error: 'is not an IANA time zone' })
  .openapi({ example: 'America/New_York' })

function zoneExists(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** A BCP 47 tag of a language that exists. */
export const locale = z
  .string()
  .max(64)
  .refine(localeExists, { error: 'is not a BCP 47 locale' })
  .openapi({ example: 'en-US' })

function localeExists(tag: string): boolean {
  try {
    const { language, region } = new Intl.Locale(tag)
    return languageNames.of(language) !== undefined && (region === undefined || regionNames.of(region) !== undefined)
  } catch {
    return false
  }
}

/** ISO 3166-1 alpha-2. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'must be a country code of two capitals', abort: true })
  .refine((code) => code !== 'ZZ' && regionNames.of(code) !== undefined, { error: 'is not a country' })
  .openapi({ example: 'US' })

const currencies = new Set(Intl.supportedValuesOf('currency'))

/** ISO 4217. */
export const currency = z
  .string()
  .refine((code) => currencies.has(code), { error: 'is not an ISO 4217 currency' })
  .openapi({ example: 'USD' })

/** E.164, and a number that its country's plan knows. */
export const phone = z
  .string()
  .max(20)
  .refine((text) => /^\+\d+$/.test(text) && isValidPhoneNumber(text), {
    error: 'is not a valid phone number in the form +12025550100',
  })
  .openapi({ example: '+12025550100' })

/** An address that mail can go to. */
export const email = z.email({ error: 'is not an e-mail address' }).max(254).openapi({ example: 'ada@example.com' })

/** An id of the shop's: 1 to 128 of letters, digits and `_ . : -`, not dots alone (it stands in paths). */
export const id = z
  .string()
  .regex(/^(?!\.+$)[A-Za-z0-9_.:-]{1,128}$/, { error: 'must be 1 to 128 of letters, digits, _ . : and -' })
  .openapi({ example: 'order-1001' })

/** One line of words without control characters (PostgreSQL takes no NUL, a subject no line break). */
export const words = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text), { error: 'must not hold control characters' })
    .refine((text) => text.trim() !== '', { error: 'must not be blank' })

/** Several lines of words. */
export const paragraphs = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text.replace(/\r?\n|\t/g, ' ')), {
      error: 'must not hold control characters',
    })
    .refine((text) => text.trim() !== '', { error: 'must not be blank' })

/** What the shop calls a thing that it sells. */
export const sku = words(128)
  .refine((text) => text === text.trim(), { error: 'must not begin or end with a space' })
  .openapi({ example: 'LAMP-OAK' })

/** Whole units, one at least. */
export const quantity = z.int().min(1).max(1_000_000)

/** Integer minor units, never negative. */
export const amountMinor = z.int().min(0).max(largestAmountMinor)

/** A web address that a browser may load. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).max(2048)

/** Some units of one line; without a quantity, all of them that the act can concern. */
export const lineQuantity = z.strictObject({ id, quantity: quantity.optional() }).openapi('LineQuantity')

/** At least one line, each at most once. */
/** One of an order's letters: `letter/3`. */
export const letterKey = z
  .string()
  .regex(/^letter\/[1-9]\d{0,5}$/, { error: 'must be the key of a letter, like letter/3' })

export const lineQuantities = z
  .array(lineQuantity)
  .min(1)
  .max(200)
  .refine((lines) => new Set(lines.map((line) => line.id)).size === lines.length, {
    error: 'names a line more than once',
  })

/** A thing that may be sent instead. */
export const substitute = z
  .strictObject({
    sku,
    name: words(200),
    unitPrice: amountMinor,
    imageUrl: webAddress.optional(),
    difference: words(300).optional(),
  })
  .openapi('Substitute')
