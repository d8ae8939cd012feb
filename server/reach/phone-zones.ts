import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { zonesOfAreaCode } from './nanp-zones.ts'

/** Zones in which a number's owner may be beside their own (`home`), by where the number is from: its area code in North America, else its country; null for a number that says nothing more. */
export function furtherZones(phone: string, home: string): string[] | null {
  const from = zonesOfPhone(phone)
  // Whoever lives in the country that the number is from is where they live; an area code is more exact than that.
  const further = isNanp(phone) ? from.filter((zone) => zone !== home) : from.includes(home) ? [] : from
  return further.length > 0 ? further : null
}

/** Where the owner of a number may be; empty where it says nothing. */
export function zonesOfPhone(phone: string): string[] {
  const parsed = parsePhoneNumberFromString(phone)
  if (!parsed) return []
  const byArea = isNanp(phone) ? zonesOfAreaCode(parsed.nationalNumber.slice(0, 3)) : []
  if (byArea.length > 0) return [...byArea]
  // Numbers that belong to no place, such as freephone ones, have no country; the US is too wide to guess.
  return parsed.country === undefined || parsed.country === 'US' || parsed.country === 'CA'
    ? []
    : zonesOfCountry(parsed.country)
}

/** The zone of a country that keeps one clock; null for one that keeps several. */
export function zoneOfCountry(country: string): string | null {
  const [zone, ...others] = zonesOfCountry(country)
  return zone !== undefined && others.length === 0 ? zone : null
}

const isNanp = (phone: string): boolean => phone.startsWith('+1')

const midsummerMs = Date.UTC(2026, 6, 1)
const midwinterMs = Date.UTC(2026, 0, 1)
const countries = new Map<string, string[]>()

/** A country's zones, one for each clock that it keeps. */
function zonesOfCountry(country: string): string[] {
  const known = countries.get(country)
  if (known) return known
  const byClock = new Map<string, string>()
  for (const zone of allZones(country)) {
    const clock = `${wallClock(zone, midwinterMs)} ${wallClock(zone, midsummerMs)}`
    if (!byClock.has(clock)) byClock.set(clock, zone)
  }
  const zones = [...byClock.values()]
  countries.set(country, zones)
  return zones
}

/** Of the engine's own knowledge; older engines have it as a property, newer ones as a method. */
function allZones(country: string): readonly string[] {
  const locale: Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] } = new Intl.Locale('und', {
    region: country,
  })
  return locale.getTimeZones?.() ?? locale.timeZones ?? []
}

const wallClock = (timeZone: string, atMs: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(atMs)
