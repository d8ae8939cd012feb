/** Done with one item: its result, or its failure. */
interface Waiting<Item, Result> {
  item: Item
  done: (result: Result) => void
  failed: (error: unknown) => void
}

/** So many that a transaction stays short. */
const mostAtOnce = 50

/**
 * Writes an item at once, or, while a write is under way, with all that came meanwhile: under load a round trip and a commit serve
 * many. `write` is one transaction and answers in the items' order; where it fails, each of its items is tried alone.
 */
export function groupCommit<Item, Result>(
  write: (items: Item[]) => Promise<Result[]>,
): (item: Item) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = []
  let isWriting = false

  const writeGroup = async (group: Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await write(group.map(({ item }) => item))
      for (const [at, { done }] of group.entries()) done(results[at]!)
    } catch (error) {
      if (group.length === 1) group[0]!.failed(error)
      else for (const one of group) await writeGroup([one])
    }
  }
  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting.slice(0, mostAtOnce)
      waiting = waiting.slice(mostAtOnce)
      await writeGroup(group)
    }
    isWriting = false
  }
  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed })
      if (isWriting) return
      isWriting = true
      // What arrives in the same moment goes along.
      setImmediate(() => void writeAll())
    })
}
