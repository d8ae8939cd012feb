import { compareText } from '../../supply/compare.ts'
import type { DrivenRow } from './deliveries-file.ts'

/** What happens to a row on a day of the file. */
export interface Happening {
  on: string
  type: 'placed' | 'moved' | 'received'
  row: DrivenRow
}

const turns: Record<Happening['type'], number> = { placed: 0, moved: 1, received: 2 }

/** Everything that a file tells, by day; on one day orders are placed first, and goods come last. A late supplier says so on the day it had promised. */
export function happeningsOf(rows: readonly DrivenRow[]): Happening[] {
  return rows
    .flatMap((row): Happening[] => [
      { on: row.orderedOn, type: 'placed', row },
      ...(row.deliveredOn > row.promisedOn ? [{ on: row.promisedOn, type: 'moved' as const, row }] : []),
      { on: row.deliveredOn, type: 'received', row },
    ])
    .sort((a, b) => compareText(a.on, b.on) || turns[a.type] - turns[b.type])
}

/** Happenings that may be told at once: of one day and one kind. */
export function* together(happenings: readonly Happening[]): Generator<Happening[]> {
  let group: Happening[] = []
  for (const happening of happenings) {
    const [first] = group
    if (first && (first.on !== happening.on || first.type !== happening.type)) {
      yield group
      group = []
    }
    group.push(happening)
  }
  if (group.length > 0) yield group
}
