import type { SkuAnswer } from '../../supply/suppliers/answer.ts'
import { decodeCursor, type Page, type PageRequest, page, pageSize } from '../cursor.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'

/** What a supplier said of one purchase order, at once. */
export interface SupplierAnswer {
  id: string
  purchaseOrder: string
  supplier: string
  via: 'link' | 'webhook' | 'edi'
  atMs: number
  lines: SkuAnswer[]
  /** The supplier's own words, which customers may read; null: it gave none. */
  reason: string | null
  needsAgent: boolean
}

const columns = `id, purchase_order as "purchaseOrder", supplier, via, at as "atMs", lines, reason, needs_agent as "needsAgent"`

/** Keeps an answer, once per id; returns it as it is kept. `different`: its id came before with other content. */
export async function keepAnswer(
  db: Queries,
  answer: SupplierAnswer & { hash: string },
): Promise<{ kept: 'new' | 'same' | 'different'; answer: SupplierAnswer }> {
  const [isNew] = await db.query(
    `insert into supplier_answers (id, purchase_order, supplier, via, at, body_hash, lines, reason, needs_agent)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9) on conflict do nothing returning id`,
    [
      answer.id,
      answer.purchaseOrder,
      answer.supplier,
      answer.via,
      instant(answer.atMs),
      answer.hash,
      JSON.stringify(answer.lines),
      answer.reason,
      answer.needsAgent,
    ],
  )
  if (isNew) return { kept: 'new', answer }
  const known = await getAnswer(db, answer.id)
  if (!known) throw new Error('an answer is neither new nor known')
  return { kept: known.hash === answer.hash ? 'same' : 'different', answer: known }
}

/** One answer, with the hash of what was said; null: none of this id. */
export async function getAnswer(db: Queries, id: string): Promise<(SupplierAnswer & { hash: string }) | null> {
  const [row] = await db.query<SupplierAnswer & { hash: string }>(
    `select ${columns}, body_hash as hash from supplier_answers where id = $1`,
    [id],
  )
  return row ?? null
}

/** Supply has taken in every word of an answer. */
export async function markAnswerTaken(db: Queries, id: string): Promise<void> {
  await db.query('update supplier_answers set taken = true where id = $1', [id])
}

/** Answers that a crash kept from supply, the oldest first. */
export async function untakenAnswers(db: Queries, beforeMs: number, limit = 100): Promise<SupplierAnswer[]> {
  return db.query<SupplierAnswer>(
    `select ${columns} from supplier_answers where not taken and at < $1 order by seq limit $2`,
    [instant(beforeMs), limit],
  )
}

/** The newest answer to a purchase order by a supplier; null: it gave none. */
export async function newestAnswer(
  db: Queries,
  purchaseOrder: string,
  supplier: string,
): Promise<SupplierAnswer | null> {
  const [row] = await db.query<SupplierAnswer>(
    `select ${columns} from supplier_answers where purchase_order = $1 and supplier = $2 order by seq desc limit 1`,
    [purchaseOrder, supplier],
  )
  return row ?? null
}

/** Answers of which something is for a person to decide, the oldest first. Throws UnknownCursor. */
export async function answersForAgents(db: Queries, request: PageRequest = {}): Promise<Page<SupplierAnswer>> {
  const size = pageSize(request)
  const rows = await db.query<SupplierAnswer & { seq: number }>(
    `select ${columns}, seq from supplier_answers
     where needs_agent and judged_at is null and seq > $1 order by seq limit $2`,
    [decodeCursor(request.cursor)?.at ?? 0, size + 1],
  )
  const found = page(rows, size, ({ seq, id }) => [seq, id])
  return { ...found, items: found.items.map(({ seq: _, ...answer }) => answer) }
}

/** A person has dealt with an answer; false: there is none of this id that waits for one. */
export async function markAnswerJudged(db: Queries, id: string, nowMs: number): Promise<boolean> {
  const rows = await db.query(
    `update supplier_answers set judged_at = $2 where id = $1 and needs_agent and judged_at is null returning id`,
    [id, instant(nowMs)],
  )
  return rows.length > 0
}
