/** Pieces of SQL that several statements share, so that each rule is written once. Arguments are names of tables in the statement, or expressions. */

/** Stands for the purchase order of a date that was said of a sku as a whole. */
export const wholeSku = ''

/** More than anybody waits for: a date that was said of a sku as a whole holds for everyone. */
export const unlimited = 1_000_000_000

/** Whether a sku's supply is still concerned with a line of an order. */
export const isOpen = (line: string): string =>
  `greatest(${line}.quantity_wanted, ${line}.quantity_taken, ${line}.quantity_departed) > ${line}.quantity_retired`

/** Units that a line has or took with it, but for those that its stock remembers: as `unitsOut` of the core. */
export const unitsOutOf = (line: string): string =>
  `greatest(least(${line}.quantity_taken, ${line}.quantity_wanted), ${line}.quantity_departed) - ${line}.quantity_retired`

/** Units of a purchase order's part that have not come and that nobody refused. */
export const unitsToCome = (part: string): string => `(${part}.quantity - ${part}.refused - ${part}.received)`

/** Whether a part brings more units, if its purchase order stands. */
export const isToCome = (part: string): string =>
  `${part}.received < ${part}.quantity and not ${part}.closed and ${part}.ended is null and ${unitsToCome(part)} > 0`

/** Whether a part brings units that may be promised. */
export const isUnderWay = (part: string, order: string): string =>
  `${isToCome(part)} and ${order}.status in ('placed', 'confirmed')`

/** A supplier's usual slip for a sku, as JSON; of goods that it never delivered, its record with others speaks. */
const slipOf = (supplier: string, sku: string): string =>
  `(select jsonb_build_object('soonDays', s.soon_days, 'byDays', s.by_days) from supply_slips s
    where s.supplier = ${supplier} and s.sku in (${sku}, '') order by s.sku desc limit 1)`

/** The parts of purchase orders under way that bring a sku: a join of `l`, the part, and `p`, its order. */
export const partsUnderWay = (sku: string): string =>
  `purchase_order_lines l join purchase_orders p on p.id = l.purchase_order_id where l.sku = ${sku} and ${isUnderWay('l', 'p')}`

/** What is selected of `partsUnderWay` to know when its units come. */
export const partSlip = slipOf('p.supplier', 'l.sku')

/** Everything that is to come of a sku as a JSON list of `Coming`, by the dates that were last worked out; of what is discontinued, nothing. */
export const comingOf = (sku: string): string => `coalesce((
  select jsonb_agg(jsonb_build_object('quantity', c.quantity, 'expectedOn', c.expected_on, 'schedule', c.schedule, 'slip', c.slip))
  from (
    select ${unitsToCome('l')} as quantity, l.expected_on, l.schedule, ${partSlip} as slip from ${partsUnderWay(sku)}
    union all
    (select ${unlimited}, d.expected_on, null::jsonb, null::jsonb from supply_dates d
     where d.sku = ${sku} and d.purchase_order_id = '${wholeSku}' and d.accepted is not false and (d.held_from is null or d.accepted)
     order by d.revision desc, d.sub desc limit 1)
  ) c where not exists (select from supply_skus k where k.sku = ${sku} and k.discontinued)), '[]')`
