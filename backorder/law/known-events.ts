import type { LawEvent, LawRecord } from './law-record.ts'

/** The events up to the day of judgement, by day and within a day as listed, without the notices that never arrived. */
export function eventsKnown(record: LawRecord): LawEvent[] {
  const dated = record.events.filter((event) => event.on <= record.asOf)
  dated.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const lost = new Set<LawEvent>()
  let newest: LawEvent | undefined
  for (const event of dated) {
    if (event.type === 'delay-notice') newest = event
    if (event.type === 'delay-notice' && event.bounced === true) lost.add(event)
    if (event.type === 'bounced' && newest !== undefined) lost.add(newest)
  }
  return dated.filter((event) => event.type !== 'bounced' && !lost.has(event))
}
