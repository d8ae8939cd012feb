/** So many units of a line. */
export interface Units {
  id: string
  quantity: number
}

/** How many units of a line are among some. */
export const unitsOf = (units: readonly Units[] | undefined, lineId: string): number =>
  units?.reduce((sum, { id, quantity }) => (id === lineId ? sum + quantity : sum), 0) ?? 0
