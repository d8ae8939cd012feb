/** What `make` gives for a key, made once and kept in `made`. For what takes longer to make than to use, and whose keys are few. */
export function madeOnce<Key, Value>(
  made: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const known = made.get(key) ?? make()
  made.set(key, known)
  return known
}
