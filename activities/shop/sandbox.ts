import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { ApplicationFailure } from '@temporalio/activity'
import { amountOf } from '../../backorder/step.ts'
import type { Queries } from '../../records/database.ts'
import { actInSandbox, meetSandbox, type SandboxFault } from '../../records/sandbox.ts'
import { refuse } from './refuse.ts'
import type { Shop, ShopCall, StepOutcome } from './shop.ts'

/** A shop in the database: does every step once per key, and can be told to fail, refuse or be slow. */
export function sandboxShop(database: Queries): Shop {
  const perform = async ({ idempotencyKey, orderId, step }: ShopCall): Promise<StepOutcome> => {
    const before = await meetSandbox(database, idempotencyKey, step.type)
    if (before.done) return outcomeOf(before.done)
    if (before.fault) await suffer(before.fault)
    const { type: kind, ...rest } = step
    const data = { ...rest, ...(kind === 'discount-code' ? { code: newCode() } : {}) }
    const amountMinor = amountOf(step) ?? null
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

async function suffer({ mode, delayMs }: Pick<SandboxFault, 'mode' | 'delayMs'>): Promise<void> {
  if (mode === 'slow') await pause(delayMs)
  if (mode === 'fail') throw ApplicationFailure.retryable('the sandbox was told to fail', 'SandboxFault')
  if (mode === 'refuse') throw refuse('sandbox-refused')
}

const outcomeOf = ({ code }: Record<string, unknown>): StepOutcome => (typeof code === 'string' ? { code } : {})

/** Without letters and digits that look alike when read aloud. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Nobody who knows one can guess another; the first one kept under a key stays. */
const newCode = (): string => `THANKS-${Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')}`
