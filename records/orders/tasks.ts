import type { CivilDate } from '../../backorder/state.ts'
import type { Database, Queries } from '../database.ts'
import { instant } from '../instant.ts'

/** Something that a person has to do. */
export interface Task {
  id: string
  /** Null: it belongs to no order that is known. */
  orderId: string | null
  /** Open orders of which nobody can tell whether it is about them. */
  orderIds: string[]
  /** A code: `message`, `unreachable`, `refund-refused`, … */
  why: string
  sinceMs: number
  /** The last day on which doing it helps; null: no day rests on it. */
  dueBy: CivilDate | null
  doneAtMs: number | null
  doneBy: string | null
  /** The newest messages that wait for an answer, the oldest of them first. */
  messageIds: string[]
}

export interface NewTask {
  id: string
  orderId: string | null
  orderIds?: string[]
  why: string
  sinceMs: number
  /** Null: the first day on which the wait for one of `orderIds` ends. */
  dueBy: CivilDate | null
  /** A message that it asks to be answered. */
  messageId?: string
}

/** More than anybody reads at once. */
const mostMessages = 50

const columns = `t.id, t.order_id as "orderId", t.order_ids as "orderIds", t.why, t.since as "sinceMs", t.due_by as "dueBy",
  t.done_at as "doneAtMs", t.done_by as "doneBy",
  array(select w.id from (
    select m.id, m.seq from task_messages a join messages m on m.id = a.message_id
    where a.task_id = t.id and a.answered_at is null order by m.seq desc limit ${mostMessages}) w order by w.seq) as "messageIds"`

/** Asks a person for something; the same id again, or the same order and reason while that task is open, is the same task, and a new message joins it. */
export async function addTask(db: Queries, task: NewTask): Promise<void> {
  await db.query(addStatement, [
    task.id,
    task.orderId,
    task.orderIds ?? [],
    task.why,
    instant(task.sinceMs),
    task.dueBy,
    task.messageId ?? null,
  ])
}

/** The update that changes nothing holds the open task until its message has joined it, so that nobody ends it in between. */
const addStatement = `
with task as (
  insert into tasks (id, order_id, order_ids, why, since, due_by)
  select $1::text, $2::text, $3::text[], $4::text, $5::timestamptz,
    coalesce($6::date, (select min(ending_date) from backorders where order_id = any($3::text[]) and closed_at is null))
  where not exists (select from tasks where id = $1)
  on conflict (order_id, why) where done_at is null do update set why = excluded.why
  returning id
)
insert into task_messages (task_id, message_id)
select id, $7::text from (select id from task union select id from tasks where id = $1) known where $7::text is not null
on conflict do nothing`

/** The open task about a flood of messages from the address that wrote this one, bound to no order; null: there is none. */
export async function openFloodOf(db: Queries, messageId: string): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    `select t.id from messages n join messages m on m.address = n.address
       join task_messages a on a.message_id = m.id join tasks t on t.id = a.task_id
     where n.id = $1 and t.why = 'flood' and t.order_id is null and t.done_at is null limit 1`,
    [messageId],
  )
  return row?.id ?? null
}

/** What is still to be done, the most urgent first; where an order is given, what is or may be about it. */
export async function openTasks(db: Queries, limit: number, orderId?: string): Promise<Task[]> {
  return db.query<Task>(
    `select ${columns} from tasks t
     where t.done_at is null and ($2::text is null or t.order_id = $2 or $2 = any(t.order_ids))
     order by t.due_by nulls last, t.since, t.id limit $1`,
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
    `update tasks t set done_at = coalesce(done_at, $2::timestamptz), done_by = case when done_at is null then $3 else done_by end
     where id = $1 returning ${columns}`,
    [id, instant(done.atMs), done.by],
  )
  return row ?? null
}

export interface Answered {
  orderId: string
  /** The newest message that was read before the answer; null: nobody said, and only a message that waits alone is taken as answered. */
  upTo: string | null
  by: string
  atMs: number
}

/** Ends the tasks whose messages an agent has answered; one with a message that came after what was read goes on. */
export async function answerTasks(db: Database, { orderId, upTo, by, atMs }: Answered): Promise<void> {
  await db.transaction(async (tx) => {
    // Held first and looked at afterwards: a message that joins meanwhile waits, or is seen.
    const open = await tx.query<{ id: string }>(lockStatement, [orderId, upTo])
    const ids = open.map(({ id }) => id)
    if (ids.length === 0) return
    await tx.query(answerStatement, [ids, upTo, instant(atMs)])
    await tx.query(endStatement, [ids, instant(atMs), by])
  })
}

const lockStatement = `
select t.id from tasks t
where t.done_at is null and t.why in ('message', 'flood')
  and (t.order_id = $1 or ($1 = any(t.order_ids) and exists (select from task_messages a where a.task_id = t.id and a.message_id = $2::text)))
for update`

const answerStatement = `
update task_messages a set answered_at = $3::timestamptz from messages m
where a.task_id = any($1::text[]) and a.answered_at is null and m.id = a.message_id and case
  when $2::text is null then (select count(*) from task_messages o where o.task_id = a.task_id and o.answered_at is null) = 1
  else m.seq <= (select seq from messages where id = $2) end`

const endStatement = `
update tasks t set done_at = $2::timestamptz, done_by = $3
where t.id = any($1::text[]) and not exists (select from task_messages a where a.task_id = t.id and a.answered_at is null)`
