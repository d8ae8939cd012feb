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

export interface NewNote extends Omit<Note, 'answers'> {
  answers?: string | null
  /** Of the act that it belongs to, where that came under an id. */
  contentHash?: string
}

const columns = `id, order_id as "orderId", agent, reason, text, at as "atMs", answers`

/** Keeps a note; the same id again changes nothing. `different`: the id is known with other content. */
export async function addNote(db: Queries, note: NewNote): Promise<'new' | 'same' | 'different'> {
  const { contentHash = null, answers = null } = note
  const added = await db.query(
    `insert into notes (id, order_id, agent, reason, text, at, answers, content_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict do nothing returning id`,
    [note.id, note.orderId, note.agent, note.reason, note.text, instant(note.atMs), answers, contentHash],
  )
  if (added.length > 0) return 'new'
  const [known] = await db.query<{ contentHash: string | null }>(
    'select content_hash as "contentHash" from notes where id = $1',
    [note.id],
  )
  return (known?.contentHash ?? contentHash) === contentHash ? 'same' : 'different'
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
