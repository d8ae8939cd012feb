/** Compares texts, and civil dates, by their code units: the same on every machine. */
export const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Compares things by a text that each has. */
export const by =
  <Thing>(textOf: (thing: Thing) => string) =>
  (a: Thing, b: Thing): number =>
    compareText(textOf(a), textOf(b))
