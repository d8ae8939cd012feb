import type { Letter } from '../../../backorder/letters/letter.ts'
import type { Backorder } from '../../../backorder/state.ts'
import type { Step } from '../../../backorder/step.ts'
import { claim } from './claim.ts'

/** 7: codes climb the ladder, and all of one order together stay within its budget. */
export function discountsHold(
  { policy, lines }: Backorder,
  letters: Letter[],
  steps: Step[],
  granted: ReadonlySet<string>,
): void {
  const { ladderPercent, budgetMinor } = policy.discount
  const told = letters.flatMap(({ facts }) => (facts.discount && !facts.repeats ? [facts.discount] : []))
  claim(new Set(told.map(({ code }) => code)).size === told.length, 'a code was told twice', told)
  const waitedMinor = lines.reduce((sum, { unitPriceMinor, quantityOrdered, quantityAvailable }) => {
    return (
      sum + unitPriceMinor * (policy.shipping === 'together' ? quantityOrdered : quantityOrdered - quantityAvailable)
    )
  }, 0)
  const topPercent = Math.max(0, ...ladderPercent, ...told.map(({ percent }) => percent))
  const most = budgetMinor ?? Math.floor((waitedMinor * topPercent) / 100)
  claim(told.reduce((sum, { maxValueMinor }) => sum + maxValueMinor, 0) <= most, 'codes exceed the budget', {
    told,
    most,
  })
  const climbed = steps.flatMap((step) =>
    step.type === 'discount-code' && !granted.has(step.key) ? [step.percent] : [],
  )
  for (const percent of climbed) claim(ladderPercent.includes(percent), 'a code off the ladder', { percent })
  for (let index = 1; index < climbed.length; index += 1)
    claim(climbed[index]! >= climbed[index - 1]!, 'a later delay is worth less', climbed)
}
