import type { Queries } from '../database.ts'

/** What a phone was last told by text: about which order, and the newest offer that a text of it named. */
export interface LastTexted {
  orderId: string
  offer: number | null
}

/** The order of these that was texted about last, letters and answers alike; null: none was. */
export async function lastTexted(db: Queries, orderIds: readonly string[]): Promise<LastTexted | null> {
  const [row] = await db.query<LastTexted>(
    `with told as (
       select d.order_id, l.offer, d.sent_at as at from deliveries d
       join letters l on l.order_id = d.order_id and l.key = d.letter_key
       where d.order_id = any($1::text[]) and d.channel = 'sms' and d.status = 'sent'
       union all
       select order_id, offer, at from messages
       where order_id = any($1::text[]) and channel = 'sms' and direction = 'out'
     ), newest as (
       select order_id from told order by at desc nulls last limit 1
     )
     select n.order_id as "orderId", (select max(t.offer) from told t where t.order_id = n.order_id) as offer from newest n`,
    [orderIds],
  )
  return row ?? null
}

/** The newest order of the person behind a number, open or over; null: nobody has it. */
export async function newestOrderOfPhone(db: Queries, phone: string): Promise<string | null> {
  const [row] = await db.query<{ orderId: string }>(
    `select c.order_id as "orderId" from contacts c join backorders b on b.order_id = c.order_id
     where c.phone = $1 order by b.closed_at is not null, b.placed_at desc limit 1`,
    [phone],
  )
  return row?.orderId ?? null
}

/** Orders that a locator of a reply address may name; see `replyAddress`. */
export async function ordersAtLocator(db: Queries, locator: string): Promise<string[]> {
  const rows = await db.query<{ orderId: string }>(
    'select order_id as "orderId" from contacts where left(md5(order_id), 20) = $1',
    [locator],
  )
  return rows.map((row) => row.orderId)
}
