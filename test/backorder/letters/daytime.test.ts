import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayMs, hourMs, minuteMs, parseTimeOfDay, timeOfDayMs } from '../../../backorder/calendar.ts'
import { firstCommonInstant } from '../../../backorder/letters/daytime.ts'

const daytime = { from: '09:00', until: '20:00' }
const at = (text: string) => Date.parse(text)

describe('a text', () => {
  it('goes at once in daytime, and waits for the morning at night', () => {
    const noon = at('2026-03-02T17:00:00Z')
    expect(firstCommonInstant(['America/New_York'], daytime, noon)).toBe(noon)
    expect(firstCommonInstant(['America/New_York'], daytime, at('2026-03-03T03:00:00Z'))).toBe(
      at('2026-03-03T14:00:00Z'),
    )
  })

  it('to a Californian number whose owner lives in New York waits until it is nine in both, and is too late after eight in New York', () => {
    const both = ['America/New_York', 'America/Los_Angeles']
    expect(firstCommonInstant(both, daytime, at('2026-03-02T14:30:00Z'))).toBe(at('2026-03-02T17:00:00Z'))
    expect(firstCommonInstant(both, daytime, at('2026-03-03T01:30:00Z'))).toBe(at('2026-03-03T17:00:00Z'))
  })

  it('finds no hour for New York and Manila', () => {
    expect(firstCommonInstant(['America/New_York', 'Asia/Manila'], daytime, at('2026-01-05T12:00:00Z'))).toBeNull()
  })

  it('opens at the hour that the clock jumps to when the hour that opens the day is left out', () => {
    // In New York, 2:00 to 3:00 is left out on 8 March 2026.
    const early = { from: '02:30', until: '05:00' }
    expect(firstCommonInstant(['America/New_York'], early, at('2026-03-08T06:10:00Z'))).toBe(at('2026-03-08T07:00:00Z'))
  })

  it('may come in the second of two equal hours', () => {
    // In New York, 1:00 to 2:00 comes twice on 1 November 2026: from 5:00 and from 6:00 UTC.
    const short = { from: '01:15', until: '01:30' }
    expect(firstCommonInstant(['America/New_York'], short, at('2026-11-01T05:40:00Z'))).toBe(at('2026-11-01T06:15:00Z'))
  })
})

const zones = [
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Havana',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Antarctica/Troll',
  'UTC',
] as const

/** Instants within two days of a change of the clock in the zone, and any others. */
function changesOf(zone: string, year: number): number[] {
  const changes: number[] = []
  for (let hour = at(`${year}-01-01T00:00:00Z`); hour < at(`${year + 1}-01-01T00:00:00Z`); hour += hourMs) {
    if (timeOfDayMs(hour + hourMs, zone) !== (timeOfDayMs(hour, zone) + hourMs) % dayMs) changes.push(hour)
  }
  return changes
}

const moments = fc
  .record({
    zone: fc.constantFrom<string>(...zones),
    year: fc.integer({ min: 2024, max: 2031 }),
    minute: fc.integer({ min: -2880, max: 1440 }),
    pick: fc.nat(20),
  })
  .map(({ zone, year, minute, pick }) => {
    const changes = changesOf(zone, year)
    const near = changes[pick % Math.max(1, changes.length)] ?? at(`${year}-06-01T00:00:00Z`) + pick * 11 * dayMs
    return { zone, atMs: near + minute * minuteMs }
  })
const minuteOfDay = fc.integer({ min: 0, max: 1438 })
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const someHours = fc
  .tuple(minuteOfDay, fc.integer({ min: 1, max: 1439 }))
  .map(([from, length]) => ({ from: clock(from), until: clock(Math.min(1439, from + length)) }))

describe('whenever and wherever a text is written, around every change of the clock', () => {
  it('it comes within the hours of every zone, and never later than it could', () => {
    fc.assert(
      fc.property(
        moments,
        fc.array(fc.constantFrom<string>(...zones), { maxLength: 2 }),
        someHours,
        (moment, more, hours) => {
          const all = [moment.zone, ...more]
          const suits = (atMs: number) =>
            all.every((zone) => {
              const time = timeOfDayMs(atMs, zone)
              return time >= parseTimeOfDay(hours.from) && time < parseTimeOfDay(hours.until)
            })
          const first = firstCommonInstant(all, hours, moment.atMs)
          let earliest = moment.atMs
          while (earliest <= moment.atMs + 2 * dayMs && !suits(earliest)) earliest += minuteMs
          expect(first).toBe(earliest <= moment.atMs + 2 * dayMs ? earliest : null)
        },
      ),
      { numRuns: 400 },
    )
  }, 120_000)
})
