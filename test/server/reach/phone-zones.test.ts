import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { describe, expect, it } from 'vitest'
import { areaCodes, zonesOfAreaCode } from '../../../server/reach/nanp-zones.ts'
import { furtherZones } from '../../../server/reach/phone-zones.ts'

describe('where a number may be', () => {
  it.each([
    ['+12125550143', 'America/New_York', null],
    ['+14155550143', 'America/New_York', ['America/Los_Angeles']],
    ['+18085550143', 'America/Chicago', ['Pacific/Honolulu']],
    ['+18505550143', 'America/New_York', ['America/Chicago']],
    ['+16045550143', 'America/Toronto', ['America/Vancouver']],
    ['+18765550143', 'America/New_York', ['America/Jamaica']],
    ['+491701234567', 'Europe/Berlin', null],
    ['+491701234567', 'America/New_York', ['Europe/Berlin']],
    ['+61412345678', 'Australia/Perth', null],
    ['+18005550143', 'America/New_York', null],
    ['not a number', 'America/New_York', null],
  ])('%s of somebody in %s adds %j', (phone, home, zones) => {
    expect(furtherZones(phone, home)).toEqual(zones)
  })

  it('is every clock of a wide country for somebody who lives elsewhere', () => {
    const zones = furtherZones('+61412345678', 'America/New_York') ?? []
    expect(zones.length).toBeGreaterThanOrEqual(4)
    expect(zones).toContain('Australia/Perth')
    expect(zones.length).toBeLessThan(10)
  })
})

describe('the table of area codes', () => {
  const homes = new Set(['US', 'CA', 'PR', 'VI', 'GU', 'MP', 'AS'])

  it('holds only codes of the plan, each in zones that exist', () => {
    const odd = areaCodes.filter((code) => {
      const country = parsePhoneNumberFromString(`+1${code}2345678`)?.country
      return !/^[2-9]\d\d$/.test(code) || country === undefined || !homes.has(country)
    })
    expect(odd).toEqual([])
    for (const code of areaCodes)
      for (const zone of zonesOfAreaCode(code))
        expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
  })

  it('knows nearly every geographic code that the plan’s own metadata knows', () => {
    const unknown: string[] = []
    for (let code = 201; code < 990; code += 1) {
      const country = parsePhoneNumberFromString(`+1${code}2345678`)
      if (!country?.isValid() || !homes.has(country.country ?? '')) continue
      if (zonesOfAreaCode(String(code)).length === 0) unknown.push(String(code))
    }
    // Personal and freephone numbers are nowhere; new codes may come before their place is known here.
    const placeless =
      /^(?:5(?:00|2\d|3[23]|44|66|77|88)|6(?:00|22|33|44|55|77|88)|7[01]0|8(?:00|33|44|55|66|77|88)|900)$/
    expect(unknown.filter((code) => !placeless.test(code))).toEqual(['273'])
  })
})
