import type { Letter } from '../../../backorder/letters/letter.ts'
import type { Backorder } from '../../../backorder/state.ts'
import type { Step } from '../../../backorder/step.ts'
import { claim } from './claim.ts'

/** 7: codes climb the ladder, and all of one order together stay within its budget. */
export function discountsHold(
  { policy }: Backorder,
  letters: Letter[],
  steps: Step[],
  granted: ReadonlySet<string>,
): void {
  const { ladderPercent, budgetMinor } = policy.discount
  const told = letters.flatMap(({ facts }) => (facts.discount ? [facts.discount] : []))
  claim(new Set(told.map(({ code }) => code)).size === told.length, 'a code was told twice', told)
  if (budgetMinor !== null)
    claim(
      told.reduce((sum, { maxValueMinor }) => sum + maxValueMinor, 0) <= budgetMinor,
      'codes exceed the budget',
      told,
    )
  const climbed = steps
    .filter(({ type, key }) => type === 'discount-code' && !granted.has(key))
    .map(({ percent }) => percent!)
  for (const percent of climbed) claim(ladderPercent.includes(percent), 'a code off the ladder', { percent })
  for (let index = 1; index < climbed.length; index += 1)
    claim(climbed[index]! >= climbed[index - 1]!, 'a later delay is worth less', climbed)
}
