import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { DeliveriesError } from '../commands/punctuality.ts'

/** One line of a real purchase order, with all of its days. */
export interface DrivenRow {
  id: string
  purchaseOrder: string
  supplier: string
  sku: string
  quantity: number
  orderedOn: string
  promisedOn: string
  deliveredOn: string
}

const date = z.union([z.iso.date(), z.literal('')])
const rowSchema = z.object({
  id: z.string().min(1),
  purchaseOrder: z.string().min(1),
  supplier: z.string().min(1),
  sku: z.string().min(1),
  quantity: z.coerce.number().int().min(0).max(1_000_000),
  orderedOn: date.default(''),
  promisedOn: date,
  deliveredOn: date,
})

/** The first `limit` rows of a deliveries file that can be played; `skipped` counts those with an empty promise or delivery. Throws a DeliveriesError where the file makes no sense. */
export function readDrivenRows(path: string, limit: number): { rows: DrivenRow[]; skipped: number } {
  const records: unknown[] = parse(readFileSync(path, 'utf8'), { columns: true, bom: true, skip_empty_lines: true })
  const rows: DrivenRow[] = []
  let skipped = 0
  for (const [index, record] of records.entries()) {
    if (rows.length === limit) break
    const read = rowSchema.safeParse(record)
    const [issue] = read.error?.issues ?? []
    if (!read.success) {
      throw new DeliveriesError(`${path}, row ${index + 1}: ${issue?.path.join('.')} ${issue?.message}`)
    }
    const { promisedOn, deliveredOn, orderedOn, quantity } = read.data
    if (promisedOn === '' || deliveredOn === '' || quantity === 0) {
      skipped += 1
      continue
    }
    // Where nobody wrote down when it was ordered, it was before anything else happened to it.
    const known = [orderedOn, promisedOn, deliveredOn].filter((day) => day !== '').sort()
    rows.push({ ...read.data, orderedOn: known[0] ?? promisedOn })
  }
  return { rows, skipped }
}
