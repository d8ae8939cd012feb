export const paymentModes = ['captured', 'authorized', 'deposit', 'on-shipment'] as const
export type PaymentMode = (typeof paymentModes)[number]

/** Money of one order, integer minor units. See `money.ts` for how shares are made. */
export interface Money {
  mode: PaymentMode
  currency: string
  /** What all ordered goods cost at order time: the whole that shares are made of. */
  goodsMinor: number
  /** Every price is zero: shares are made by units instead, and `goodsMinor`, `forgoneMinor` and `shippedMinor` count units. */
  free: boolean
  /** Taken before shipment: the capture, or the deposit. */
  prepaidMinor: number
  /** Still to be taken at shipment, when everything ships. */
  dueMinor: number
  /** Value of the goods that will never be sent (cancelled, or made cheaper by a substitute). */
  forgoneMinor: number
  /** Value of the goods that the carrier has. */
  shippedMinor: number
  goodwillMinor: number
  /** Charged for a second parcel; comes back when no second parcel is sent. */
  extraShippingMinor: number
  /** Declined so often that it is left to an agent. */
  writtenOffMinor: number
  capturedMinor: number
  refundedMinor: number
  voidedMinor: number
  captureBeforeMs: number | null
  /** Since when a charge that was declined waits for the customer; null: none does. */
  declinedAtMs: number | null
}
