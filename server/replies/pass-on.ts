import { dayMs } from '../../backorder/calendar.ts'
import type { Backorder } from '../../backorder/state.ts'
import { wasTold } from '../../records/orders/messages.ts'
import { addTask } from '../../records/orders/tasks.ts'
import type { ReplyDeps } from './reply-deps.ts'

/** A message that only a person can answer: it becomes a task, due before the wait ends. False: its writer was told so within a day. */
export async function passOn(
  { database, now }: Pick<ReplyDeps, 'database' | 'now'>,
  message: { id: string; orderId: string | null; address: string },
  backorder: Backorder | null,
): Promise<boolean> {
  const nowMs = now()
  const { id, orderId, address } = message
  const dueBy = backorder && !backorder.closed ? backorder.endingDate : null
  await addTask(database, { id: `message/${id}`, orderId, why: 'message', sinceMs: nowMs, dueBy })
  return !(await wasTold(database, address, 'passed-on', nowMs - dayMs))
}
