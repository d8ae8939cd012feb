/**
 * One decision in one statement: `decided` is empty when the revision was recorded before, and then every other part is too.
 * Parameters: 1 order, 2 revision, 3 order's now, 4 real now, 5 phase, 6 placed, 7 promised, 8 ending, 9 deadline, 10 outcome,
 * 11 closed, 12 ahead, 13 state, 14 lines, 15 entries, 16 letters, 17 deliveries, 18 newest letter, 19 delay, 20 voids, 21 event.
 */
export const recordStatement = `
with decided as (
  insert into decisions (order_id, revision, at, recorded_at)
  values ($1::text, $2::int, $3::timestamptz, $4::timestamptz)
  on conflict do nothing
  returning order_id
), projected as (
  insert into backorders (order_id, revision, phase, placed_at, promised_date, ending_date, next_deadline_at,
                          outcome, closed_at, clock_ahead_ms, state)
  select order_id, $2, $5::text, $6::timestamptz, $7::date, $8::date, $9::timestamptz,
         $10::text, $11::timestamptz, $12::bigint, $13::jsonb
  from decided
  on conflict (order_id) do update set
    revision = excluded.revision, phase = excluded.phase, placed_at = excluded.placed_at,
    promised_date = excluded.promised_date, ending_date = excluded.ending_date,
    next_deadline_at = excluded.next_deadline_at, outcome = excluded.outcome, closed_at = excluded.closed_at,
    clock_ahead_ms = excluded.clock_ahead_ms, state = excluded.state
  where backorders.revision < excluded.revision
  returning order_id
), lined as (
  insert into backorder_lines (order_id, line_id, sku, placed_at, quantity_ordered, quantity_backordered,
                               quantity_allocated, quantity_shipped, quantity_cancelled, expected_at)
  select p.order_id, line_id, sku, $6, quantity_ordered, quantity_backordered,
         quantity_allocated, quantity_shipped, quantity_cancelled, expected_at
  from projected p, jsonb_to_recordset($14::jsonb) as l(line_id text, sku text, quantity_ordered int, quantity_backordered int,
    quantity_allocated int, quantity_shipped int, quantity_cancelled int, expected_at date)
  on conflict (order_id, line_id) do update set
    sku = excluded.sku, placed_at = excluded.placed_at, quantity_ordered = excluded.quantity_ordered,
    quantity_backordered = excluded.quantity_backordered, quantity_allocated = excluded.quantity_allocated,
    quantity_shipped = excluded.quantity_shipped, quantity_cancelled = excluded.quantity_cancelled,
    expected_at = excluded.expected_at
), told as (
  insert into timeline (order_id, revision, seq, at, type, data)
  select d.order_id, $2, seq, e.at, type, data
  from decided d, jsonb_to_recordset($15::jsonb) as e(seq int, at timestamptz, type text, data jsonb)
), written as (
  insert into letters (order_id, key, revision, letter, at, mandatory, is_delay_notice, lasting, offer, facts)
  select d.order_id, key, $2, letter, l.at, mandatory, is_delay_notice, lasting, offer, facts
  from decided d, jsonb_to_recordset($16::jsonb) as l(key text, letter text, at timestamptz, mandatory boolean,
    is_delay_notice boolean, lasting boolean, offer int, facts jsonb)
), queued as (
  insert into deliveries (order_id, letter_key, channel, due_at, not_before, send_by)
  select d.order_id, letter_key, channel, due_at, not_before, send_by
  from decided d, jsonb_to_recordset($17::jsonb) as q(letter_key text, channel text, due_at timestamptz, not_before timestamptz,
    send_by date)
), unsent as (
  select v.id, v.letter_key, v.status,
         $18::text is not null and not l.lasting and (
           not l.mandatory or $20::boolean or ($19::boolean and (l.is_delay_notice or l.letter = 'first-notice'))
         ) as is_stale
  from decided d
  join deliveries v on v.order_id = d.order_id and v.status in ('queued', 'claimed', 'sending')
  join letters l on l.order_id = v.order_id and l.key = v.letter_key and l.revision < $2
), hurried as (
  update deliveries v set
    status = case when u.is_stale then 'superseded' else v.status end,
    not_before = case when $12 > 0 then least(v.not_before, $4) else v.not_before end
  from unsent u
  where v.id = u.id and v.status in ('queued', 'claimed') and (u.is_stale or $12 > 0)
), replaced as (
  update letters l set superseded_by = $18
  from unsent u
  where u.is_stale and l.order_id = $1 and l.key = u.letter_key and l.superseded_by is null
), taken as (
  update allocations a set taken = true, told = true
  from decided d
  where a.order_id = d.order_id and a.event_id = $21::text and not a.taken
  returning a.sku, a.quantity
), needed as (
  select coalesce(sum((l->>'quantity')::int), 0)::int as quantity
  from jsonb_to_recordset($15::jsonb) as e(type text, data jsonb), jsonb_array_elements(e.data->'lines') as l
  where e.type = 'allocated'
), surplus as (
  select t.sku, t.quantity - n.quantity as quantity from taken t, needed n where t.quantity > n.quantity
), returned as (
  update stock s set on_hand = s.on_hand + u.quantity from surplus u where s.sku = u.sku
)
select exists (select from decided) as is_new, array(select sku from surplus) as surplus_skus`
