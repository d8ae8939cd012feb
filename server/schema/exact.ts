/** The same shape with optional fields that are absent, never present as undefined (exactOptionalPropertyTypes). */
export type Exact<T> = T extends readonly (infer Item)[]
  ? Exact<Item>[]
  : T extends object
    ? { [Key in keyof T]: Exact<Exclude<T[Key], undefined>> }
    : T

/** Plain data as zod gives it, without the keys whose value is undefined. */
export function exact<T>(value: T): Exact<T> {
  return strip(value) as Exact<T>
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, strip(item)]),
  )
}
