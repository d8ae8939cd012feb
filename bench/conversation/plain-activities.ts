import type { LetterFacts } from '../../backorder/letters/letter.ts'
import type { Database } from '../../records/database.ts'

export type PlainActivities = ReturnType<typeof plainActivities>

/** What the plain workflow knows of an order, kept as its projection. */
export interface PlainState {
  id: string
  placedAtMs: number
  endsAtMs: number
  amountMinor: number
  updateEveryMs: number
  lastChanceAtMs: number
  revision: number
  phase: string
  expectedAt: string | null
}

/** A table for its refunds, beside the tables that both write. */
export async function createPlainTables(database: Database): Promise<void> {
  await database.query(`create table if not exists plain_money (
    key text primary key, order_id text not null, amount_minor bigint, at timestamptz not null default now())`)
}

const instant = (atMs: number): string => new Date(atMs).toISOString()

/** Each activity is one statement, safe to repeat; the rows are those that Meanwhile writes, so that a courier could send its letters. */
export const plainActivities = (database: Database) => ({
  /** Projection, line and timeline. */
  async writeRecord(state: PlainState, facts: LetterFacts, atMs: number): Promise<void> {
    const [line] = facts.lines
    await database.query(
      `with projected as (
         insert into backorders (order_id, revision, phase, placed_at, ending_date, state)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (order_id) do update set revision = excluded.revision, phase = excluded.phase,
           ending_date = excluded.ending_date, state = excluded.state where backorders.revision < excluded.revision
       ), lined as (
         insert into backorder_lines (order_id, line_id, sku, placed_at, quantity_ordered, quantity_backordered,
                                      quantity_allocated, quantity_shipped, quantity_cancelled, expected_at)
         values ($1, $7, $8, $4, $9, $10, 0, 0, $11, null)
         on conflict (order_id, line_id) do update set quantity_backordered = excluded.quantity_backordered,
           quantity_cancelled = excluded.quantity_cancelled
       )
       insert into timeline (order_id, revision, seq, at, type, data) values ($1, $2, 0, $12, $3, $13)
       on conflict do nothing`,
      [
        state.id,
        state.revision,
        state.phase,
        instant(state.placedAtMs),
        facts.endingDate,
        JSON.stringify(state),
        line!.id,
        line!.name,
        line!.ordered,
        line!.waiting,
        line!.cancelled,
        instant(atMs),
        JSON.stringify({ letter: state.phase }),
      ],
    )
  },
  /** The letter and its delivery. */
  async writeLetter(
    orderId: string,
    revision: number,
    letter: string,
    facts: LetterFacts,
    atMs: number,
  ): Promise<void> {
    await database.query(
      `with written as (
         insert into letters (order_id, key, revision, letter, at, mandatory, is_delay_notice, lasting, offer, facts)
         values ($1, $2, $3, $4, $5, true, false, false, 1, $6) on conflict do nothing returning order_id
       )
       insert into deliveries (order_id, letter_key, channel, due_at, not_before)
       select order_id, $2, 'email', $5, $5 from written`,
      [orderId, `letter/${revision}`, revision, letter, instant(atMs), JSON.stringify(facts)],
    )
  },
  async refund(orderId: string, amountMinor: number): Promise<void> {
    await database.query(
      'insert into plain_money (key, order_id, amount_minor) values ($1, $2, $3) on conflict do nothing',
      [`${orderId}/refund`, orderId, amountMinor],
    )
  },
  async release(orderId: string): Promise<void> {
    await database.query('insert into plain_money (key, order_id) values ($1, $2) on conflict do nothing', [
      `${orderId}/release`,
      orderId,
    ])
  },
  async cancelLines(orderId: string): Promise<void> {
    await database.query('insert into plain_money (key, order_id) values ($1, $2) on conflict do nothing', [
      `${orderId}/cancel`,
      orderId,
    ])
  },
})
