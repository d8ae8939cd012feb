import type { Database } from '../../records/database.ts'
import { Problem } from '../http/problem.ts'
import { rowsOf } from './rows.ts'
import type { BadRow, FileRow, KeptItem, Sheet } from './sheet.ts'

const batchItems = 200
const longestGroupRows = 1000
const mostReported = 1000

/** What a file led to; good rows are applied, bad ones are not. Sending the same file again changes nothing more. */
export interface TakenIn {
  rows: number
  applied: number
  unchanged: number
  rejected: number
  /** Why rows were rejected: the first thousand reasons. */
  bad: BadRow[]
  /** False: the rest could not be read as CSV, and nothing of it was applied. */
  complete: boolean
}

/** Takes a file in as it arrives, a batch of items after another; each batch is kept as a whole. */
export async function takeIn<Item>(
  sheet: Sheet<Item>,
  bytes: AsyncIterable<Uint8Array>,
  database: Database,
  changed: (skus: readonly string[]) => void,
): Promise<TakenIn> {
  const taken: TakenIn = { rows: 0, applied: 0, unchanged: 0, rejected: 0, bad: [], complete: true }
  const report = (...bad: BadRow[]) => taken.bad.push(...bad.slice(0, mostReported - taken.bad.length))
  const batch = new Map<string, { item: Item; rows: Group['rows'] }>()
  const keepBatch = async () => {
    const waiting = [...batch.values()]
    batch.clear()
    const kept = await sheet.keep(
      database,
      waiting.map(({ item }) => item),
    )
    const skus = new Set<string>()
    for (const [index, { rows }] of waiting.entries()) {
      const { written, skus: own } = kept[index] as KeptItem
      const reason = refusalOf(written)
      if (reason) {
        taken.rejected += rows.length
        report({ line: (rows[reason.row ?? 0] ?? rows[0])?.line ?? 0, field: reason.field, message: reason.message })
      } else if (written === 'same') taken.unchanged += rows.length
      else {
        taken.applied += rows.length
        for (const sku of own) skus.add(sku)
      }
    }
    if (skus.size > 0) changed([...skus])
  }
  for await (const group of groupsOf(sheet, bytes)) {
    taken.rows += group.size
    const read = group.bad.length > 0 ? { bad: group.bad } : sheet.read(group.rows)
    if ('bad' in read) {
      taken.rejected += group.size
      report(...read.bad)
      if (group.isEnd) taken.complete = false
      continue
    }
    const key = sheet.keyOf(read.item)
    // The file's order holds: what comes later about the same thing is kept later.
    if (batch.size >= batchItems || batch.has(key)) await keepBatch()
    batch.set(key, { item: read.item, rows: group.rows })
  }
  await keepBatch()
  const moved = taken.applied > 0 ? ((await sheet.finish?.(database)) ?? []) : []
  if (moved.length > 0) changed(moved)
  return taken
}

interface Group {
  rows: readonly FileRow[]
  /** How many rows it has in the file. */
  size: number
  bad: BadRow[]
  isEnd: boolean
}

/** Rows that make one item. A bad row spoils the items beside it that it may be part of, for half an order is none. */
async function* groupsOf(sheet: Sheet<unknown>, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Group> {
  let open: { rows: FileRow[]; size: number; bad: BadRow[] } | null = null
  let spoilt: BadRow | null = null
  for await (const seen of rowsOf(bytes, sheet)) {
    if ('row' in seen) {
      const { row } = seen
      if (open && belongs(sheet, open.rows[0], row)) open.size += 1
      else {
        if (open) yield closed(open, sheet)
        open = { rows: [], size: 1, bad: spoilt ? [{ ...spoilt, line: row.line }] : [] }
      }
      if (open.rows.length < longestGroupRows) open.rows.push(row)
      spoilt = null
      continue
    }
    const bad = 'end' in seen ? seen.end : seen.bad
    if (open && sheet.groupBy !== null) open.bad.push({ ...besideBad, line: open.rows[0]?.line ?? bad.line })
    if (sheet.groupBy !== null) spoilt = { ...besideBad, line: bad.line }
    else if (open) {
      yield closed(open, sheet)
      open = null
    }
    yield { rows: [], size: 1, bad: [bad], isEnd: 'end' in seen }
  }
  if (open) yield closed(open, sheet)
}

const besideBad = { field: null, message: 'stands beside a row that cannot be read, which may belong to it' }

const belongs = ({ groupBy }: Sheet<unknown>, first: FileRow | undefined, row: FileRow): boolean =>
  groupBy !== null && first?.cells[groupBy] === row.cells[groupBy]

function closed({ rows, size, bad }: { rows: FileRow[]; size: number; bad: BadRow[] }, sheet: Sheet<unknown>): Group {
  const [first] = rows
  const tooLong =
    size > longestGroupRows && first
      ? [{ line: first.line, field: sheet.groupBy, message: `has more than ${longestGroupRows} rows` }]
      : []
  return { rows, size, bad: [...bad, ...tooLong].slice(0, 1), isEnd: false }
}

function refusalOf(written: KeptItem['written']): { field: string | null; message: string; row?: number } | null {
  if (typeof written === 'object') return written
  if (written === 'older') return { field: 'revision', message: 'is older than the one that is known' }
  return written === 'different' ? { field: 'revision', message: 'is known with other content' } : null
}

/** A body's bytes, up to a limit; throws a Problem beyond it. What was kept before stays, and is skipped when sent again. */
export async function* limited(body: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.byteLength
    if (bytes > mostBytes) {
      throw new Problem(413, 'too-large', `The file is larger than ${mostBytes / 1_000_000} MB; send it in parts.`)
    }
    yield chunk
  }
}
