import { dayMs, hourMs, minuteMs } from './duration.ts'
import { offsetIn, zoneOf } from './zone.ts'

export { dayMs, hourMs, minuteMs } from './duration.ts'

/** A civil date in the merchant's zone, `2026-04-20`. */
export type CivilDate = string

/** Hour of the merchant's day at which letters about a date go out. */
export const letterHour = 10
/** Hour of the merchant's day at which a date that nobody answered takes effect: late, so that the day itself still counts. */
export const closingHour = 21

// The same few hundred dates come again and again, and are asked for many times in a decision.
const dayByDate = new Map<CivilDate, number>()
const dateByDay = new Map<number, CivilDate>()

function remember<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): Value {
  if (known.size > 50_000) known.clear()
  known.set(key, value)
  return value
}

/** Days since 1970-01-01 of a civil date. Proleptic Gregorian. */
export const dayNumber = (date: CivilDate): number => dayByDate.get(date) ?? remember(dayByDate, date, countDays(date))

function countDays(date: CivilDate): number {
  const year = digits(date, 0, 4)
  const month = digits(date, 5, 7)
  const day = digits(date, 8, 10)
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The civil date of a day number. */
export const dateOfDay = (day: number): CivilDate => dateByDay.get(day) ?? remember(dateByDay, day, writeDate(day))

function writeDate(day: number): CivilDate {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/** The date so many days later (or earlier, when negative). */
export const addDays = (date: CivilDate, days: number): CivilDate => dateOfDay(dayNumber(date) + days)

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from)

export const earlierOf = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b)
export const laterOf = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b)

/** The civil date of an instant in an IANA zone. */
export const civilDateAt = (atMs: number, timeZone: string): CivilDate =>
  dateOfDay(Math.floor((atMs + offsetIn(zoneOf(timeZone), atMs)) / dayMs))

/** Milliseconds since local midnight of an instant in an IANA zone, by the wall clock. */
export function timeOfDayMs(atMs: number, timeZone: string): number {
  const local = atMs + offsetIn(zoneOf(timeZone), atMs)
  return local - Math.floor(local / dayMs) * dayMs
}

/** The instant of a wall-clock time in an IANA zone; in a spring gap the instant after it, in an autumn overlap the first. */
export const instantAt = (date: CivilDate, timeOfDayMs: number, timeZone: string): number =>
  instantOnDay(dayNumber(date), timeOfDayMs, timeZone)

/** As `instantAt`, for a day number. */
export function instantOnDay(day: number, timeOfDayMs: number, timeZone: string): number {
  const zone = zoneOf(timeZone)
  const wall = day * dayMs + timeOfDayMs
  const before = wall - offsetIn(zone, wall - dayMs)
  if (before + offsetIn(zone, before) === wall) return before
  const after = wall - offsetIn(zone, wall + dayMs)
  if (after + offsetIn(zone, after) === wall) return after
  return Math.max(before, after)
}

/** Milliseconds since midnight of `09:30`. */
export const parseTimeOfDay = (time: string): number => digits(time, 0, 2) * hourMs + digits(time, 3, 5) * minuteMs

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let index = from; index < to; index += 1) value = value * 10 + text.charCodeAt(index) - 48
  return value
}
