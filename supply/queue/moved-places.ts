/** A line's place, from 1, where so many lines that nobody moved are ahead of it and agents gave others these places, in their order. */
export function placeAfterMoved(othersAhead: number, movedRanks: readonly number[]): number {
  let moved = 0
  while (moved < movedRanks.length && movedRanks[moved]! <= othersAhead + moved + 1) moved += 1
  return othersAhead + moved + 1
}

/** The places of the lines that agents moved, in their order, among so many that nobody moved. */
export function placesOfMoved(movedRanks: readonly number[], others: number): number[] {
  let last = 0
  return movedRanks.map((rank, index) => {
    last = Math.min(Math.max(last + 1, rank), others + index + 1)
    return last
  })
}
