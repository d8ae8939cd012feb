import { dayMs } from './duration.ts'

/** Offsets of one zone from `startsMs[0]` to `endMs`: from `startsMs[i]` on, `offsetsMs[i]` holds. */
interface ZoneYear {
  startsMs: number[]
  offsetsMs: number[]
  endMs: number
}

/** An IANA zone, with what was found out about its clock so far. */
export interface Zone {
  name: string
  years: Map<number, ZoneYear>
  /** The year that was asked for last: mostly the one that is asked for next. */
  year: ZoneYear
}

const unread: ZoneYear = { startsMs: [0], offsetsMs: [0], endMs: 0 }
const always: ZoneYear = { startsMs: [Number.NEGATIVE_INFINITY], offsetsMs: [0], endMs: Number.POSITIVE_INFINITY }

let latestZone: Zone = { name: 'UTC', years: new Map(), year: always }
const zones = new Map([[latestZone.name, latestZone]])
const yearLengthMs = 365.25 * dayMs

/** The zone of an IANA name. */
export function zoneOf(name: string): Zone {
  if (latestZone.name === name) return latestZone
  let zone = zones.get(name)
  if (!zone) {
    zone = { name, years: new Map(), year: unread }
    zones.set(name, zone)
  }
  latestZone = zone
  return zone
}

/** Milliseconds that the zone's wall clock is ahead of UTC at an instant. */
export function offsetIn(zone: Zone, atMs: number): number {
  if (!(atMs >= zone.year.startsMs[0]! && atMs < zone.year.endMs)) zone.year = yearOf(zone, atMs)
  const { startsMs, offsetsMs } = zone.year
  let index = startsMs.length - 1
  while (index > 0 && startsMs[index]! > atMs) index -= 1
  return offsetsMs[index]!
}

function yearOf(zone: Zone, atMs: number): ZoneYear {
  const slot = Math.floor(atMs / yearLengthMs)
  let year = zone.years.get(slot)
  if (!year) {
    year = readZoneYear(zone.name, slot * yearLengthMs)
    zone.years.set(slot, year)
  }
  return year
}

/** Finds a zone's changes of offset within a year by halving: asking Intl at every call would cost more than a decision. */
function readZoneYear(timeZone: string, startMs: number): ZoneYear {
  const format = offsetFormat(timeZone)
  const endMs = startMs + yearLengthMs
  const year: ZoneYear = { startsMs: [startMs], offsetsMs: [readOffset(format, startMs)], endMs }
  const probeMs = 7 * dayMs
  let low = startMs
  for (let high = startMs + probeMs; low < endMs; low = high, high += probeMs) {
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
