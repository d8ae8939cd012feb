import { CsvError, type Info, type Parser, parse } from 'csv-parse'
import { Problem } from '../http/problem.ts'
import type { BadRow, FileRow } from './sheet.ts'

const longestRowBytes = 100_000

/** What comes out of a file, in its order: rows, rows that are none, and last `end` where the rest cannot be read. */
export type Seen = { row: FileRow } | { bad: BadRow } | { end: BadRow }

export interface Header {
  columns: readonly string[]
  required: readonly string[]
}

/** Reads a CSV file as it arrives (UTF-8, a header, commas). Throws a Problem where the header is not the sheet's. */
export async function* rowsOf(bytes: AsyncIterable<Uint8Array>, header: Header): AsyncGenerator<Seen> {
  let hasHeader = false
  const parser = parse({
    bom: true,
    columns: (names: string[]) => {
      hasHeader = true
      return checkHeader(names, header)
    },
    info: true,
    trim: true,
    skip_empty_lines: true,
    // A row of another length is reported, a quote inside a cell is a quote: neither ends the file.
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRowBytes,
  })
  // A failure is heard where a chunk is written, and where the end is read.
  parser.on('error', () => {})
  try {
    for await (const chunk of bytes) {
      for (const each of await written(parser, chunk)) {
        yield each
        if ('end' in each) return
      }
    }
    parser.end()
    for await (const record of parser) yield seen(record as Recorded)
    if (!hasHeader) checkHeader([], header)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    yield theEnd(error)
  } finally {
    parser.destroy()
  }
}

/** What a chunk completes. Rows are taken before a failure is looked at: a stream that fails forgets what it holds. */
async function written(parser: Parser, chunk: Uint8Array): Promise<Seen[]> {
  const failure = new Promise<Error | null>((resolve) => {
    parser.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength), (error) => resolve(error ?? null))
  })
  const found: Seen[] = []
  for (let record: unknown = parser.read(); record !== null; record = parser.read())
    found.push(seen(record as Recorded))
  const error = await failure
  if (error === null) return found
  if (!(error instanceof CsvError)) throw error
  return [...found, theEnd(error)]
}

function theEnd(error: CsvError): Seen {
  const message = 'is not well-formed CSV from here on: a quote that never closes, or a row beyond 100 kB'
  return { end: { line: Number(error.lines), field: null, message } }
}

interface Recorded {
  record: Record<string, string>
  info: Info & { error?: unknown }
}

function seen({ record, info }: Recorded): Seen {
  const line = info.lines - Object.values(record).reduce((sum, cell) => sum + lineBreaks(cell), 0)
  if (info.error) return { bad: { line, field: null, message: 'does not have as many cells as the header' } }
  const cells: FileRow['cells'] = {}
  for (const [column, cell] of Object.entries(record)) {
    if (cell.includes('\uFFFD')) return { bad: { line, field: column, message: 'is not UTF-8' } }
    if (cell !== '') cells[column] = cell
  }
  return { row: { line, cells } }
}

const lineBreaks = (cell: string): number => cell.split(/\r\n|\r|\n/).length - 1

function checkHeader(names: string[], { columns, required }: Header): string[] {
  const given = names.map((name) => name.trim())
  const faults = [
    ...required
      .filter((column) => !given.includes(column))
      .map((column) => ({ path: ['header', column], message: 'is missing' })),
    ...given.flatMap((name, index) =>
      columns.includes(name) && given.indexOf(name) === index
        ? []
        : [{ path: ['header', index], message: 'is not a column of this file, or is there twice' }],
    ),
  ]
  if (faults.length > 0) {
    const detail = `The first line must name columns of this file: ${columns.join(', ')}. Nothing was changed.`
    throw new Problem(422, 'header', detail, faults)
  }
  return given
}
