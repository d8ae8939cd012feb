import { dayMs } from '../../backorder/calendar.ts'
import type { Backorder } from '../../backorder/state.ts'
import { wasTold } from '../../records/orders/messages.ts'
import { addTask, openFloodOf } from '../../records/orders/tasks.ts'
import type { ReplyDeps } from './reply-deps.ts'

/** A message that only a person can answer. */
export interface PassedOn {
  id: string
  orderId: string | null
  /** Where that is null: the open orders of whoever wrote. */
  orderIds: string[]
  /** Who is told that a person has it. */
  address: string
  /** So many came that one task stands for all of them. */
  isFlood: boolean
}

/** Makes it a task, due before the wait ends, or adds it to the one that is open. False: its writer was told so within a day, or would be one of a flood. */
export async function passOn(
  { database, now }: Pick<ReplyDeps, 'database' | 'now'>,
  message: PassedOn,
  backorder: Backorder | null,
): Promise<boolean> {
  const nowMs = now()
  const { id, orderId, orderIds, address, isFlood } = message
  const dueBy = backorder && !backorder.closed ? backorder.endingDate : null
  const why = isFlood ? 'flood' : 'message'
  const open = isFlood && orderId === null ? await openFloodOf(database, id) : null
  await addTask(database, { id: open ?? `${why}/${id}`, orderId, orderIds, why, sinceMs: nowMs, dueBy, messageId: id })
  return !isFlood && !(await wasTold(database, address, 'passed-on', nowMs - dayMs))
}
