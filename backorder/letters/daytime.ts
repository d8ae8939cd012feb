import { dayMs, minuteMs, parseTimeOfDay, timeOfDayMs } from '../calendar.ts'
import type { DayHours } from './preferences.ts'

/** The first instant from `atMs` on (epoch milliseconds) at which every zone's clock is within the hours; null: none within two days. */
export function firstCommonInstant(zones: readonly string[], hours: DayHours, atMs: number): number | null {
  let candidateMs = atMs
  while (candidateMs <= atMs + 2 * dayMs) {
    let latestMs = candidateMs
    for (const zone of zones) latestMs = Math.max(latestMs, openFrom(zone, hours, candidateMs))
    if (latestMs === candidateMs) return candidateMs
    candidateMs = latestMs
  }
  return null
}

/** The first instant from `atMs` on at which one zone's clock is within the hours. */
function openFrom(zone: string, { from, until }: DayHours, atMs: number): number {
  const opens = parseTimeOfDay(from)
  const closes = parseTimeOfDay(until)
  const time = timeOfDayMs(atMs, zone)
  if (isWithin(time, opens, closes)) return atMs
  if (timeOfDayMs(atMs + dayMs, zone) === time) return atMs + ((opens - time + dayMs) % dayMs)
  // The clock is changed within a day: hours may be left out or come twice, so that only looking tells.
  const lastMs = atMs + 2 * dayMs
  let minute = Math.ceil(atMs / minuteMs) * minuteMs
  while (minute < lastMs && !isWithin(timeOfDayMs(minute, zone), opens, closes)) minute += minuteMs
  return minute
}

const isWithin = (time: number, opens: number, closes: number): boolean => time >= opens && time < closes
