import { noSuch, Problem } from './problem.ts'

/** What each refusal of the rules means to the shop's backend. */
const details: Record<string, string> = {
  closed: 'The order is over; nothing about it can change any more.',
  'other-content': 'This id was taken before, with other content; nothing changed.',
  'stale-offer': 'A newer offer has replaced this one; only a cancel is still good from an older one.',
  'not-offered': 'This is not among the answers that the newest offer lets the customer give.',
  'nothing-to-cancel': 'Nothing of this order waits any more.',
  'with-carrier': 'The carrier already has the parcel; it can be returned, not cancelled.',
  'unknown-line': 'The order has no line of this id.',
  'too-many-units': 'More units than the line still has.',
  'cancel-pending': 'A cancellation waits to become final; take it back first.',
  'ending-out-of-range': 'The ending date must be a day that is not over yet, up to the ceiling of the policy.',
  'ending-shortened':
    'The wait ends later already; it can be extended, not shortened. Refund or close the order to end it sooner.',
  'no-such-money': 'More than was taken and is not given back, or on its way back.',
  'over-budget': 'The codes of this order have reached their budget.',
  'not-held': 'The order is not on hold.',
  'already-held': 'The order is on hold already.',
  'unknown-letter': 'There is no such letter of this order.',
  'letter-outdated': 'What this letter was about is over; to send it again would only confuse.',
  'nothing-released':
    'Nothing of this was asked to leave, or it has been reported; name the lines and how many units of each are in the parcel.',
  'nothing-allocated': 'No goods are set aside for this order.',
}

/** A refusal of the rules as a problem: 404 where there is no such order, else 409. */
export function refusalProblem(code: string): Problem {
  if (code === 'unknown') return noSuch('order')
  return new Problem(409, code, details[code] ?? 'The order does not take this as it stands now.')
}
