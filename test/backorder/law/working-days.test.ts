import { describe, expect, it } from 'vitest'
import { addWorkingDays, federalHolidays, isWorkingDay } from '../../../backorder/law/working-days.ts'

describe('US working days', () => {
  it('keeps the eleven federal holidays of 2026, Independence Day on the Friday before', () => {
    expect([...federalHolidays(2026)].sort()).toEqual([
      '2026-01-01',
      '2026-01-19',
      '2026-02-16',
      '2026-05-25',
      '2026-06-19',
      '2026-07-03',
      '2026-09-07',
      '2026-10-12',
      '2026-11-11',
      '2026-11-26',
      '2026-12-25',
    ])
  })

  it('keeps two New Year holidays in 2021 and none in 2022, whose New Year was a Saturday', () => {
    expect(isWorkingDay('2021-01-01')).toBe(false)
    expect(isWorkingDay('2021-12-31')).toBe(false)
    expect([...federalHolidays(2022)].filter((date) => date < '2022-01-10')).toEqual([])
  })

  it('keeps New Year 2023, a Sunday, on Monday', () => {
    expect(isWorkingDay('2023-01-02')).toBe(false)
  })

  it('keeps Juneteenth on Friday in 2021 and on Monday in 2022, and not before', () => {
    expect([isWorkingDay('2021-06-18'), isWorkingDay('2022-06-20'), isWorkingDay('2020-06-19')]).toEqual([
      false,
      false,
      true,
    ])
  })

  it('finds Memorial Day on the last Monday, also of a May with five', () => {
    expect([isWorkingDay('2027-05-24'), isWorkingDay('2027-05-31')]).toEqual([true, false])
  })

  it('counts from the next day', () => {
    expect(addWorkingDays('2026-03-06', 1)).toBe('2026-03-09')
    expect(addWorkingDays('2026-03-07', 1)).toBe('2026-03-09')
    expect(addWorkingDays('2026-03-07', 0)).toBe('2026-03-07')
  })
})
