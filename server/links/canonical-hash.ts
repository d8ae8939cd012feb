import { createHash } from 'node:crypto'

/** SHA-256 of plain data, the same whatever the order of its keys. */
export function canonicalHash(data: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(data)))
    .digest('hex')
}

function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted)
  if (data === null || typeof data !== 'object') return data
  return Object.entries(data)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, sorted(value)])
}
