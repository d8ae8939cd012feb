import type { CivilDate } from '../../../backorder/calendar.ts'
import { closingInstant, somethingWaits } from '../../../backorder/dates.ts'
import type { Letter } from '../../../backorder/letters/letter.ts'
import type { Moment } from '../../../backorder/simulation.ts'
import { claim } from './claim.ts'

/** What a letter said that silence would agree to, and by which day. */
interface Pledge {
  letterKey: string
  on: CivilDate
  date: CivilDate | null
}

const asksAnew = ({ letter, isDelayNotice, facts }: Letter): boolean =>
  isDelayNotice || letter === 'last-chance' || letter === 'substitute-offer' || facts.settles === true

function pledgeOf({ key, facts: { offer } }: Letter): Pledge | null {
  return offer?.silence?.means === 'consent' ? { letterKey: key, on: offer.silence.on, date: offer.revisedDate } : null
}

/** A notice that says silence consents is kept: unless the customer answers, hears otherwise or was never reached, the wait goes on to the date that it named. Returns how often silence did consent. */
export function silenceIsKept(moments: Moment[]): number {
  let pledge: Pledge | null = null
  let kept = 0
  for (const { atMs, decision } of moments) {
    const { backorder, entries, letters } = decision
    for (const entry of entries) {
      const letter = entry.type === 'letter' && letters.find(({ key }) => key === entry.key)
      if (letter && asksAnew(letter)) pledge = pledgeOf(letter)
      if (entry.type === 'consented' && entry.by === 'silence') {
        claim(pledge?.date === entry.date, 'silence agreed to a date that no letter named', { pledge, entry })
        kept += 1
      }
      const isSettled =
        entry.type === 'consented' ||
        (entry.type === 'answered' && entry.answer === 'swap') ||
        (entry.type === 'bounced' && entry.unreached && (entry.letterKey ?? pledge?.letterKey) === pledge?.letterKey)
      if (isSettled) pledge = null
    }
    if (!somethingWaits(backorder)) pledge = null
    // A cancel that may be taken back leaves the day of consent until it is decided.
    if (pledge && !backorder.undo)
      claim(atMs <= closingInstant(backorder, pledge.on), 'silence did not count as the letter said', { pledge })
  }
  return kept
}
