import { addDays, type CivilDate, laterOf } from '../calendar.ts'
import { noticeBreaches } from './judge-notice.ts'
import { refundBreaches } from './judge-refund.ts'
import { eventsKnown } from './known-events.ts'
import type { Breach, LawEvent, LawRecord, Verdict } from './law-record.ts'
import { addWorkingDays } from './working-days.ts'

const refundWorkingDays = 7
const silenceDays = 30

/** The US rule on mail, internet and telephone orders, 16 CFR 435; days are calendar days, the last one counts whole. */
export function judgeUsFtc(record: LawRecord): Verdict {
  if (record.exempt === true) return verdict('exempt', [], 'The rule does not cover this order (16 CFR 435.3(a)).')
  const wait = startWait(record)
  const events = eventsKnown(record)
  for (const event of events) {
    letTimePass(wait, event.on)
    take(wait, event)
  }
  letTimePass(wait, record.asOf)
  // A missing or late notice is no breach of its own: its consequence, the cancellation, is what is owed.
  const { ending, limit, breaches } = wait
  if (ending === null) return verdict('open', breaches, stillOpen(limit))
  if (ending.status === 'shipped') return verdict('shipped', breaches, ending.because)
  if (record.sellerIsCreditor === true) {
    const owed = refundBreaches(events, { dueOn: null, asOf: record.asOf, clause: ending.clause })
    const because = `${ending.because} The money is due back within one billing cycle.`
    return {
      ...verdict('cancelled', [...breaches, ...owed], because),
      cancelledOn: ending.on,
      refundDueOn: null,
      refundDue: 'one billing cycle',
    }
  }
  const refundDueOn = addWorkingDays(ending.on, refundWorkingDays)
  const owed = refundBreaches(events, { dueOn: refundDueOn, asOf: record.asOf, clause: ending.clause })
  const because = `${ending.because} The money is due back by ${refundDueOn}.`
  return { ...verdict('cancelled', [...breaches, ...owed], because), cancelledOn: ending.on, refundDueOn }
}

const verdict = (status: Verdict['status'], breaches: Breach[], because: string): Verdict => ({
  law: 'us-ftc',
  status,
  ok: breaches.length === 0,
  breaches,
  because,
})

interface Wait {
  /** The applicable time of 435.2(a)(1): the last day to ship, or to give the first notice. */
  time: CivilDate
  /** The last day on which shipping is in time as things stand; null: the customer agreed to a wait without a date. */
  limit: CivilDate | null
  /** What the customer's silence, or lack of an offer, is until `limit`. */
  standing: 'no-offer' | 'consented' | 'unanswered-long'
  noticed: boolean
  /** What the newest notice proposes; undefined: there is none. */
  proposed: CivilDate | null | undefined
  ending: { status: 'shipped' | 'cancelled'; on: CivilDate; clause: string; because: string } | null
  breaches: Breach[]
}

function startWait(record: LawRecord): Wait {
  const start = record.completedOn ?? record.orderedOn
  const time = record.promisedOn ?? addDays(start, record.creditApplication === true ? 50 : 30)
  return { time, limit: time, standing: 'no-offer', noticed: false, proposed: undefined, ending: null, breaches: [] }
}

const lapses = {
  'no-offer': { clause: '16 CFR 435.2(c)(5)', why: 'the customer had been offered no delay in time' },
  consented: { clause: '16 CFR 435.2(c)(3)', why: 'the customer had agreed to no later date' },
  'unanswered-long': { clause: '16 CFR 435.2(c)(2)', why: 'the customer had not agreed to the long delay' },
} as const

/** Cancels an order whose last permitted day is over. */
function letTimePass(wait: Wait, today: CivilDate): void {
  if (wait.ending !== null || wait.limit === null || today <= wait.limit) return
  const { clause, why } = lapses[wait.standing]
  const because = `Nothing had shipped by ${wait.limit} and ${why}, so the order was cancelled that day.`
  wait.ending = { status: 'cancelled', on: wait.limit, clause, because }
}

function take(wait: Wait, event: LawEvent): void {
  if (wait.ending !== null) takeAfterEnd(wait, event)
  else if (event.type === 'delay-notice') takeNotice(wait, event)
  else if (event.type === 'consent') takeConsent(wait, event.until === undefined ? wait.proposed : event.until)
  else wait.ending = endingBy(event)
}

function endingBy({ type, on }: LawEvent): Wait['ending'] {
  if (type === 'shipped') {
    return { status: 'shipped', on, clause: '16 CFR 435.2(a)(1)', because: `Shipped in time on ${on}.` }
  }
  if (type === 'cancel') {
    const because = `The customer cancelled on ${on}, before shipment.`
    return { status: 'cancelled', on, clause: '16 CFR 435.2(c)(1)', because }
  }
  if (type !== 'abandoned') return null
  return { status: 'cancelled', on, clause: '16 CFR 435.2(c)(4)', because: `The seller gave the order up on ${on}.` }
}

function takeAfterEnd(wait: Wait, event: LawEvent): void {
  const { ending, breaches } = wait
  if (event.type !== 'shipped' || ending === null || ending.status !== 'cancelled') return
  if (breaches.some((breach) => breach.what === 'shipped-after-cancellation')) return
  breaches.push({ rule: ending.clause, what: 'shipped-after-cancellation', on: event.on })
}

function takeNotice(wait: Wait, notice: Extract<LawEvent, { type: 'delay-notice' }>): void {
  const { limit, time, standing } = wait
  // After consent to an indefinite delay no further notice is required, and none takes the consent back.
  if (limit === null) return
  const { revisedOn } = notice
  const longAfter = addDays(time, silenceDays)
  const isShort = revisedOn !== null && revisedOn <= longAfter
  const delays = revisedOn === null || revisedOn > time
  const isFirst = delays && notice.on <= time && (!wait.noticed || (standing === 'unanswered-long' && isShort))
  wait.proposed = revisedOn
  // A date no later than the one agreed asks nothing of the customer.
  if (!isFirst && revisedOn !== null && revisedOn <= limit) return
  if (isFirst && isShort) {
    wait.limit = standing === 'consented' ? laterOf(limit, revisedOn) : revisedOn
    wait.standing = 'consented'
  } else if (isFirst) {
    wait.limit = laterOf(limit, longAfter)
    wait.standing = standing === 'consented' && limit > longAfter ? 'consented' : 'unanswered-long'
  }
  wait.noticed = true
  const silence = isFirst && isShort ? 'consent' : 'cancel'
  wait.breaches.push(...noticeBreaches(notice, { isFirst, silence, limit: wait.limit ?? limit }))
}

function takeConsent(wait: Wait, until: CivilDate | null | undefined): void {
  // Consent is to a later date; it never takes away time that the seller has already.
  if (until === undefined || wait.limit === null || (until !== null && until <= wait.limit)) return
  wait.limit = until
  wait.standing = 'consented'
}

const stillOpen = (limit: CivilDate | null): string =>
  limit === null
    ? 'Still open: the customer agreed to wait without a date and may cancel at any time before shipment.'
    : `Still open: it must ship, or the customer agree to a later date, by ${limit}.`
