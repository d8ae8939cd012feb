/** A page of a list; `next` continues it and is null on the last one. */
export interface Page<Item> {
  items: Item[]
  next: string | null
}

export interface PageRequest {
  cursor?: string
  limit?: number
}

const longest = 200

/** Asks for one more than a page holds, to know whether there is a next one. */
export const pageSize = (request: PageRequest): number => Math.min(Math.max(request.limit ?? 50, 1), longest)

/** Cuts `rows`, of which there may be one too many, into a page whose cursor is the key of its last row. */
export function page<Item>(
  rows: Item[],
  size: number,
  keyOf: (item: Item) => readonly (string | number)[],
): Page<Item> {
  const items = rows.slice(0, size)
  const last = items.at(-1)
  const next = rows.length > size && last !== undefined ? encode(keyOf(last)) : null
  return { items, next }
}

const encode = (key: readonly (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url')

/** A cursor that no list of ours has handed out. */
export class UnknownCursor extends Error {}

/** The key inside a cursor of [number, string]; null for the first page. Throws UnknownCursor. */
export function decodeCursor(cursor: string | undefined): { at: number; id: string } | null {
  if (cursor === undefined) return null
  const key = parse(cursor)
  if (!Array.isArray(key)) throw new UnknownCursor('unknown cursor')
  const [at, id]: unknown[] = key
  if (typeof at !== 'number' || !Number.isFinite(at) || Math.abs(at) > 8.64e15 || typeof id !== 'string') {
    throw new UnknownCursor('unknown cursor')
  }
  return { at, id }
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}
