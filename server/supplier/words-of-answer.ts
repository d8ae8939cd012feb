import type { SupplierAnswer } from '../../records/buying/supplier-answers.ts'
import type { SkuAnswer } from '../../supply/suppliers/answer.ts'
import type { SupplyWord } from '../../supply/suppliers/word.ts'

type Answered = Pick<SupplierAnswer, 'id' | 'purchaseOrder' | 'lines' | 'reason'>

/** What an answer says to supply: one word for the whole order where all of it stands alike, else one for each sku; none of what is undecided. */
export function wordsOfAnswer({ id, purchaseOrder, lines, reason }: Answered): SupplyWord[] {
  const told = { purchaseOrder, ...(reason !== null && { reason }) }
  const [first] = lines
  if (first && lines.every((line) => isAlike(line, first))) {
    return wordsOfLine(first).map((word) => ({ id, ...told, ...word }))
  }
  return lines.flatMap((line, index) =>
    wordsOfLine(line).map((word) => ({ id: `${id}:${index}`, ...told, sku: line.sku, ...word })),
  )
}

const isAlike = (a: SkuAnswer, b: SkuAnswer): boolean =>
  a.verdict === b.verdict &&
  a.expectedAt === b.expectedAt &&
  'expectedAt' in a === 'expectedAt' in b &&
  (a.verdict !== 'confirmed' || (isWhole(a) && isWhole(b)))

/** Whether all units of a sku come, and on one day. */
export const isWhole = ({ schedule, refused }: SkuAnswer): boolean => schedule === undefined && refused === 0

function wordsOfLine({ verdict, expectedAt, schedule, refused }: SkuAnswer) {
  if (verdict === 'undecided') return []
  if (verdict === 'refused') return [{ type: 'refused' as const }]
  return [
    {
      type: 'confirmed' as const,
      ...(expectedAt !== undefined && { expectedAt }),
      ...(schedule && { schedule }),
      ...(refused > 0 && { refused }),
    },
  ]
}
