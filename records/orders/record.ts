import { statedEnding } from '../../backorder/dates.ts'
import type { Decision } from '../../backorder/decide.ts'
import { nextDeadlineMs } from '../../backorder/duties/index.ts'
import type { Entry } from '../../backorder/entry.ts'
import type { Letter } from '../../backorder/letters/letter.ts'
import type { Redirect } from '../../backorder/letters/redirect.ts'
import { ofSupply, unreserved } from '../../backorder/line.ts'
import { phaseOf } from '../../backorder/phase.ts'
import type { Backorder, Line } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'
import { isLasting, sendBy, voidsNotices } from '../letters/supersession.ts'
import { type RecordFields, recordStatement } from './record-statement.ts'

/** Everything that one decision leaves behind, keyed by its order and revision. */
export interface DecisionRecord extends Pick<Decision, 'backorder' | 'letters' | 'entries' | 'redirects'> {
  /** The order's own clock, which a developer may have sent ahead. */
  nowMs: number
}

export interface Recorded {
  /** False: this revision was recorded before, and nothing changed. */
  isNew: boolean
  /** Skus whose queues the decision may have moved; they are marked, and to be woken. */
  movedSkus: string[]
}

/** A clock further ahead of the real one than this was sent ahead, and is not merely fast. */
const aheadFromMs = 60_000

/** Writes projection, lines, timeline, letters and deliveries in one statement; a second run changes nothing. */
export async function recordDecision(db: Queries, decision: DecisionRecord, realNowMs = Date.now()): Promise<Recorded> {
  const [recorded] = await recordDecisions(db, [decision], realNowMs)
  return recorded!
}

/** The same for many decisions, in their order and in one transaction. */
export async function recordDecisions(
  db: Queries,
  decisions: readonly DecisionRecord[],
  realNowMs = Date.now(),
): Promise<Recorded[]> {
  const moved = decisions.map(skusMoved)
  const fields = decisions.map((decision, at) => fieldsOf(decision, moved[at]!, realNowMs))
  const rows = await db.query<{ is_new: boolean }>(recordStatement, [JSON.stringify(fields)])
  return rows.map(({ is_new }, at) => ({ isNew: is_new, movedSkus: is_new ? moved[at]! : [] }))
}

function fieldsOf(decision: DecisionRecord, movedSkus: string[], realNowMs: number): RecordFields {
  const { backorder, letters } = decision
  const aheadMs = decision.nowMs - realNowMs > aheadFromMs ? decision.nowMs - realNowMs : 0
  return {
    order_id: backorder.id,
    revision: backorder.revision,
    now: instant(decision.nowMs),
    real_now: instant(realNowMs),
    phase: phaseOf(backorder),
    placed_at: instant(backorder.placedAtMs),
    promised_date: backorder.promisedDate,
    ending_date: statedEnding(backorder),
    next_deadline_at: instant(nextDeadlineMs(backorder)),
    outcome: backorder.closed?.outcome,
    closed_at: instant(backorder.closed?.atMs ?? null),
    clock_ahead_ms: aheadMs,
    state: backorder,
    lines: backorder.lines.map((line) => lineRow(line, backorder.shipping)),
    entries: decision.entries.map(entryRow),
    letters: letters.map(letterRow),
    deliveries: letters.flatMap((letter) => deliveryRows(letter, aheadMs > 0, realNowMs)),
    newest_letter: letters.at(-1)?.key,
    is_delay: letters.some((letter) => letter.isDelayNotice),
    voids_notices: letters.some(voidsNotices),
    moved_skus: movedSkus.length > 0 ? movedSkus : null,
    redirects: decision.redirects?.map((redirect) => redirectRow(redirect, decision.nowMs, aheadMs, realNowMs)),
    asks_agent: decision.entries.some(({ type }) => type === 'agent-needed'),
    relieves_agent_of: tasksRelieved(decision.entries),
  }
}

/** Tasks that are no person's any more; null: none. */
function tasksRelieved(entries: Entry[]): string[] | null {
  const whys = entries.flatMap((entry) => (entry.type === 'agent-relieved' ? [entry.why] : []))
  return whys.length > 0 ? whys : null
}

/** What changes how many units an order wants, has sent or waits for together. It joined when it was accepted, and units that supply gave are known there. */
const moving: ReadonlySet<Entry['type']> = new Set(['cancelled', 'swapped', 'shipped', 'step-failed'])

const moves = (entry: Entry): boolean =>
  moving.has(entry.type) || (entry.type === 'answered' && (entry.answer === 'split' || entry.answer === 'together'))

/** Skus whose queues a decision may have moved; each once. */
function skusMoved({ entries, backorder }: DecisionRecord): string[] {
  if (!entries.some(moves)) return []
  const waited = backorder.lines.filter((line) => line.quantityOrdered > line.quantityAvailable)
  return [...new Set(waited.map(({ sku }) => sku))]
}

/** Whether the decision under this revision is another one than that of `nowMs`: it was recorded, and the task that made it was lost. */
export async function isRecordedOtherwise(
  db: Queries,
  { backorder, nowMs }: Pick<DecisionRecord, 'backorder' | 'nowMs'>,
): Promise<boolean> {
  const [row] = await db.query<{ at: number }>('select at from decisions where order_id = $1 and revision = $2', [
    backorder.id,
    backorder.revision,
  ])
  return row !== undefined && row.at !== nowMs
}

/** Units whose substitute is being reserved wait for no delivery of the wanted goods. */
function lineRow(line: Line, shipping: Backorder['shipping']) {
  const { wanted, departed } = ofSupply(line)
  return {
    line_id: line.id,
    sku: line.sku,
    quantity_ordered: line.quantityOrdered,
    quantity_backordered: unreserved(line),
    quantity_allocated: line.quantityAllocated,
    quantity_shipped: line.quantityShipped,
    quantity_cancelled: line.quantityCancelled,
    expected_at: line.expectedAt,
    quantity_wanted: wanted,
    quantity_departed: departed,
    ships_together: shipping === 'together',
  }
}

function entryRow({ atMs, type, ...data }: Entry, seq: number) {
  return { seq, at: instant(atMs), type, data }
}

function letterRow(letter: Letter) {
  return {
    key: letter.key,
    letter: letter.letter,
    at: instant(letter.atMs),
    mandatory: letter.mandatory,
    is_delay_notice: letter.isDelayNotice,
    lasting: isLasting(letter),
    offer: letter.facts.offer?.number ?? null,
    facts: letter.facts,
  }
}

function redirectRow({ letterKey, channel, notBeforeMs }: Redirect, nowMs: number, aheadMs: number, realNowMs: number) {
  return {
    letter_key: letterKey,
    channel,
    due_at: instant(Math.max(nowMs, notBeforeMs)),
    not_before: instant(aheadMs > 0 ? realNowMs : Math.max(realNowMs, notBeforeMs)),
  }
}

/** On a clock sent ahead nothing waits for real days: it goes at once, under the instant it was due. */
function deliveryRows(letter: Letter, isAhead: boolean, realNowMs: number) {
  return letter.channels.map((channel) => {
    const dueAtMs = channel === 'sms' ? Math.max(letter.atMs, letter.smsNotBeforeMs) : letter.atMs
    return {
      letter_key: letter.key,
      channel,
      due_at: instant(dueAtMs),
      not_before: instant(isAhead ? realNowMs : Math.max(dueAtMs, letter.atMs)),
      send_by: sendBy(letter),
    }
  })
}
