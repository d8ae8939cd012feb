import type { CivilDate } from '../calendar.ts'
import type { Breach, LawEvent } from './law-record.ts'

/** What was not kept of a prompt refund (16 CFR 435.1(b), (d)): all of it, as money, by the day; a null day is not judged. */
export function refundBreaches(
  events: LawEvent[],
  owed: { dueOn: CivilDate | null; asOf: CivilDate; clause: string },
): Breach[] {
  const { dueOn, asOf, clause } = owed
  const refunds = events.filter((event) => event.type === 'refunded')
  const money = refunds.filter((refund) => refund.as !== 'credit')
  const credit = refunds.find((refund) => refund.as === 'credit')
  const whole = money.find((refund) => refund.full !== false)
  if (whole !== undefined && (dueOn === null || whole.on <= dueOn)) return []
  const breaches: Breach[] = []
  if (credit !== undefined) breaches.push({ rule: '16 CFR 435.1(d)', what: 'refund-as-credit', on: credit.on })
  if (dueOn === null || asOf <= dueOn) return breaches
  if (whole !== undefined) breaches.push({ rule: clause, what: 'refund-late', on: whole.on })
  else if (money.length > 0) breaches.push({ rule: '16 CFR 435.1(d)', what: 'refund-partial', on: dueOn })
  else if (credit === undefined) breaches.push({ rule: clause, what: 'refund-missing', on: dueOn })
  return breaches
}
