import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'

/** An agent's words about or for a customer; workflows know only the id. */
export interface Note {
  id: string
  orderId: string
  agent: string
  reason: string | null
  text: string | null
  atMs: number
  /** The customer's message that it answers; null: none is known. */
  answers: string | null
}

const columns = `id, order_id as "orderId", agent, reason, text, at as "atMs", answers`

/** Keeps a note; false: its id is known, and nothing changed. */
export async function addNote(db: Queries, note: Omit<Note, 'answers'> & Partial<Note>): Promise<boolean> {
  const rows = await db.query(
    `insert into notes (id, order_id, agent, reason, text, at, answers) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict do nothing returning id`,
    [note.id, note.orderId, note.agent, note.reason, note.text, instant(note.atMs), note.answers ?? null],
  )
  return rows.length > 0
}

/** One note. */
export async function getNote(db: Queries, id: string): Promise<Note | null> {
  const [row] = await db.query<Note>(`select ${columns} from notes where id = $1`, [id])
  return row ?? null
}

/** The notes of an order, the oldest first. */
export async function notesOf(db: Queries, orderId: string): Promise<Note[]> {
  return db.query<Note>(`select ${columns} from notes where order_id = $1 order by at, id`, [orderId])
}

/** What agents wrote to the customer of an order, by the letter that carries it. */
export async function messagesByLetter(db: Queries, orderId: string): Promise<Map<string, AgentWords>> {
  const rows = await db.query<AgentWords & { key: string }>(
    `select l.key, n.agent, n.text from letters l join notes n on n.id = l.facts->>'noteId'
     where l.order_id = $1 and l.letter = 'agent-message' and n.text is not null`,
    [orderId],
  )
  return new Map(rows.map(({ key, ...words }) => [key, words]))
}

/** Who wrote, and what. */
export interface AgentWords {
  agent: string
  text: string
}

/** Takes back a note whose act was refused. */
export async function removeNote(db: Queries, id: string): Promise<void> {
  await db.query('delete from notes where id = $1', [id])
}
