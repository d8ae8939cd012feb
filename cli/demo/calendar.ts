import { dayMs } from '../../backorder/calendar.ts'

/** How many days the demo tells of. */
export const lastDay = 48

/** The shop hands goods to the carrier within so many days, and adds them to every date of its suppliers. */
export const handlingDays = 3

/** The days of the demo; day 0 is the day on which it is run, in UTC. */
export interface Calendar {
  /** `2026-04-20` */
  date(day: number): string
}

/** The calendar of a run that begins on an instant. */
export function calendarFrom(startMs: number): Calendar {
  return { date: (day) => new Date(startMs + day * dayMs).toISOString().slice(0, 10) }
}
