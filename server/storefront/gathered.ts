/** Reads of many askers as few reads of many keys: what is asked while one is under way is read together after it. */
export function gathered<Value>(
  read: (keys: string[]) => Promise<Map<string, Value>>,
): (keys: readonly string[]) => Promise<Map<string, Value>> {
  let underWay: Promise<unknown> = Promise.resolve()
  let next: { keys: Set<string>; found: Promise<Map<string, Value>> } | null = null
  const begin = () => {
    const keys = new Set<string>()
    const found = underWay.then(() => {
      next = null
      return read([...keys])
    })
    underWay = found.catch(() => {})
    return { keys, found }
  }
  return (keys) => {
    next ??= begin()
    for (const key of keys) next.keys.add(key)
    return next.found
  }
}
