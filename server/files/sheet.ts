import type { Database } from '../../records/database.ts'
import type { Written } from '../../records/shop/products.ts'

/** A row of a file, by column; `line` counts from 1, the header included. An empty cell is absent. */
export interface FileRow {
  line: number
  cells: Partial<Record<string, string>>
}

/** Why a row was not taken; `field` is its column, null where the row as a whole is wrong. Never holds what was sent. */
export interface BadRow {
  line: number
  field: string | null
  message: string
}

/** What became of one item of a file. */
export interface KeptItem {
  written: Written | { field: string; message: string; row?: number }
  /** Skus whose waiting it may move. */
  skus: readonly string[]
}

/** One kind of file: its columns, how rows are understood, how they are kept, and how the same file is written. */
export interface Sheet<Item> {
  columns: readonly string[]
  /** Columns that a file must have; the others may be left out. */
  required: readonly string[]
  /** Rows that follow one another with the same cell here are one item; null: each row is one. */
  groupBy: string | null
  /** The item of some rows, or what is wrong with them. */
  read(rows: readonly FileRow[]): { item: Item } | { bad: BadRow[] }
  keyOf(item: Item): string
  /** Keeps items whose keys differ; in their order. */
  keep(database: Database, items: readonly Item[]): Promise<KeptItem[]>
  /** What follows from a file that changed something, once all of it is kept; returns skus whose waiting it may move. */
  finish?(database: Database): Promise<string[]>
  /** The rows of the file as it stands, a page after another. */
  pages(database: Database): AsyncIterable<(string | null)[][]>
}

/** Pages of a listing that continues after the key of its last item. */
export async function* pagesOf<Item>(
  next: (after: string, limit: number) => Promise<Item[]>,
  keyOf: (item: Item) => string,
  size = 500,
): AsyncGenerator<Item[]> {
  let after = ''
  for (;;) {
    const items = await next(after, size)
    const last = items.at(-1)
    if (last === undefined) return
    yield items
    after = keyOf(last)
  }
}
