import { fold } from '../../backorder/letters/fold.ts'
import { cappedUntilMs } from '../../backorder/letters/frequency.ts'
import { isOptional } from '../../backorder/letters/preferences.ts'
import { isStillTrue } from '../../backorder/letters/still-true.ts'
import type { Channel } from '../../backorder/state.ts'
import type { ClaimedLetter } from '../../records/letters/claim.ts'
import { dropOvertaken, putOff, standingsOf, unsentBefore, weeksOfLetters } from '../../records/letters/due-letters.ts'
import type { CourierDeps } from './deps.ts'

type Deps = Pick<CourierDeps, 'database' | 'now'>

/** A text that went out this soon after it was decided waited for nothing. */
const waitedFromMs = 60_000

/** Letters as they are due now: those beyond what a customer gets in a week wait, texts that are no longer true are dropped, and each says what those before it would have said. */
export async function judgeAgain(deps: Deps, channel: Channel, claimed: ClaimedLetter[]): Promise<ClaimedLetter[]> {
  const mails = claimed.filter(({ mail }) => mail !== null)
  const due = await withoutCapped(
    deps,
    claimed.filter(({ mail }) => mail === null),
  )
  const current = channel === 'sms' ? await withoutOvertaken(deps, due) : due
  return [...mails, ...(await folded(deps, current))]
}

async function withoutCapped({ database, now }: Deps, letters: ClaimedLetter[]): Promise<ClaimedLetter[]> {
  const optional = letters.filter(({ letter }) => isOptional(letter))
  if (optional.length === 0) return letters
  const capped = new Set<number>()
  for (const { deliveryId, mostPerWeek, atMs } of await weeksOfLetters(database, idsOf(optional))) {
    const dueAtMs = optional.find((letter) => letter.deliveryId === deliveryId)!.dueAtMs
    const untilMs = mostPerWeek === null ? null : cappedUntilMs(atMs, mostPerWeek, dueAtMs)
    if (untilMs === null) continue
    capped.add(deliveryId)
    await putOff(database, deliveryId, untilMs - dueAtMs, now())
  }
  return letters.filter(({ deliveryId }) => !capped.has(deliveryId))
}

async function withoutOvertaken({ database, now }: Deps, letters: ClaimedLetter[]): Promise<ClaimedLetter[]> {
  const waited = letters.filter(({ letter, dueAtMs }) => Math.max(dueAtMs, now()) - letter.atMs > waitedFromMs)
  if (waited.length === 0) return letters
  const overtaken = new Set<number>()
  for (const { deliveryId, backorder, alone } of await standingsOf(database, idsOf(waited))) {
    const { letter, dueAtMs } = waited.find((each) => each.deliveryId === deliveryId)!
    if (!backorder || isStillTrue(letter, backorder, Math.max(dueAtMs, now()), alone)) continue
    overtaken.add(deliveryId)
    await dropOvertaken(database, deliveryId)
  }
  return letters.filter(({ deliveryId }) => !overtaken.has(deliveryId))
}

async function folded({ database }: Deps, letters: ClaimedLetter[]): Promise<ClaimedLetter[]> {
  if (letters.length === 0) return letters
  const unsent = await unsentBefore(database, idsOf(letters))
  if (unsent.length === 0) return letters
  return letters.map((claimed) => ({
    ...claimed,
    letter: fold(
      claimed.letter,
      unsent.filter(({ deliveryId }) => deliveryId === claimed.deliveryId),
    ),
  }))
}

const idsOf = (letters: readonly ClaimedLetter[]): number[] => letters.map(({ deliveryId }) => deliveryId)
