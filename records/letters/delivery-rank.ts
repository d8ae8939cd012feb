/** How far a letter came by one channel, as everybody outside reads it, the least telling first: a later word of a lower rank changes nothing. */
export const deliveryRanks = [
  'superseded',
  'queued',
  'unknown',
  'sent',
  'delayed',
  'failed',
  'suppressed',
  'bounced',
  'delivered',
  'opened',
  'clicked',
  'complained',
] as const
export type DeliveryStatus = (typeof deliveryRanks)[number]

/** What a provider can say of a letter. */
export type Receipt = Exclude<DeliveryStatus, 'superseded' | 'unknown'>

/** What the courier did with a letter, as it stands in its row. */
export type CourierStatus =
  | 'queued'
  | 'claimed'
  | 'sending'
  | 'sent'
  | 'failed'
  | 'superseded'
  | 'suppressed'
  | 'unknown'

/** The more telling of two words: the same whatever came first, and however often. */
export function moreTelling<Status extends DeliveryStatus>(one: Status | null, other: Status): Status {
  return one !== null && deliveryRanks.indexOf(one) >= deliveryRanks.indexOf(other) ? one : other
}

/** One status of what the courier did and what the provider said. */
export function deliveryStatus(courier: CourierStatus, receipt: Receipt | null): DeliveryStatus {
  const own = courier === 'claimed' || courier === 'sending' ? 'queued' : courier
  return receipt === null ? own : moreTelling<DeliveryStatus>(own, receipt)
}

/** The letter did not come to its reader, and what was said is the last word on it. */
export const isLost = (receipt: Receipt): boolean =>
  receipt === 'failed' || receipt === 'suppressed' || receipt === 'bounced'
