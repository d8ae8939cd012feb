import type { CivilDate } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'

/** Something that a person has to do. */
export interface Task {
  id: string
  /** Null: it belongs to no order. */
  orderId: string | null
  /** A code: `unreachable`, `refund-refused`, … */
  why: string
  sinceMs: number
  /** The last day on which doing it helps; null: no day rests on it. */
  dueBy: CivilDate | null
  doneAtMs: number | null
  doneBy: string | null
}

const columns = `id, order_id as "orderId", why, since as "sinceMs", due_by as "dueBy", done_at as "doneAtMs", done_by as "doneBy"`

/** Asks a person for something; the same id again, or the same order and reason while that task is open, is the same task. */
export async function addTask(
  db: Queries,
  task: Pick<Task, 'id' | 'orderId' | 'why' | 'sinceMs' | 'dueBy'>,
): Promise<void> {
  await db.query(
    'insert into tasks (id, order_id, why, since, due_by) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [task.id, task.orderId, task.why, instant(task.sinceMs), task.dueBy],
  )
}

/** What is still to be done, the most urgent first; those of one order where it is given. */
export async function openTasks(db: Queries, limit: number, orderId?: string): Promise<Task[]> {
  return db.query<Task>(
    `select ${columns} from tasks where done_at is null and ($2::text is null or order_id = $2)
     order by due_by nulls last, since, id limit $1`,
    [limit, orderId ?? null],
  )
}

/** Marks a task as done, once; null: there is none. */
export async function finishTask(
  db: Queries,
  id: string,
  done: { by: string | null; atMs: number },
): Promise<Task | null> {
  const [row] = await db.query<Task>(
    `update tasks set done_at = coalesce(done_at, $2::timestamptz), done_by = case when done_at is null then $3 else done_by end
     where id = $1 returning ${columns}`,
    [id, instant(done.atMs), done.by],
  )
  return row ?? null
}
