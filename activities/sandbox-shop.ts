import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { ApplicationFailure } from '@temporalio/activity'
import type { Queries } from '../records/database.ts'
import { actInSandbox, sandboxAct, takeSandboxFault } from '../records/sandbox.ts'
import { refuse } from './refuse.ts'
import type { Shop, ShopCall, StepOutcome } from './shop.ts'

/** A shop in the database: does every step once per key, and can be told to fail, refuse or be slow. */
export function sandboxShop(database: Queries): Shop {
  const perform = async ({ idempotencyKey, orderId, step }: ShopCall): Promise<StepOutcome> => {
    const before = await sandboxAct(database, idempotencyKey)
    if (before) return outcomeOf(before.data)
    await suffer(database, step.type)
    const { type: kind, amountMinor = null, ...rest } = step
    const data = { ...rest, ...(kind === 'discount-code' ? { code: newCode() } : {}) }
    const done = await actInSandbox(database, { idempotencyKey, orderId, kind, amountMinor, data })
    return outcomeOf(done.data)
  }
  return {
    refund: perform,
    capture: perform,
    void: perform,
    charge: perform,
    release: perform,
    hold: perform,
    cancelLine: perform,
    reserve: perform,
    createDiscountCode: perform,
  }
}

async function suffer(database: Queries, kind: ShopCall['step']['type']): Promise<void> {
  const fault = await takeSandboxFault(database, kind)
  if (fault?.mode === 'slow') await pause(fault.delayMs)
  if (fault?.mode === 'fail') throw ApplicationFailure.retryable('the sandbox was told to fail', 'SandboxFault')
  if (fault?.mode === 'refuse') throw refuse('sandbox-refused')
}

const outcomeOf = ({ code }: Record<string, unknown>): StepOutcome => (typeof code === 'string' ? { code } : {})

/** Without letters and digits that look alike when read aloud. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Nobody who knows one can guess another; the first one kept under a key stays. */
const newCode = (): string => `THANKS-${Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')}`
