import { z } from 'zod'
import type { LineQuantity } from '../../backorder/event.ts'
import type { Answer } from '../../backorder/offers/offer.ts'
import { type FormStamp, stampFields } from '../pages/form-stamp.ts'
import type { Situation } from './situation.ts'

/** What a form of the page sends; quantities come as `units.<line>`. */
const formSchema = z.object({
  answer: z.string().max(40).optional(),
  offer: z.string().regex(/^\d{1,6}$/),
  ...stampFields,
})

export interface SentForm extends FormStamp {
  answer: string | undefined
  /** The number of the offer that the page showed; 0: it showed none. */
  offer: number
  units: { id: string; quantity: string }[]
}

/** The form as it was sent; null: it is none of ours. */
export function readForm(fields: Record<string, unknown>): SentForm | null {
  const parsed = formSchema.safeParse(fields)
  if (!parsed.success) return null
  const units = Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith('units.') && typeof value === 'string'
      ? [{ id: name.slice('units.'.length), quantity: value.trim() }]
      : [],
  )
  return { ...parsed.data, answer: parsed.data.answer, offer: Number(parsed.data.offer), units }
}

export interface Chosen {
  answer: Answer
  lines?: LineQuantity[]
  substituteSku?: string
}

/** What was chosen, by the offer that the page showed; a string says why nothing was. */
export function choiceIn(form: SentForm, { backorder }: Situation): Chosen | string {
  const { answer } = form
  if (answer === undefined) return 'nothing-chosen'
  if (answer === 'cancel-some') return someUnits(form)
  const swap = /^swap\/(\d{1,3})$/.exec(answer)
  if (swap) {
    if (form.offer !== (backorder.offer?.number ?? 0)) return 'stale-offer'
    const offered = backorder.offer?.substitutes[Number(swap[1])]
    if (!offered) return 'not-offered'
    return { answer: 'swap', lines: [{ id: offered.lineId }], substituteSku: offered.substitute.sku }
  }
  const plain = (['wait', 'cancel', 'split', 'together'] as const).find((known) => known === answer)
  return plain ? { answer: plain } : 'nothing-chosen'
}

function someUnits({ units }: SentForm): Chosen | string {
  const lines: LineQuantity[] = []
  for (const { id, quantity } of units) {
    if (quantity === '' || quantity === '0') continue
    if (!/^\d{1,7}$/.test(quantity)) return 'no-quantity'
    lines.push({ id, quantity: Number(quantity) })
  }
  return lines.length === 0 ? 'no-quantity' : { answer: 'cancel', lines }
}
