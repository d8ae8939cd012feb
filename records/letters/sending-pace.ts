import type { Channel } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'

/** What is known of how fast a provider takes letters; every worker knows the same. */
export interface Pace {
  /** Until the next call is allowed; 0: now. */
  waitMs: number
  /** Calls in a row that went wrong. */
  troubles: number
  rate: Rate | null
}

/** A call that is allowed: the instant that it is counted at. */
export interface Turn extends Pace {
  takenAtMs: number
}

/** So many calls within so many milliseconds. */
export interface Rate {
  limit: number
  windowMs: number
}

/** Clocks and networks are not exact: the window is kept a little longer than the provider asks. */
const marginMs = 20
/** What is usual moves by this part of every answer. */
const answersAveraged = 8
/** Calls kept while no limit is known. */
const remembered = 20

const waiting = `greatest(0,
  extract(epoch from (rest_until - $2::timestamptz)) * 1000,
  case when call_limit is not null and cardinality(calls) >= call_limit
    then extract(epoch from (calls[cardinality(calls) - call_limit + 1] - $2::timestamptz)) * 1000 + window_ms + ${marginMs} else 0 end)`

/** How a channel stands, without calling. */
export async function paceOf(db: Queries, channel: Channel, nowMs: number): Promise<Pace> {
  const [row] = await db.query<Row>(
    `select ceil(${waiting})::float8 as "waitMs", troubles, call_limit as "limit", window_ms as "windowMs"
     from sending_pace where channel = $1::text and (rest_until > '-infinity' or call_limit is not null or troubles > 0)`,
    [channel, instant(nowMs)],
  )
  return row ? toPace(row) : { waitMs: 0, troubles: 0, rate: null }
}

interface Row {
  waitMs: number
  troubles: number
  limit: number | null
  windowMs: number | null
}

const toPace = ({ waitMs, troubles, limit, windowMs }: Row): Pace => ({
  waitMs,
  troubles,
  rate: limit !== null && windowMs !== null ? { limit, windowMs } : null,
})

/** Takes the next call of a channel for oneself; `waitMs` above 0: it is not allowed yet, and nothing was taken. */
export async function takeTurn(db: Queries, channel: Channel, nowMs: number): Promise<Turn> {
  const [taken] = await db.query<Row>(
    `insert into sending_pace as p (channel, calls) values ($1::text, array[$2::timestamptz])
     on conflict (channel) do update set
       calls = (p.calls || $2::timestamptz)[greatest(1, cardinality(p.calls) + 2 - coalesce(p.call_limit, ${remembered})):]
     where ${waiting.replace(/\b(rest_until|call_limit|calls|window_ms)\b/g, 'p.$1')} <= 0
     returning 0 as "waitMs", troubles, call_limit as "limit", window_ms as "windowMs"`,
    [channel, instant(nowMs)],
  )
  const pace = taken ? toPace(taken) : await paceOf(db, channel, nowMs)
  return { ...pace, takenAtMs: nowMs }
}

/** A call that a provider answered, and the turn that it was made on. */
export interface Call {
  turn: Turn
  calledAtMs: number
  answeredAtMs: number
}

/** What an answer tells of further calls. `spentMs`: the provider takes no other for so long, though by our count it would: somebody else calls it too. */
interface Told {
  rate: Rate | null
  spentMs: number
}

/** A call went well. Its turn counts from when the provider may have got it: later than it was called where the answer took longer than usual. */
export async function noteSuccess(
  db: Queries,
  channel: Channel,
  { turn, calledAtMs, answeredAtMs }: Call,
  { rate, spentMs }: Told = { rate: null, spentMs: 0 },
): Promise<void> {
  if (turn.troubles === 0 && turn.rate === null && rate === null && spentMs === 0) return
  await db.query(successStatement, [
    channel,
    rate?.limit ?? null,
    rate?.windowMs ?? null,
    spentMs > 0 ? instant(answeredAtMs + spentMs) : null,
    instant(turn.takenAtMs),
    instant(calledAtMs),
    answeredAtMs - calledAtMs,
  ])
}

const late = `greatest(0, $7::real - coalesce(answer_ms, $7)) * interval '1 millisecond'`

const successStatement = `
update sending_pace set troubles = 0, call_limit = coalesce($2::int, call_limit), window_ms = greatest($3::int, window_ms),
  rest_until = case when cardinality(calls) < coalesce($2, call_limit, ${remembered}) then greatest(rest_until, $4::timestamptz) else rest_until end,
  calls = array(select call from unnest(array_replace(calls, $5::timestamptz, greatest($5, $6::timestamptz) + ${late})) call
                order by call),
  answer_ms = coalesce(answer_ms + ($7 - answer_ms) / ${answersAveraged}, $7)
where channel = $1`

/** A call did not go well: nobody calls before `untilMs`. */
export async function noteTrouble(db: Queries, channel: Channel, untilMs: number): Promise<void> {
  await db.query(
    `insert into sending_pace as p (channel, rest_until, troubles) values ($1, $2, 1)
     on conflict (channel) do update set rest_until = greatest(p.rest_until, excluded.rest_until), troubles = p.troubles + 1`,
    [channel, instant(untilMs)],
  )
}
