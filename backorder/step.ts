import type { CivilDate } from './state.ts'

export const stepTypes = [
  'capture',
  'refund',
  'void',
  'charge',
  'release',
  'hold',
  'cancel-line',
  'reserve',
  'discount-code',
] as const
export type StepType = (typeof stepTypes)[number]

export interface StepLine {
  id: string
  sku: string
  quantity: number
  /** Of these, units that had goods set aside, which go back to stock. */
  quantityAllocated?: number
}

/** What a charge pays: goods that shipped, a second parcel, or everything before it ships. */
export type ChargePurpose = 'goods' | 'extra-shipping' | 'prepayment'

/** Work for the outside that has an outcome. The key is the same however often it is tried. */
export interface Step {
  /** `refund/3`: unique within its backorder. */
  key: string
  type: StepType
  atMs: number
  attempt: number
  amountMinor?: number
  lines?: StepLine[]
  /** For `discount-code`. */
  percent?: number
  maxValueMinor?: number
  expiresOn?: CivilDate
  /** For `charge` and `capture`: what it pays; default: goods. For `release`: `from-stock` is the parcel that leaves at once, no part of the wait. */
  purpose?: ChargePurpose | 'from-stock'
}
