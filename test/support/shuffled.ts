/** The same members in another order, drawn by whole numbers. */
export function shuffled<T>(list: T[], next: () => number): T[] {
  const out = [...list]
  for (let index = out.length - 1; index > 0; index -= 1) {
    const other = next() % (index + 1)
    ;[out[index], out[other]] = [out[other]!, out[index]!]
  }
  return out
}
