import { z } from 'zod'
import { addDays } from '../../backorder/calendar.ts'
import type { CivilDate } from '../../backorder/state.ts'
import type { AskedOrder } from '../../records/buying/asked-orders.ts'
import type { SkuAnswer } from '../../supply/supplier-answer.ts'
import { stampFields } from '../pages/form-stamp.ts'
import { civilDate, words } from '../schema/common.ts'

/** What a form of the page sends. */
const formSchema = z.object({
  answer: z.string().max(40).optional(),
  day: z.string().trim().max(20).optional(),
  reason: z.string().trim().max(400).optional(),
  shown: z.string().regex(/^[0-9a-f]{16}$/),
  ...stampFields,
})

export type SentForm = z.output<typeof formSchema>

/** The form as it was sent; null: it is none of ours. */
export function readForm(fields: unknown): SentForm | null {
  return formSchema.safeParse(fields).data ?? null
}

export const supplierChoices = ['confirm', 'move', 'unknown', 'refuse'] as const
export type SupplierChoice = (typeof supplierChoices)[number]

/** What was chosen: sku by sku, though the page asks of the whole order. */
export interface Chosen {
  choice: SupplierChoice
  lines: SkuAnswer[]
  reason: string | null
}

/** Why nothing was taken of a form. */
export type FormProblem = 'nothing-chosen' | 'no-day' | 'day-past' | 'day-far' | 'bad-reason'

const longestWaitDays = 730

/** The choice in a form, or what is wrong with it. */
export function choiceIn(form: SentForm, asked: AskedOrder, today: CivilDate): Chosen | FormProblem {
  const choice = supplierChoices.find((name) => name === form.answer)
  const known = asked.order.expectedAt ?? asked.wantedOn
  if (!choice || (choice === 'confirm' && known === null)) return 'nothing-chosen'
  const reason = form.reason === undefined || form.reason === '' ? null : form.reason
  if (reason !== null && !words(200).safeParse(reason).success) return 'bad-reason'
  if (choice === 'refuse') return { choice, reason, lines: everyLine(asked, { verdict: 'refused' }) }
  const expectedAt = choice === 'unknown' ? null : dayIn(choice === 'confirm' ? known : form.day, today)
  if (expectedAt === 'no-day' || expectedAt === 'day-past' || expectedAt === 'day-far') return expectedAt
  return { choice, reason, lines: everyLine(asked, { verdict: 'confirmed', expectedAt }) }
}

function dayIn(day: string | null | undefined, today: CivilDate): CivilDate | 'no-day' | 'day-past' | 'day-far' {
  const parsed = civilDate.safeParse(day)
  if (!parsed.success) return 'no-day'
  if (parsed.data < today) return 'day-past'
  return parsed.data > addDays(today, longestWaitDays) ? 'day-far' : parsed.data
}

function everyLine(
  { lines }: AskedOrder,
  said: { verdict: 'refused' } | { verdict: 'confirmed'; expectedAt: CivilDate | null },
): SkuAnswer[] {
  return lines.map(({ sku, quantity }) => {
    const isComing = said.verdict === 'confirmed'
    const on = isComing ? said.expectedAt : null
    const standing = isComing ? (on === null ? ('backordered' as const) : ('accepted' as const)) : ('refused' as const)
    return {
      sku,
      ...said,
      coming: isComing ? quantity : 0,
      refused: isComing ? 0 : quantity,
      needsAgent: false,
      units: [{ sku, standing, quantity, on, substitute: null }],
    }
  })
}
