import type { StepType } from '../backorder/step.ts'
import type { Queries } from './database.ts'

/** One thing that the sandbox shop did. */
export interface SandboxAct {
  idempotencyKey: string
  orderId: string
  kind: StepType
  amountMinor: number | null
  data: Record<string, unknown>
}

/** How the sandbox is told to misbehave: `fail` passes, `refuse` is final, `slow` takes `delayMs`; for the next `remaining` calls. */
export interface SandboxFault {
  kind: StepType
  mode: 'fail' | 'refuse' | 'slow'
  remaining: number
  delayMs: number
}

const columns = `idempotency_key as "idempotencyKey", order_id as "orderId", kind, amount_minor as "amountMinor", data`

/** Does it once per key, and returns what was done under that key, then or now. */
export async function actInSandbox(db: Queries, act: SandboxAct): Promise<SandboxAct> {
  const [done] = await db.query<SandboxAct>(
    `insert into sandbox_shop (idempotency_key, order_id, kind, amount_minor, data) values ($1, $2, $3, $4, $5::jsonb)
     on conflict (idempotency_key) do update set idempotency_key = excluded.idempotency_key returning ${columns}`,
    [act.idempotencyKey, act.orderId, act.kind, act.amountMinor, JSON.stringify(act.data)],
  )
  return done!
}

/** Everything that the sandbox did for an order, the oldest first. */
export async function sandboxActsOf(db: Queries, orderId: string): Promise<SandboxAct[]> {
  return db.query<SandboxAct>(`select ${columns} from sandbox_shop where order_id = $1 order by at, idempotency_key`, [
    orderId,
  ])
}

/** Money that moved through the sandbox for an order, minor units: whether it was conserved. */
export async function sandboxMoney(db: Queries, orderId: string) {
  const [row] = await db.query<{ takenMinor: number; refundedMinor: number; voidedMinor: number }>(
    `select coalesce(sum(amount_minor) filter (where kind in ('capture', 'charge')), 0)::bigint as "takenMinor",
            coalesce(sum(amount_minor) filter (where kind = 'refund'), 0)::bigint as "refundedMinor",
            coalesce(sum(amount_minor) filter (where kind = 'void'), 0)::bigint as "voidedMinor"
     from sandbox_shop where order_id = $1`,
    [orderId],
  )
  return row ?? { takenMinor: 0, refundedMinor: 0, voidedMinor: 0 }
}

/** Tells the sandbox to misbehave; `remaining` 0 makes it well again. */
export async function setSandboxFault(db: Queries, fault: SandboxFault): Promise<void> {
  await db.query(
    `insert into sandbox_faults (kind, mode, remaining, delay_ms) values ($1, $2, $3, $4)
     on conflict (kind) do update set mode = excluded.mode, remaining = excluded.remaining, delay_ms = excluded.delay_ms`,
    [fault.kind, fault.mode, fault.remaining, fault.delayMs],
  )
}

/** What was done under a key before, or else the fault that strikes the call, if one does: it counts down. */
export async function meetSandbox(
  db: Queries,
  idempotencyKey: string,
  kind: StepType,
): Promise<{ done: SandboxAct['data'] | null; fault: Pick<SandboxFault, 'mode' | 'delayMs'> | null }> {
  const [row] = await db.query<{ done: SandboxAct['data'] | null; mode: SandboxFault['mode'] | null; delayMs: number }>(
    `with done as (
       select data from sandbox_shop where idempotency_key = $1
     ), fault as (
       update sandbox_faults set remaining = remaining - 1
       where kind = $2 and remaining > 0 and not exists (select from done) returning mode, delay_ms
     )
     select (select data from done) as done, (select mode from fault) as mode, (select delay_ms from fault) as "delayMs"`,
    [idempotencyKey, kind],
  )
  const { done, mode, delayMs } = row!
  return { done, fault: mode && { mode, delayMs } }
}
