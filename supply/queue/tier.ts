const lastTier = 100

/** A customer's place among the tiers, from 1; whoever is in none comes after all. */
export function tierOf(name: string | undefined, tiers: readonly string[]): number {
  const place = name === undefined ? -1 : tiers.indexOf(name)
  if (place >= 0) return place + 1
  return name !== undefined && /^[1-9]\d?$/.test(name) && tiers.length === 0 ? Number(name) : lastTier
}
