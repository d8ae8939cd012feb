import { createReadStream } from 'node:fs'
import { CsvError, parse } from 'csv-parse'
import type { Arrival } from '../../supply/slips/history.ts'
import { scoreLearned, scorePromise } from '../../supply/slips/score.ts'
import { learn } from '../../supply/slips/usual-slip.ts'
import { InputError } from './input-error.ts'

/** A file of deliveries that cannot be read; the message names the file's line. */
export class DeliveriesError extends InputError {
  override name = 'DeliveriesError'
}

/** What `meanwhile punctuality` prints: how good the suppliers' own dates were, and how good the learned ones would have been. */
export interface PunctualityReport {
  lines: number
  promise: { kept: number; pinball90: number; pinball95: number }
  learned: { kept90: number; kept95: number; pinball90: number; pinball95: number }
}

/** Learns slips from one file of deliveries and scores them on another. Throws a DeliveriesError on a file that makes no sense. */
export async function punctuality(learnPath: string, checkPath: string): Promise<PunctualityReport> {
  const { history, weighting } = learn(await readDeliveries(learnPath))
  const checks = await readDeliveries(checkPath)
  const { lines, kept90: kept, pinball90, pinball95 } = scorePromise(checks)
  const { lines: _lines, ...learned } = scoreLearned(history, weighting, checks)
  return { lines, promise: { kept, pinball90, pinball95 }, learned }
}

const needed = ['supplier', 'sku', 'promisedOn', 'deliveredOn'] as const
type Row = { record: Record<string, string | undefined>; info: { lines: number } }

/** The deliveries of a CSV file whose promised and delivered dates are both known; other columns may be missing, and in any order. */
export async function readDeliveries(path: string): Promise<Arrival[]> {
  const deliveries: Arrival[] = []
  let hasHeader = false
  const rows = createReadStream(path).pipe(
    parse({
      columns: (header: string[]) => {
        hasHeader = true
        return checkedHeader(path, header)
      },
      bom: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }),
  )
  try {
    for await (const row of rows as AsyncIterable<Row>) {
      const delivery = toDelivery(row.record, `${path}, line ${row.info.lines}`)
      if (delivery) deliveries.push(delivery)
    }
  } catch (error) {
    if (error instanceof CsvError) throw new DeliveriesError(`${path}: ${error.message}`)
    throw error
  }
  if (!hasHeader) checkedHeader(path, [])
  return deliveries
}

function checkedHeader(path: string, header: string[]): string[] {
  const missing = needed.filter((name) => !header.includes(name))
  if (missing.length > 0) throw new DeliveriesError(`${path}, line 1: no column ${missing.join(', ')}`)
  return header
}

function toDelivery(record: Row['record'], where: string): Arrival | null {
  const { supplier, sku, group, purchaseOrder, promisedOn, deliveredOn } = record
  if (!promisedOn || !deliveredOn) return null
  if (!supplier || !sku) throw new DeliveriesError(`${where}: ${supplier ? 'sku' : 'supplier'} is empty`)
  return {
    supplier,
    sku,
    ...(group && { group }),
    ...(purchaseOrder && { purchaseOrder }),
    promisedOn: checkedDate(promisedOn, 'promisedOn', where),
    deliveredOn: checkedDate(deliveredOn, 'deliveredOn', where),
  }
}

function checkedDate(text: string, column: string, where: string): string {
  const isDate =
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().slice(0, 10) === text
  if (!isDate) throw new DeliveriesError(`${where}: ${column} is not a date like 2026-04-20`)
  return text
}
