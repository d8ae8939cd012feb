import { createHash } from 'node:crypto'
import { isOfKind, noticeOvertakes } from '../letters/supersession.ts'

/** What a decision is handed over as: one JSON object, whose values take these types. */
const fields = [
  ['order_id', 'text'],
  ['revision', 'int'],
  ['now', 'timestamptz'],
  ['real_now', 'timestamptz'],
  ['phase', 'text'],
  ['placed_at', 'timestamptz'],
  ['promised_date', 'date'],
  ['ending_date', 'date'],
  ['next_deadline_at', 'timestamptz'],
  ['outcome', 'text'],
  ['closed_at', 'timestamptz'],
  ['clock_ahead_ms', 'bigint'],
  ['state', 'jsonb'],
  ['lines', 'jsonb'],
  ['entries', 'jsonb'],
  ['letters', 'jsonb'],
  ['deliveries', 'jsonb'],
  ['newest_letter', 'text'],
  ['is_delay', 'boolean'],
  ['voids_notices', 'boolean'],
  ['moved_skus', 'text[]'],
  ['redirects', 'jsonb'],
  ['asks_agent', 'boolean'],
  ['relieves_agent_of', 'text[]'],
] as const

/** Whether the letters of this decision say anew, or make pointless, what letter `l` said. */
const overtaken = `not l.lasting and (
           not l.mandatory or _voids_notices or (_is_delay and ${noticeOvertakes('l')})
         )`

/** Whether a letter after `l` does: the same rule over what is stored. */
const overtakenBefore = `exists (
    select from letters n where n.order_id = l.order_id and n.revision > l.revision and not l.lasting and (
      not l.mandatory or (n.is_delay_notice and ${noticeOvertakes('l')})
      or (${isOfKind('n', 'closing')} and not exists (
        select from jsonb_array_elements(n.facts->'lines') line where (line->>'waiting')::int > 0))))`

/**
 * One decision, within the statement's transaction. A revision that was recorded before changes nothing. What a decision does not
 * touch costs nothing: most have one letter, nothing unsent before it, no goods and no channel that failed.
 */
const body = `
is_new := false;
insert into decisions (order_id, revision, at, recorded_at) values (_order_id, _revision, _now, _real_now)
on conflict do nothing;
if not found then return; end if;
is_new := true;

insert into backorders (order_id, revision, phase, placed_at, promised_date, ending_date, next_deadline_at,
                        outcome, closed_at, clock_ahead_ms, state)
values (_order_id, _revision, _phase, _placed_at, _promised_date, _ending_date, _next_deadline_at,
        _outcome, _closed_at, _clock_ahead_ms, _state)
on conflict (order_id) do update set
  revision = excluded.revision, phase = excluded.phase, placed_at = excluded.placed_at,
  promised_date = excluded.promised_date, ending_date = excluded.ending_date,
  next_deadline_at = excluded.next_deadline_at, outcome = excluded.outcome, closed_at = excluded.closed_at,
  clock_ahead_ms = excluded.clock_ahead_ms, state = excluded.state
where backorders.revision < excluded.revision;
if found then
  insert into backorder_lines (order_id, line_id, sku, placed_at, quantity_ordered, quantity_backordered,
                               quantity_allocated, quantity_shipped, quantity_cancelled, expected_at,
                               quantity_wanted, quantity_departed, ships_together)
  select _order_id, line_id, sku, _placed_at, quantity_ordered, quantity_backordered,
         quantity_allocated, quantity_shipped, quantity_cancelled, expected_at,
         quantity_wanted, quantity_departed, ships_together
  from jsonb_to_recordset(_lines) as l(line_id text, sku text, quantity_ordered int, quantity_backordered int,
    quantity_allocated int, quantity_shipped int, quantity_cancelled int, expected_at date,
    quantity_wanted int, quantity_departed int, ships_together boolean)
  on conflict (order_id, line_id) do update set
    sku = excluded.sku, placed_at = excluded.placed_at, quantity_ordered = excluded.quantity_ordered,
    quantity_backordered = excluded.quantity_backordered, quantity_allocated = excluded.quantity_allocated,
    quantity_shipped = excluded.quantity_shipped, quantity_cancelled = excluded.quantity_cancelled,
    expected_at = excluded.expected_at, quantity_wanted = excluded.quantity_wanted,
    quantity_departed = excluded.quantity_departed, ships_together = excluded.ships_together;
end if;

insert into timeline (order_id, revision, seq, at, type, data)
select _order_id, _revision, seq, e.at, type, data
from jsonb_to_recordset(_entries) as e(seq int, at timestamptz, type text, data jsonb);

if _redirects is not null then
  insert into deliveries (order_id, letter_key, channel, due_at, not_before, send_by)
  select _order_id, r.letter_key, r.channel, r.due_at, r.not_before,
         (select min(v.send_by) from deliveries v where v.order_id = _order_id and v.letter_key = r.letter_key)
  from jsonb_to_recordset(_redirects) as r(letter_key text, channel text, due_at timestamptz, not_before timestamptz)
  join letters l on l.order_id = _order_id and l.key = r.letter_key
  where l.superseded_by is null and not (_newest_letter is not null and ${overtaken}) and not ${overtakenBefore}
  on conflict do nothing;
end if;

if _asks_agent then
  insert into tasks (id, order_id, why, since, due_by)
  select _order_id || '/' || _revision || '/' || seq, _order_id, data->>'why', e.at, (data->>'dueBy')::date
  from jsonb_to_recordset(_entries) as e(seq int, at timestamptz, type text, data jsonb)
  where e.type = 'agent-needed'
  on conflict (order_id, why) where done_at is null do update set due_by = least(tasks.due_by, excluded.due_by);
end if;

if _relieves_agent_of is not null then
  update tasks set done_at = _now where order_id = _order_id and why = any(_relieves_agent_of) and done_at is null;
end if;

if _newest_letter is not null then
  insert into letters (order_id, key, revision, letter, at, mandatory, is_delay_notice, lasting, offer, facts)
  select _order_id, key, _revision, letter, l.at, mandatory, is_delay_notice, lasting, offer, facts
  from jsonb_to_recordset(_letters) as l(key text, letter text, at timestamptz, mandatory boolean,
    is_delay_notice boolean, lasting boolean, offer int, facts jsonb);
  insert into deliveries (order_id, letter_key, channel, due_at, not_before, send_by)
  select _order_id, letter_key, channel, due_at, not_before, send_by
  from jsonb_to_recordset(_deliveries) as q(letter_key text, channel text, due_at timestamptz, not_before timestamptz,
    send_by date);
end if;

if _revision > 1 and (_newest_letter is not null or _clock_ahead_ms > 0) then
  with unsent as (
    select v.id, v.letter_key, _newest_letter is not null and ${overtaken} as is_stale
    from deliveries v join letters l on l.order_id = v.order_id and l.key = v.letter_key
    where v.order_id = _order_id and v.status in ('queued', 'claimed', 'sending') and l.revision < _revision
  ), hurried as (
    update deliveries v set
      status = case when u.is_stale then 'superseded' else v.status end,
      not_before = case when _clock_ahead_ms > 0 then least(v.not_before, _real_now) else v.not_before end
    from unsent u
    where v.id = u.id and v.status in ('queued', 'claimed') and (u.is_stale or _clock_ahead_ms > 0)
  )
  update letters l set superseded_by = _newest_letter
  from unsent u
  where u.is_stale and l.order_id = _order_id and l.key = u.letter_key and l.superseded_by is null;
end if;

if _moved_skus is not null then
  insert into supply_marks (sku) select unnest(_moved_skus);
end if;`

const name = `record_decision_${createHash('sha256').update(body).digest('hex').slice(0, 12)}`

/** A function keeps its plans, which makes a record three times as fast; named by its text, so that two versions of this house can share a database. */
export const recordFunction = `
create or replace function ${name}(decision jsonb, out is_new boolean)
language plpgsql as $function$
#variable_conflict use_column
declare
${fields.map(([field, type]) => `  _${field} ${type};`).join('\n')}
begin
select ${fields.map(([field]) => `d.${field}`).join(', ')}
into ${fields.map(([field]) => `_${field}`).join(', ')}
from jsonb_to_record(decision) as d(${fields.map(([field, type]) => `${field} ${type}`).join(', ')});
${body}
end
$function$`

/** Its parameter is a JSON array of objects of the fields above, recorded and answered in their order; a field that is absent is null. */
export const recordStatement = `
select r.is_new from jsonb_array_elements($1::jsonb) with ordinality d(decision, place), lateral ${name}(d.decision) r order by d.place`

/** A decision as the function takes it. */
export type RecordFields = Partial<Record<(typeof fields)[number][0], unknown>>
