import type { Queries } from '../database.ts'

/** The HTML of a letter that has left, by its number in the outbox; null: there is none. */
export async function outboxHtml(db: Queries, id: number): Promise<string | null> {
  const [row] = await db.query<{ html: string | null }>(
    `select html from deliveries where id = $1::bigint and status = 'sent'`,
    [id],
  )
  return row?.html ?? null
}
