/** A civil date in the merchant's zone, `2026-04-20`. */
export type CivilDate = string

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

/** Hour of the merchant's day at which letters about a date go out. */
export const letterHour = 10
/** Hour of the merchant's day at which a date that nobody answered takes effect: late, so that the day itself still counts. */
export const closingHour = 21

/** Days since 1970-01-01 of a civil date. Proleptic Gregorian. */
export function dayNumber(date: CivilDate): number {
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

const dateCache = new Map<number, CivilDate>()

/** The civil date of a day number. */
export function dateOfDay(day: number): CivilDate {
  const known = dateCache.get(day)
  if (known !== undefined) return known
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
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
  if (dateCache.size > 50_000) dateCache.clear()
  dateCache.set(day, date)
  return date
}

/** The date so many days later (or earlier, when negative). */
export const addDays = (date: CivilDate, days: number): CivilDate => dateOfDay(dayNumber(date) + days)

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from)

export const earlierOf = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b)
export const laterOf = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b)

/** The civil date of an instant in an IANA zone. */
export const civilDateAt = (atMs: number, timeZone: string): CivilDate =>
  dateOfDay(Math.floor((atMs + offsetAt(atMs, timeZone)) / dayMs))

/** Milliseconds since local midnight of an instant in an IANA zone, by the wall clock. */
export function timeOfDayMs(atMs: number, timeZone: string): number {
  const local = atMs + offsetAt(atMs, timeZone)
  return local - Math.floor(local / dayMs) * dayMs
}

/** The instant of a wall-clock time in an IANA zone; in a spring gap the instant after it, in an autumn overlap the first. */
export function instantAt(date: CivilDate, timeOfDayMs: number, timeZone: string): number {
  const wall = dayNumber(date) * dayMs + timeOfDayMs
  const before = wall - offsetAt(wall - dayMs, timeZone)
  if (before + offsetAt(before, timeZone) === wall) return before
  const after = wall - offsetAt(wall + dayMs, timeZone)
  if (after + offsetAt(after, timeZone) === wall) return after
  return Math.max(before, after)
}

/** Milliseconds since midnight of `09:30`. */
export const parseTimeOfDay = (time: string): number => digits(time, 0, 2) * hourMs + digits(time, 3, 5) * minuteMs

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let index = from; index < to; index += 1) value = value * 10 + text.charCodeAt(index) - 48
  return value
}

/** Offsets of one zone over one UTC year: from `startsMs[i]` on, `offsetsMs[i]` holds. */
interface ZoneYear {
  startsMs: number[]
  offsetsMs: number[]
}

const zones = new Map<string, { format: Intl.DateTimeFormat; years: Map<number, ZoneYear> }>()
const yearLengthMs = 365.25 * dayMs

/** Milliseconds that the zone's wall clock is ahead of UTC at an instant. */
function offsetAt(atMs: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0
  let zone = zones.get(timeZone)
  if (!zone) {
    zone = { format: offsetFormat(timeZone), years: new Map() }
    zones.set(timeZone, zone)
  }
  const slot = Math.floor(atMs / yearLengthMs)
  let year = zone.years.get(slot)
  if (!year) {
    year = readZoneYear(zone.format, slot * yearLengthMs)
    zone.years.set(slot, year)
  }
  let index = year.startsMs.length - 1
  while (index > 0 && year.startsMs[index]! > atMs) index -= 1
  return year.offsetsMs[index]!
}

/** Finds a zone's changes of offset within a year by halving: asking Intl at every call would cost more than a decision. */
function readZoneYear(format: Intl.DateTimeFormat, startMs: number): ZoneYear {
  const year: ZoneYear = { startsMs: [startMs], offsetsMs: [readOffset(format, startMs)] }
  const probeMs = 7 * dayMs
  let low = startMs
  for (let high = startMs + probeMs; low < startMs + yearLengthMs; low = high, high += probeMs) {
    const offsetBefore = year.offsetsMs.at(-1)!
    const offset = readOffset(format, high)
    if (offset === offsetBefore) continue
    let from = low
    let to = high
    while (to - from > 1000) {
      const middle = Math.floor((from + to) / 2000) * 1000
      if (readOffset(format, middle) === offsetBefore) from = middle
      else to = middle
    }
    year.startsMs.push(to)
    year.offsetsMs.push(offset)
  }
  return year
}

const offsetFormat = (timeZone: string) =>
  new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })

function readOffset(format: Intl.DateTimeFormat, atMs: number): number {
  const parts: Record<string, number> = {}
  for (const part of format.formatToParts(atMs)) parts[part.type] = Number(part.value)
  const wall = Date.UTC(parts.year!, parts.month! - 1, parts.day!, parts.hour!, parts.minute!, parts.second!)
  return wall - Math.floor(atMs / 1000) * 1000
}
