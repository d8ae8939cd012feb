import type { CivilDate } from './calendar.ts'
import type { Units } from './units.ts'

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

export interface StepLine extends Units {
  sku: string
  /** Of these, units that had goods set aside, which go back to stock. */
  quantityAllocated?: number
}

/** What a charge pays: goods that shipped, a second parcel, or everything before it ships. */
export type ChargePurpose = 'goods' | 'extra-shipping' | 'prepayment'

/** Money that goes back, or is let go. */
export type ReturnWork = { type: 'refund' | 'void'; amountMinor: number }
/** Money that is taken, for so many units; none where it pays a parcel. */
export type ChargeWork = { type: 'capture' | 'charge'; amountMinor: number; purpose: ChargePurpose; lines: StepLine[] }
/** Goods that are to leave; `from-stock`: in the parcel that leaves at once, no part of the wait. */
export type ReleaseWork = { type: 'release'; lines: StepLine[]; purpose?: 'from-stock' }
/** Goods that are stopped, given up, or kept for the order. */
export type GoodsWork = { type: 'hold' | 'cancel-line' | 'reserve'; lines: StepLine[] }
export type CodeWork = { type: 'discount-code'; percent: number; maxValueMinor: number; expiresOn: CivilDate }
export type StepWork = ReturnWork | ChargeWork | ReleaseWork | GoodsWork | CodeWork

/** When it was asked for, and under which key: the same however often it is tried. */
interface Asked {
  /** `refund/3`: unique within its backorder. */
  key: string
  atMs: number
  attempt: number
}

/** Work for the outside that has an outcome. */
export type Step = Asked & StepWork
export type ChargeStep = Asked & ChargeWork
export type ReleaseStep = Asked & ReleaseWork
export type GoodsStep = Asked & GoodsWork

/** The money that a step moves, minor units; undefined: none. */
export const amountOf = (step: StepWork): number | undefined => ('amountMinor' in step ? step.amountMinor : undefined)

/** The units that a step is about. */
export const linesOf = (step: StepWork): StepLine[] => ('lines' in step ? step.lines : [])
