import type { Queries } from '../database.ts'
import type { LetterReference } from './delivery-events.ts'

/** What a mail server's report says of the letter that it returns. */
export interface LetterMarks {
  /** With its angle brackets. */
  messageId: string | null
  /** `order-1001/letter/3`, as `X-Entity-Ref-ID` had it. */
  entity: string | null
}

/** An email of ours, as it went out. */
export interface ReportedLetter {
  reference: LetterReference
  /** Null: its customer was erased. */
  address: string | null
}

/** The only email of a batch of one; null: there is none. */
export async function letterOfBatch(db: Queries, batchId: string): Promise<ReportedLetter | null> {
  const rows = await db.query<{ address: string | null }>(
    `select to_address as address from deliveries where batch_id = $1 and channel = 'email' limit 2`,
    [batchId],
  )
  const [row] = rows
  return rows.length === 1 && row ? { reference: { batchId, position: 0 }, address: row.address } : null
}

/** The email that has one of these marks and went to this address; null: there is none. Anybody may have written them. */
export async function letterMarked(
  db: Queries,
  { messageId, entity }: LetterMarks,
  address: string,
): Promise<ReportedLetter | null> {
  const [, orderId = null, key = null] = /^([^/]+)\/(.+)$/.exec(entity ?? '') ?? []
  const [row] = await db.query<{ batchId: string; position: number; address: string }>(
    `select batch_id as "batchId", position, to_address as address from deliveries
     where channel = 'email' and batch_id is not null and position is not null and lower(to_address) = lower($4)
       and (provider_id = $1 or (order_id = $2 and letter_key = $3))
     order by id desc limit 1`,
    [messageId, orderId, key, address],
  )
  return row ? { reference: { batchId: row.batchId, position: row.position }, address: row.address } : null
}
