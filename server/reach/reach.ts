import type { Reach } from '../../backorder/state.ts'
import { furtherZones } from './phone-zones.ts'

/** How a customer can be reached, without saying where: the addresses stay in the records. */
export const reachOf = (email: string | null, phone: string | null, timeZone: string): Reach => ({
  email: email !== null,
  sms: phone !== null,
  timeZone,
  ...smsZonesOf(phone, timeZone),
})

/** The zones that a number adds to its owner's own. */
export function smsZonesOf(phone: string | null, timeZone: string): Pick<Reach, 'smsZones'> {
  const zones = phone === null ? null : furtherZones(phone, timeZone)
  return zones === null ? {} : { smsZones: zones }
}
