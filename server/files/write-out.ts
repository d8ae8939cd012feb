import type { Database } from '../../records/database.ts'
import type { Sheet } from './sheet.ts'

type Written = Pick<Sheet<unknown>, 'columns' | 'pages'>

/** The file as it stands (RFC 4180, UTF-8), a page after another as it is read. */
export function writeOut(sheet: Written, database: Database): ReadableStream<Uint8Array> {
  return ReadableStream.from(chunks(sheet, database))
}

async function* chunks(sheet: Written, database: Database): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(lineOf(sheet.columns))
  for await (const page of sheet.pages(database)) yield encoder.encode(page.map(lineOf).join(''))
}

const lineOf = (cells: readonly (string | null)[]): string => `${cells.map(cellText).join(',')}\r\n`

function cellText(cell: string | null): string {
  if (cell === null) return ''
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
