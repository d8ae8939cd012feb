import { addDays, type CivilDate, civilDateAt } from '../calendar.ts'
import type { Entry } from '../entry.ts'
import type { LawName } from '../policy.ts'
import type { History, SentLetter, WaitedLine } from './history.ts'
import { judge } from './judge.ts'
import { lastUnitOf, waitedUnits } from './last-unit.ts'
import type { Breach, LawEvent, LawRecord, NoticeStatement, Verdict } from './law-record.ts'
import { refundedAtMs } from './money-out.ts'

/** The verdict on a whole order: kept only when it was kept for every line that waited. */
export interface OrderVerdict {
  law: LawName
  ok: boolean
  breaches: (Breach & { lineId: string })[]
  lines: (Verdict & { lineId: string })[]
}

/** Judges what an order's records show, by the law in its policy, as known at the end of a civil day in its zone. */
export function judgeHistory(history: History, asOf: CivilDate): OrderVerdict {
  return judgeRecords(recordsOf(history, asOf), history.backorder.policy.law)
}

/** The same from the records alone, as an evidence bundle carries them. */
export function judgeRecords(records: { lineId: string; record: LawRecord }[], law: LawName): OrderVerdict {
  const lines = records.map(({ lineId, record }) => ({ lineId, ...judge(record, law) }))
  const breaches = lines.flatMap(({ lineId, breaches }) => breaches.map((breach) => ({ lineId, ...breach })))
  return { law, ok: breaches.length === 0, breaches, lines }
}

/** One record for each line that had to wait, dated in the merchant's zone. A line's last unit speaks for it. */
export function recordsOf(history: History, asOf: CivilDate): { lineId: string; record: LawRecord }[] {
  const { backorder } = history
  const { timeZone } = backorder.policy
  const isKnown = ({ atMs }: { atMs: number }) => civilDateAt(atMs, timeZone) <= asOf
  const known: History = {
    backorder,
    letters: history.letters.filter(isKnown),
    entries: history.entries.filter(isKnown),
  }
  const promisedOn = known.entries.find((entry) => entry.type === 'opened')?.promisedDate ?? null
  return backorder.lines
    .filter((line) => waitedUnits(line, backorder) > 0)
    .map((line) => ({
      lineId: line.id,
      record: {
        orderedOn: backorder.placedOn,
        ...(promisedOn !== null && { promisedOn }),
        events: eventsOf(line, known),
        asOf,
      },
    }))
}

interface Dated {
  atMs: number
  /** Among the entries: tells what came first within one moment. */
  place: number
  event: (on: CivilDate) => LawEvent
}

function eventsOf(line: WaitedLine, history: History): LawEvent[] {
  const { timeZone } = history.backorder.policy
  const dated = [...noticesOf(line, history), ...answersOf(line, history.entries), ...endOf(line, history)]
  return dated
    .sort((a, b) => a.atMs - b.atMs || a.place - b.place)
    .map(({ atMs, event }) => event(civilDateAt(atMs, timeZone)))
}

function noticesOf(line: WaitedLine, { letters, entries }: History): Dated[] {
  const unreached = entries.filter((entry) => entry.type === 'bounced' && entry.unreached)
  const lost = new Set([...unreached.map(letterKeyOf), ...unsent(entries)])
  const places = new Map(entries.flatMap((entry, at) => (entry.type === 'letter' ? [[entry.key, at]] : [])))
  const notices = letters
    .filter(
      ({ isDelayNotice, facts }) =>
        isDelayNotice && facts.lines.some(({ id, waiting }) => id === line.id && waiting > 0),
    )
    .map(({ atMs, key, facts }) => ({
      atMs,
      place: places.get(key) ?? 0,
      event: (on: CivilDate): LawEvent => ({
        on,
        type: 'delay-notice',
        revisedOn: facts.revisedDate ?? null,
        stated: statedIn(facts),
        ...(facts.offer?.silence && { silence: facts.offer.silence }),
        ...(lost.has(key) && { bounced: true }),
      }),
    }))
  // A provider that cannot name the letter speaks of the newest.
  const unnamed = unreached
    .filter((entry) => entry.type === 'bounced' && entry.letterKey === undefined)
    .map((entry) => ({
      atMs: entry.atMs,
      place: entries.indexOf(entry),
      event: (on: CivilDate): LawEvent => ({ on, type: 'bounced' }),
    }))
  return [...notices, ...unnamed]
}

const letterKeyOf = (entry: Entry) => (entry.type === 'bounced' ? entry.letterKey : undefined)

/** Letters that were written with no channel to send them by: they exist on paper alone. */
function unsent(entries: Entry[]): string[] {
  const letters = entries.filter((entry) => entry.type === 'letter')
  const sent = new Set(letters.filter(({ channels }) => channels.length > 0).map(({ key }) => key))
  return letters.map(({ key }) => key).filter((key) => !sent.has(key))
}

function statedIn({ revisedDate, reason, offer }: SentLetter['facts']): NoticeStatement[] {
  const stated: NoticeStatement[] = []
  if (revisedDate !== undefined) stated.push('revised-date')
  if (reason !== undefined) stated.push('reason')
  if (offer?.options.includes('cancel')) stated.push('right-to-cancel', 'free-way', 'any-time-before-shipment')
  if (offer?.silence) stated.push('silence-means')
  return stated
}

/** Days that the law gives for goods ordered without a date. */
const unstatedDays = 30

/** Consent by silence is no event: whether silence consents is the law's to say. */
function answersOf(line: WaitedLine, entries: Entry[]): Dated[] {
  return entries.flatMap((entry, place): Dated[] => {
    const { atMs } = entry
    if (entry.type === 'consented' && entry.by === 'answer') {
      return [{ atMs, place, event: (on) => ({ on, type: 'consent', until: entry.date }) }]
    }
    if (entry.type === 'swapped' && entry.lineId === line.id) {
      // Who takes something else orders it that day, without a date.
      return [{ atMs, place, event: (on) => ({ on, type: 'consent', until: addDays(on, unstatedDays) }) }]
    }
    return []
  })
}

function endOf(line: WaitedLine, history: History): Dated[] {
  const end = lastUnitOf(line, history.backorder, history.entries)
  if (end === null) return []
  const place = history.entries.indexOf(end)
  if (end.type === 'shipped') return [{ atMs: end.atMs, place, event: (on) => ({ on, type: 'shipped' }) }]
  const cancelled: Dated =
    end.cause === 'customer'
      ? { atMs: end.requestedAtMs, place, event: (on) => ({ on, type: 'cancel' }) }
      : { atMs: end.atMs, place, event: (on) => ({ on, type: 'abandoned' }) }
  const outAtMs = refundedAtMs(history.backorder, history.entries, end)
  return outAtMs === null
    ? [cancelled]
    : [cancelled, { atMs: outAtMs, place: place + 1, event: (on) => ({ on, type: 'refunded' }) }]
}
