import { daysBetween } from '../../backorder/calendar.ts'
import type { CivilDate } from '../../backorder/state.ts'
import type { BuyingFacts } from './facts.ts'

/** A supplier that has not said anything of an order since it was written to. */
export interface Silence {
  /** The day on which the letter left. */
  askedOn: CivilDate
  /** The day on which it was reminded; null: not yet. */
  remindedOn: CivilDate | null
  /** A person was asked to see to it. */
  isTold: boolean
}

/** What follows from a supplier's silence. */
export type SilenceStep = { type: 'remind' | 'ask-agent' | 'relieve-agent'; id: string }

/** Days that a supplier has for an answer, and again after it was reminded. */
export const answerDays = 3

/** One reminder, and where that is not answered either, a task for a person, until the supplier answers after all. */
export function silenceSteps({ orders, brokenSilences, today }: BuyingFacts): SilenceStep[] {
  const due = orders.flatMap(({ id, silence }): SilenceStep[] => {
    if (!silence || silence.isTold) return []
    const { askedOn, remindedOn } = silence
    if (daysBetween(remindedOn ?? askedOn, today) < answerDays) return []
    return [{ type: remindedOn === null ? 'remind' : 'ask-agent', id }]
  })
  return [...due, ...brokenSilences.map((id): SilenceStep => ({ type: 'relieve-agent', id }))]
}
