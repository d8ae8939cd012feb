import { civilDateAt } from '../backorder/calendar.ts'
import { minorDigits } from '../backorder/currency.ts'
import type { CivilDate } from '../backorder/state.ts'
import { madeOnce } from './made-once.ts'

/** Dates, times and money as one reader writes them. */
export interface Formats {
  /** `Tuesday, 24 March`; with the year when it is not the letter's. */
  date(date: CivilDate): string
  /** `Tue, 24 Mar`, for subjects and SMS. */
  shortDate(date: CivilDate): string
  /** `24 March`, for buttons. */
  day(date: CivilDate): string
  /** `Tuesday at 14:32 CET`, an instant in the reader's zone. */
  time(atMs: number): string
  money(minor: number): string
  /** As `money`, in characters that every SMS has. */
  plainMoney(minor: number): string
}

/** How `reader` writes things, in the language the words are in, with the habits of the reader's region. */
export function formatsFor(
  reader: { locale: string; timeZone: string },
  language: string,
  currency: string,
  atMs: number,
): Formats {
  const locale = localeOnce(reader.locale, language)
  const timeZone = zoneOnce(reader.timeZone)
  const year = civilDateAt(atMs, timeZone).slice(0, 4)
  const civil = (date: CivilDate, style: DayStyle) => writtenDay(locale, style, date, !date.startsWith(year))
  return {
    date: (date) => civil(date, 'long'),
    shortDate: (date) => civil(date, 'short'),
    day: (date) => civil(date, 'day'),
    time: (instant) => timeIn(locale, timeZone, instant),
    money: (minor) => spaced(money(locale, currency, minor)),
    plainMoney: (minor) => plainMoney(locale, currency, minor),
  }
}

const dayStyles = {
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  day: { day: 'numeric', month: 'long' },
} as const
type DayStyle = keyof typeof dayStyles

const writtenDays = new Map<string, string>()
/** Letters of a day name the same days over and over. */
const mostDays = 20_000

function writtenDay(locale: string, style: DayStyle, date: CivilDate, withYear: boolean): string {
  if (writtenDays.size > mostDays) writtenDays.clear()
  return madeOnce(writtenDays, `${locale} ${style} ${date} ${withYear}`, () => {
    const year = withYear ? { year: 'numeric' as const } : {}
    const format = dateFormat(locale, { ...habits, ...dayStyles[style], ...year, timeZone: 'UTC' })
    return firstOfMonth(locale, spaced(format.format(new Date(`${date}T00:00:00Z`))))
  })
}

/** French counts the first of a month, and names the other days. */
const firstOfMonth = (locale: string, date: string): string =>
  locale.startsWith('fr') ? date.replace(/(?<![\d])1(?= \p{L})/u, '1er') : date

/** Arabic readers get the digits of their order numbers, prices and links, which their shops use as well. */
const habits = { calendar: 'gregory', numberingSystem: 'latn' } as const

const locales = new Map<string, string>()

const localeOnce = (locale: string, language: string): string =>
  madeOnce(locales, `${locale} ${language}`, () => localeFor(locale, language))

/** The words' language with the reader's region, so that an English letter to Berlin reads `24 March` and `€10`. */
function localeFor(locale: string, language: string): string {
  try {
    const { region } = new Intl.Locale(locale.replace(/_/gu, '-'))
    return region === undefined ? language : `${new Intl.Locale(language).language}-${region}`
  } catch (error) {
    if (error instanceof RangeError) return language
    throw error
  }
}

const zones = new Map<string, string>()

const zoneOnce = (timeZone: string): string => madeOnce(zones, timeZone, () => zoneFor(timeZone))

function zoneFor(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch (error) {
    if (error instanceof RangeError) return 'UTC'
    throw error
  }
}

function timeIn(locale: string, timeZone: string, atMs: number): string {
  const format = dateFormat(locale, {
    ...habits,
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  })
  return spaced(format.format(atMs))
}

function money(locale: string, currency: string, minor: number, display: 'symbol' | 'code' = 'symbol'): string {
  const { format, unit } = moneyFormat(locale, currency, display)
  return format.format(minor / unit)
}

function plainMoney(locale: string, currency: string, minor: number): string {
  const short = spaced(money(locale, currency, minor))
  return /^[\d.,' A-Z$£¥€-]+$/u.test(short) ? short : spaced(money(locale, currency, minor, 'code'))
}

/** Narrow and no-break spaces as plain ones: not every client and no SMS shows them well. */
function spaced(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/gu, ' ')
}

const dateFormats = new Map<string, Intl.DateTimeFormat>()
const moneyFormats = new Map<string, { format: Intl.NumberFormat; unit: number }>()

/** A formatter takes longer to make than a letter: each is made once. Readers' regions and zones are few. */
const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  madeOnce(dateFormats, `${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options))

/** `unit`: so many of the smallest unit make one. Where people write none of the decimals, whole amounts have none. */
function moneyFormat(locale: string, currency: string, currencyDisplay: 'symbol' | 'code') {
  return madeOnce(moneyFormats, `${locale} ${currency} ${currencyDisplay}`, () => {
    const digits = minorDigits(currency)
    const habit = { style: 'currency', currency, currencyDisplay, numberingSystem: 'latn' } as const
    const written = new Intl.NumberFormat(locale, habit).resolvedOptions().maximumFractionDigits ?? digits
    const format = new Intl.NumberFormat(locale, {
      ...habit,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      trailingZeroDisplay: written < digits ? 'stripIfInteger' : 'auto',
    })
    return { format, unit: 10 ** digits }
  })
}
