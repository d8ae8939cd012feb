import { addDays, type CivilDate, dateOfDay, dayNumber } from '../calendar.ts'

/** Monday to Friday, US federal holidays excepted; the usual reading of the "working days" that 16 CFR 435 leaves undefined. */
export function isWorkingDay(date: CivilDate): boolean {
  const weekday = weekdayOf(dayNumber(date))
  return weekday !== saturday && weekday !== sunday && !federalHolidays(Number(date.slice(0, 4))).has(date)
}

/** The nth working day after a date; the date itself never counts. */
export function addWorkingDays(date: CivilDate, days: number): CivilDate {
  let day = date
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** The nth working day before a date; the date itself never counts. */
export function subtractWorkingDays(date: CivilDate, days: number): CivilDate {
  let day = date
  for (let left = days; left > 0; ) {
    day = addDays(day, -1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

const sunday = 0
const monday = 1
const thursday = 4
const saturday = 6
/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + thursday) % 7) + 7) % 7

const holidaysByYear = new Map<number, ReadonlySet<CivilDate>>()

/** The days of a calendar year on which federal offices rest (5 U.S.C. 6103), as observed: Saturday's holiday on Friday, Sunday's on Monday. */
export function federalHolidays(year: number): ReadonlySet<CivilDate> {
  const known = holidaysByYear.get(year)
  if (known !== undefined) return known
  // New Year's Day on a Saturday is kept on 31 December, so the next year's is asked too.
  const fixed = [...fixedHolidays(year), `${year + 1}-01-01`].map(observed)
  const holidays = new Set([...fixed.filter((date) => date.startsWith(String(year))), ...floatingHolidays(year)])
  if (holidaysByYear.size > 500) holidaysByYear.clear()
  holidaysByYear.set(year, holidays)
  return holidays
}

const fixedHolidays = (year: number): CivilDate[] => [
  `${year}-01-01`,
  ...(year >= 2021 ? [`${year}-06-19`] : []),
  `${year}-07-04`,
  `${year}-11-11`,
  `${year}-12-25`,
]

/** Martin Luther King, Washington, Memorial, Labor and Columbus days, Thanksgiving. */
const floatingHolidays = (year: number): CivilDate[] => [
  nthWeekday(`${year}-01-01`, monday, 3),
  nthWeekday(`${year}-02-01`, monday, 3),
  nthWeekday(`${year}-05-25`, monday, 1),
  nthWeekday(`${year}-09-01`, monday, 1),
  nthWeekday(`${year}-10-01`, monday, 2),
  nthWeekday(`${year}-11-01`, thursday, 4),
]

/** The nth such weekday on or after a date. */
function nthWeekday(from: CivilDate, weekday: number, nth: number): CivilDate {
  const start = dayNumber(from)
  return dateOfDay(start + ((weekday - weekdayOf(start) + 7) % 7) + (nth - 1) * 7)
}

function observed(date: CivilDate): CivilDate {
  const weekday = weekdayOf(dayNumber(date))
  if (weekday === saturday) return addDays(date, -1)
  return weekday === sunday ? addDays(date, 1) : date
}
