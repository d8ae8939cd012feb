import type { Database, Queries } from '../database.ts'
import { eraseMailsTo } from '../letters/mails.ts'
import { hashOf } from '../letters/suppressions.ts'
import { leaveListWithin } from '../shop/waiting-list.ts'
import { eraseContact } from './contacts.ts'

/** What a customer's erasure came upon. */
export interface ErasedCustomer {
  orderIds: string[]
  /** Orders that still wait: they go on, and nobody is written to about them any more. */
  openIds: string[]
}

/** Forgets a person for good: every order's contact, letters, notes and messages, what they wrote without an order, what they wait for; null: nobody of this id is known. What was done, and that nothing may be sent to their address, stays. */
export async function eraseCustomer(db: Database, customerId: string): Promise<ErasedCustomer | null> {
  return db.transaction(async (tx) => {
    const rows = await tx.query<{ orderId: string; email: string | null; phone: string | null; isOpen: boolean }>(
      `select c.order_id as "orderId", c.email, c.phone, coalesce(b.closed_at is null, false) as "isOpen"
       from contacts c left join backorders b on b.order_id = c.order_id
       where c.customer_id = $1 and c.erased_at is null order by c.order_id for update of c`,
      [customerId],
    )
    if (rows.length === 0) return null
    for (const { orderId } of rows) {
      await eraseContact(tx, orderId)
      await eraseMailsTo(tx, orderId)
    }
    const addresses = rows.flatMap(({ email, phone }) => [email, phone]).filter((address) => address !== null)
    await eraseAddresses(tx, [...new Set(addresses.map((address) => address.toLowerCase()))])
    return {
      orderIds: rows.map(({ orderId }) => orderId),
      openIds: rows.filter(({ isOpen }) => isOpen).map(({ orderId }) => orderId),
    }
  })
}

/** What is kept by an address alone. */
async function eraseAddresses(tx: Queries, addresses: readonly string[]): Promise<void> {
  await tx.query(
    `update messages set address = null, subject = null, body = null, whole_body = null, mail_id = null, mail_references = null
     where order_id is null and lower(address) = any($1::text[])`,
    [addresses],
  )
  await tx.query('update lifted_suppressions set why = null where address_hash = any($1::text[])', [
    addresses.map(hashOf),
  ])
  const shoppers = await tx.query<{ id: string }>(
    'select id from waiting_list where lower(address) = any($1::text[])',
    [addresses],
  )
  for (const { id } of shoppers) await leaveListWithin(tx, id)
}
