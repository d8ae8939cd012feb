import { z } from 'zod'
import { mailboxPattern } from '../../config/sender.ts'
import { leastContrast } from '../../emails/colours.ts'
import { sellingFaultsOf } from '../../emails/selling/own-words.ts'
import { isTexted } from '../../emails/words/carrier-rules.ts'
import { faultsOf } from '../../emails/words/faults.ts'
import type { Language } from '../../emails/words/language.ts'
import { languages } from '../../emails/words/languages.ts'
import { exact } from '../../server/schema/exact.ts'

/** WCAG 2, level AA, for text. */
const readableContrast = 4.5
const longestMessage = 2_000
/** Beside the shop’s name, the goods, the link and what can be answered. */
const longestTexted = { 'gsm-7': 140, either: 140, 'ucs-2': 80 } as const

const line = (length: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty')
    .max(length, `is longer than ${length} characters`)
    .refine((text) => !/\p{Cc}/u.test(text), 'must be one line')
const colour = (scheme: 'light' | 'dark') =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: 'must look like #1f5f4a', abort: true })
    .refine((value) => leastContrast(value, scheme) >= readableContrast, {
      error: ({ input }) =>
        `cannot be read on ${scheme} grounds: its contrast is ${leastContrast(String(input), scheme).toFixed(1)}, and must be ${readableContrast}`,
    })
const webAddress = (protocol: RegExp, name: string) => z.url({ protocol, error: `must be an ${name} address` })

const brandFile = z
  .strictObject({
    shopName: line(80).optional(),
    supportEmail: z.email('must be an email address').optional(),
    supportPhone: line(40).optional(),
    websiteUrl: webAddress(/^https?$/, 'http:// or https://').optional(),
    /** Mail programs load no pictures over plain HTTP. */
    logoUrl: webAddress(/^https$/, 'https://').optional(),
    /** A picture beside `brand.json`, in place of an address. */
    logo: z
      .string()
      .regex(/^[\w-][\w.-]{0,99}$/, 'must be the name of a file beside brand.json')
      .optional(),
    postalAddress: line(300).optional(),
    mailFrom: line(200).regex(mailboxPattern, 'must look like: Your shop <orders@example.com>').optional(),
    colours: z.strictObject({ accent: colour('light').optional(), accentDark: colour('dark').optional() }).optional(),
  })
  .refine(({ logo, logoUrl }) => logo === undefined || logoUrl === undefined, {
    path: ['logo'],
    error: 'and logoUrl exclude each other',
  })

/** What a shop says of itself in `brand.json`; what is absent comes from the environment. */
export type BrandFile = ReturnType<typeof brandFileOf>

/** What is wrong with a `brand.json`, field by field. */
export function brandFileFaults(json: unknown): string[] {
  const parsed = brandFile.safeParse(json)
  return parsed.success ? [] : parsed.error.issues.flatMap(faultsIn)
}

/** A `brand.json` without faults. */
export const brandFileOf = (json: unknown) => exact(brandFile.parse(json))

function faultsIn(issue: z.core.$ZodIssue): string[] {
  const path = issue.path.join('.')
  if (issue.code !== 'unrecognized_keys') return [`${path} ${issue.message}`.trim()]
  return issue.keys.map((key) => `${[path, key].filter(Boolean).join('.')} is no field of it`)
}

const texts = z.record(z.string(), z.string())

/** What is wrong with a shop's own texts (`de.json`: messages by their names), message by message. */
export function wordsFaults(fileName: string, json: unknown): string[] {
  const language = languages.find(({ locale }) => `${locale}.json` === fileName)
  if (!language)
    return [`is for no language that letters are written in: ${languages.map(({ locale }) => locale).join(', ')}`]
  const parsed = texts.safeParse(json)
  if (!parsed.success) return ['must be an object of messages by their names, such as {"delay.subject": "…"}']
  return Object.entries(parsed.data).flatMap(([name, text]) => textFaults(name, text, language))
}

function textFaults(name: string, text: string, language: Language): string[] {
  const faults = faultsOf(name, text, language)
  const longest = isTexted(name) ? longestTexted[language.sms] : longestMessage
  return [
    ...faults,
    // Only a message can be read for what it sells.
    ...(faults.length === 0 ? sellingFaultsOf(name, text, language.locale) : []),
    ...(text.length > longest ? [`${name} is longer than ${longest} characters`] : []),
  ]
}
