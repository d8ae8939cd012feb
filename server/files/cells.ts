import type { z } from '@hono/zod-openapi'
import { invalidBy } from '../http/invalid.ts'
import type { BadRow, FileRow } from './sheet.ts'

/** A cell of digits as its number; anything else stays text, for the schema to refuse. */
export const numberIn = (cell: string | undefined): number | string | undefined =>
  cell !== undefined && /^-?\d{1,16}$/.test(cell) ? Number(cell) : cell

/** `true` and `false`; anything else stays text, for the schema to refuse. */
export function truthIn(cell: string | undefined): boolean | string | undefined {
  if (cell === 'true' || cell === 'TRUE') return true
  return cell === 'false' || cell === 'FALSE' ? false : cell
}

/** `a|b|c`, or a JSON array where an item holds the bar itself. */
export function listIn(cell: string | undefined): string[] | string | undefined {
  if (cell === undefined || !cell.startsWith('[')) return cell?.split('|').map((item) => item.trim())
  try {
    const list: unknown = JSON.parse(cell)
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : cell
  } catch {
    return cell
  }
}

/** A list as `listIn` reads it. */
export function listCell(items: readonly string[]): string | null {
  if (items.length === 0) return null
  return items.some((item) => item.includes('|') || item.startsWith('[')) ? JSON.stringify(items) : items.join('|')
}

/** An object without absent fields; undefined when nothing is left. */
export function present<Fields extends Record<string, unknown>>(fields: Fields): Fields | undefined {
  return Object.values(fields).some((value) => value !== undefined) ? fields : undefined
}

/** What a schema refuses in a row, by column; `columns` maps the path of a field to its column where the names differ. */
export function badCells(
  row: FileRow,
  error: Pick<z.ZodError, 'issues'>,
  columns: Partial<Record<string, string>> = {},
): BadRow[] {
  return invalidBy(error).faults.map(({ path, message }) => {
    const named = path.filter((part) => typeof part === 'string').join('.')
    return { line: row.line, field: columns[named] ?? (named === '' ? null : named), message }
  })
}
