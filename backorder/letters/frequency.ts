import { dayMs } from '../calendar.ts'

const weekMs = 7 * dayMs

/** Until when a letter that nothing rests on waits because its customer has had as many within a week as the policy allows; null: it may go. Instants are epoch milliseconds on the letter's own clock. */
export function cappedUntilMs(sentAtMs: readonly number[], mostPerWeek: number, dueAtMs: number): number | null {
  const lately = sentAtMs.filter((atMs) => atMs > dueAtMs - weekMs && atMs <= dueAtMs).sort((a, b) => a - b)
  if (lately.length < mostPerWeek) return null
  // Once so many have left the week that this one finds a place.
  return (lately[lately.length - mostPerWeek] ?? dueAtMs) + weekMs
}
