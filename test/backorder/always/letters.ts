import { addDays, type CivilDate, civilDateAt, parseTimeOfDay, timeOfDayMs } from '../../../backorder/calendar.ts'
import type { Letter } from '../../../backorder/letters/letter.ts'
import type { Moment } from '../../../backorder/simulation.ts'
import type { Backorder, Line } from '../../../backorder/state.ts'
import { claim } from './claim.ts'

const lacksGoods = (line: Line) => !line.discontinued && line.quantityBackordered > line.quantityReserving

/** What supply believes of the line that comes last; null: nobody knows; undefined: nothing is awaited. */
function lastExpected({ lines }: Backorder, today: CivilDate): CivilDate | null | undefined {
  const dates = lines.filter(lacksGoods).map(({ expectedAt }) => expectedAt)
  const known = dates.filter((date) => date !== null && date >= today).sort()
  return known.length < dates.length ? null : known.at(-1)
}

/** 4 and 7: dates are the best known and never past; the way out is in every letter about waiting, a code never without it. */
export function lettersHold({ atMs, before, event, decision: { backorder, letters, entries } }: Moment): void {
  const { policy } = backorder
  const today = civilDateAt(atMs, policy.timeZone)
  for (const letter of letters) {
    datesHold(letter, today)
    waysOutHold(letter)
    textsWaitForDaytime(letter, backorder)
  }
  const pendingConsent = before?.offer?.answered === null && before.offer.silence?.means === 'consent'
  // A notice that bounced asks for no consent any more.
  // Good news that came with it took the question back.
  const isTakenBack = letters.some(({ facts }) => facts.settles)
  if (pendingConsent && !isTakenBack && event?.type !== 'bounced' && !entries.some(({ type }) => type === 'consented'))
    claim(!letters.some(({ letter }) => letter === 'last-chance'), 'a last chance contradicts the delay notice')
  const expected = lastExpected(backorder, today)
  const newest = letters.at(-1)
  // With the day near and no word, a notice may give up a date that supply has not taken back.
  const givenUp =
    newest?.isDelayNotice === true &&
    newest.facts.revisedDate === null &&
    typeof expected === 'string' &&
    expected <= addDays(newest.facts.previousDate ?? backorder.dueDate, policy.toleranceDays)
  if (newest && expected !== undefined && !givenUp)
    claim(newest.facts.currentDate === expected, 'a letter states another date than supply believes', {
      letter: newest.letter,
      stated: newest.facts.currentDate,
      expected,
    })
}

function datesHold({ letter, facts }: Letter, today: CivilDate): void {
  const waits = facts.lines.some(({ waiting }) => waiting > 0)
  const { currentDate, revisedDate, endingDate, nextLetterOn, offer, actBy, discount } = facts
  const inFuture = {
    currentDate,
    revisedDate,
    endingDate: waits ? endingDate : undefined,
    nextLetterOn,
    actBy,
    expiresOn: discount?.expiresOn,
    silentOn: offer?.silence?.on,
    waitUntil: offer?.options.includes('wait') ? offer.waitUntil : undefined,
    offered: offer?.options.includes('wait') ? offer.revisedDate : undefined,
  }
  for (const [name, date] of Object.entries(inFuture))
    claim(date === null || date === undefined || date >= today, `a ${letter} states a ${name} that has passed`, {
      date,
      today,
    })
  if (revisedDate !== undefined)
    claim(revisedDate === currentDate, 'a notice proposes another date than it states', {
      letter,
      revisedDate,
      currentDate,
    })
  if (offer?.silence && offer.silence.means === 'cancel' && facts.lines.every(({ discontinued }) => !discontinued))
    claim(offer.silence.on <= endingDate, 'silence ends the wait after its ending date', { letter, offer, endingDate })
}

const wordless: ReadonlySet<string> = new Set(['payment-problem', 'answer-received', 'agent-message'])

function waysOutHold({ letter, facts, isDelayNotice, mandatory }: Letter): void {
  const waits = facts.lines.some(({ waiting }) => waiting > 0)
  const mayCancel = facts.offer?.options.includes('cancel') === true
  if (isDelayNotice) {
    claim(mayCancel, 'a delay notice has no way to cancel', { letter })
    claim(mandatory, 'a delay notice may be dropped', { letter })
  }
  if (letter.endsWith('delay-notice')) claim(isDelayNotice, 'a delay notice does not count as one', { letter })
  if (waits) claim(mayCancel, 'a letter about waiting has no way to cancel', { letter })
  if (facts.discount) {
    claim(mayCancel || !waits, 'a code stands without the way to cancel', { letter })
    claim(!wordless.has(letter), 'a code rides on a letter of another kind', { letter })
  }
}

/** Texts reach a customer in daytime, as they or the policy word it, by every clock that may be theirs; one that no hour suits goes by where they live, or not beside an email. */
function textsWaitForDaytime(
  { smsNotBeforeMs, atMs, channels }: Letter,
  { policy, reach, preferences }: Backorder,
): void {
  if (!channels.includes('sms')) return
  const hours = preferences?.smsHours ?? policy.sms
  const home = preferences?.timeZone ?? reach.timeZone
  const suits = (zone: string): boolean => {
    const time = timeOfDayMs(smsNotBeforeMs, zone)
    return time >= parseTimeOfDay(hours.from) && time < parseTimeOfDay(hours.until)
  }
  claim(smsNotBeforeMs >= atMs && smsNotBeforeMs <= atMs + 48 * 3_600_000, 'a text goes too early or far too late')
  claim(suits(home), 'a text disturbs the night', { home, hours })
  if (channels.includes('email') && preferences?.timeZone === undefined)
    claim((reach.smsZones ?? []).every(suits), 'a text beside an email disturbs the night where the number is from')
}
