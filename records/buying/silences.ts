import { civilDateAt } from '../../backorder/calendar.ts'
import type { Silence } from '../../supply/buying/silence.ts'
import type { Queries } from '../database.ts'
import { isDead } from '../letters/dead-letters.ts'

/** Ids of tasks, which say what they are about: no task of theirs belongs to a customer's order. */
export const silentTaskId = (purchaseOrder: string): string => `supplier-silent/${purchaseOrder}`
export const lostTaskId = (letterKey: string): string => `mail-lost/${letterKey}`

/** SQL: whether the supplier of `p` has said or sent anything. */
const isHeardOf = `(
  exists (select from supplier_answers a where a.purchase_order = p.id and a.supplier = p.supplier)
  or exists (select from supply_dates s where s.purchase_order_id = p.id and s.event_id <> 'purchase-order/' || p.id)
  or exists (select from purchase_order_lines l where l.purchase_order_id = p.id and l.received > 0))`

/** Placed orders that were written for, whose letter arrived as far as anybody knows, and of which the supplier has said nothing and sent nothing. */
export async function silentOrders(tx: Queries, timeZone: string): Promise<Map<string, Silence>> {
  const rows = await tx.query<{ id: string; askedAtMs: number; remindedAtMs: number | null; isTold: boolean }>(
    `select p.id, d.sent_at as "askedAtMs",
            (select m.queued_at from mails m where m.key = 'purchase-order-reminder/' || p.id) as "remindedAtMs",
            exists (select from tasks t where t.id = '${silentTaskId('')}' || p.id) as "isTold"
     from purchase_orders p
     join deliveries d on d.order_id = 'mail/purchase-order/' || p.id and d.letter_key = 'purchase-order/' || p.id
     where p.status = 'placed' and d.sent_at is not null and ${isDead} is not true and not ${isHeardOf}`,
  )
  const dayOf = (atMs: number) => civilDateAt(atMs, timeZone)
  return new Map(
    rows.map(({ id, askedAtMs, remindedAtMs, isTold }) => [
      id,
      { askedOn: dayOf(askedAtMs), remindedOn: remindedAtMs === null ? null : dayOf(remindedAtMs), isTold },
    ]),
  )
}

/** Orders whose silence a person was asked to see to, and that have been heard of since, or are over. */
export async function brokenSilences(tx: Queries): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select p.id from tasks t join purchase_orders p on p.id = substring(t.id from ${silentTaskId('').length + 1})
     where t.why = 'supplier-silent' and t.done_at is null and (p.status <> 'placed' or ${isHeardOf})
     order by p.id`,
  )
  return rows.map(({ id }) => id)
}

/** Letters to suppliers that did not arrive, and of which no person was told. */
export async function lostSupplierLetters(tx: Queries): Promise<string[]> {
  const rows = await tx.query<{ key: string }>(
    `select m.key from deliveries d join mails m on d.order_id = 'mail/' || m.key and d.letter_key = m.key
     where ${isDead} and m.recipient like 'supplier/%'
       and not exists (select from tasks t where t.id = '${lostTaskId('')}' || m.key)
     order by d.id limit 200`,
  )
  return rows.map(({ key }) => key)
}
