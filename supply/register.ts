/** The newest that was said of one thing. The higher revision wins, and of two with the same the greater event id, so that order of arrival never matters. */
export interface Register<T> {
  value: T
  revision: number
  eventId: string
}

/** What was said, with the revision that said it. */
export interface Said {
  revision: number
  id: string
}

/** The register after something was said; the very same one when it was said before or has been overtaken. */
export function newest<T>(known: Register<T> | null, value: T, { revision, id }: Said): Register<T> {
  if (known && (known.revision > revision || (known.revision === revision && known.eventId >= id))) return known
  return { value, revision, eventId: id }
}

/** A copy of a map with one entry more; the very same map when nothing is new. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return map.get(key) === value ? map : new Map(map).set(key, value)
}
