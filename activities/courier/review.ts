import { smsNotBeforeMs } from '../../backorder/letters/delivery.ts'
import { fold } from '../../backorder/letters/fold.ts'
import { cappedUntilMs } from '../../backorder/letters/frequency.ts'
import { isOptional, isStillWanted } from '../../backorder/letters/preferences.ts'
import { isStillTrue } from '../../backorder/letters/still-true.ts'
import type { Channel } from '../../backorder/state.ts'
import type { ClaimedLetter } from '../../records/letters/claim.ts'
import { dropOvertaken, putOff, standingsOf, unsentBefore, weeksOfLetters } from '../../records/letters/due-letters.ts'
import type { CourierDeps } from './deps.ts'

type Deps = Pick<CourierDeps, 'database' | 'now'>

/** What goes out this soon after it was decided waited for nothing. */
const waitedFromMs = 60_000

/** Letters as they are due now: those beyond what a customer gets in a week wait, texts wait for their hours, what is no longer true or wanted is dropped, and each says what those before it would have said. */
export async function review(deps: Deps, channel: Channel, claimed: ClaimedLetter[]): Promise<ClaimedLetter[]> {
  const mails = claimed.filter(({ mail }) => mail !== null)
  const due = await withoutCapped(
    deps,
    claimed.filter(({ mail }) => mail === null),
  )
  return [...mails, ...(await folded(deps, await stillDue(deps, channel, due)))]
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
    await putOff(database, deliveryId, { dueAtMs: untilMs, notBeforeMs: now() + untilMs - dueAtMs, why: 'capped' })
  }
  return letters.filter(({ deliveryId }) => !capped.has(deliveryId))
}

/** Of what waited: texts and what nothing rests on as things stand now. A mandatory email goes as it was decided; a newer one has replaced it where one says otherwise. */
async function stillDue({ database, now }: Deps, channel: Channel, letters: ClaimedLetter[]): Promise<ClaimedLetter[]> {
  const atMs = ({ dueAtMs }: ClaimedLetter) => Math.max(dueAtMs, now())
  const waited = letters.filter(
    (claimed) =>
      atMs(claimed) - claimed.letter.atMs > waitedFromMs && (channel === 'sms' || isOptional(claimed.letter)),
  )
  if (waited.length === 0) return letters
  const left = new Set<number>()
  for (const { deliveryId, backorder, alone } of await standingsOf(database, idsOf(waited))) {
    const claimed = waited.find((each) => each.deliveryId === deliveryId)!
    if (!backorder) continue
    const { letter } = claimed
    const nowMs = atMs(claimed)
    const isTrue = isStillTrue(letter, backorder, nowMs, channel === 'sms' && alone)
    const opensAtMs = channel === 'sms' ? smsNotBeforeMs(backorder, nowMs) : nowMs
    if (!isTrue || !isStillWanted(letter, backorder, channel, alone)) await dropOvertaken(database, deliveryId)
    else if (opensAtMs > nowMs) {
      const notBeforeMs = now() + opensAtMs - nowMs
      await putOff(database, deliveryId, { dueAtMs: opensAtMs, notBeforeMs, why: 'quiet-hours' })
    } else continue
    left.add(deliveryId)
  }
  return letters.filter(({ deliveryId }) => !left.has(deliveryId))
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
