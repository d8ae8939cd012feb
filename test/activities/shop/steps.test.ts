import { ApplicationFailure } from '@temporalio/common'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordActivity } from '../../../activities/record.ts'
import { sandboxShop } from '../../../activities/shop/sandbox.ts'
import { stepActivity } from '../../../activities/shop/steps.ts'
import type { Entry } from '../../../backorder/entry.ts'
import type { Step, StepType } from '../../../backorder/step.ts'
import type { Database } from '../../../records/database.ts'
import { sandboxActsOf, sandboxMoney, setSandboxFault } from '../../../records/sandbox.ts'
import { opened, placedAtMs, sampleBackorder, sampleLetter, sampleLine } from '../../records/support/sample.ts'
import { testDatabase } from '../../records/support/test-database.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 60_000)
afterAll(() => db.close())

const step = (type: StepType, change: { key?: string; amountMinor?: number } = {}): Step =>
  ({ key: `${type}/1`, type, atMs: placedAtMs, attempt: 1, ...change }) as Step
const stepOver = () => stepActivity({ database: db, shop: sandboxShop(db) })

describe('the sandbox shop', () => {
  it('pays back once, however often it is asked', async () => {
    const performStep = stepOver()
    for (let time = 0; time < 3; time++) await performStep('paid', step('refund', { amountMinor: 4999 }))
    await performStep('paid', step('capture', { amountMinor: 9998 }))
    expect(await sandboxMoney(db, 'paid')).toEqual({ takenMinor: 9998, refundedMinor: 4999, voidedMinor: 0 })
    expect(await sandboxActsOf(db, 'paid')).toMatchObject([{ idempotencyKey: 'paid/refund/1' }, { kind: 'capture' }])
  })

  it('makes one code under one key, and another under another', async () => {
    const performStep = stepOver()
    const [first, again] = await Promise.all([
      performStep('code', step('discount-code')),
      performStep('code', step('discount-code')),
    ])
    expect(first.code).toMatch(/^THANKS-[2-9A-Z]{8}$/)
    expect(again).toEqual(first)
    expect(await performStep('code', step('discount-code', { key: 'discount-code/2' }))).not.toEqual(first)
  })

  it('fails as often as it was told to, then works; nothing was done meanwhile', async () => {
    const performStep = stepOver()
    await setSandboxFault(db, { kind: 'void', mode: 'fail', remaining: 2, delayMs: 0 })
    for (let time = 0; time < 2; time++) {
      await expect(performStep('faulty', step('void'))).rejects.toMatchObject({ nonRetryable: false })
    }
    expect(await sandboxActsOf(db, 'faulty')).toEqual([])
    await performStep('faulty', step('void'))
    expect(await sandboxActsOf(db, 'faulty')).toHaveLength(1)
  })

  it('refuses for good when it was told to', async () => {
    await setSandboxFault(db, { kind: 'charge', mode: 'refuse', remaining: 1, delayMs: 0 })
    const refusal = await stepOver()('refused', step('charge')).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(ApplicationFailure)
    expect(refusal).toMatchObject({ nonRetryable: true, type: 'StepRefused', message: 'sandbox-refused' })
  })

  it('is slow when it was told to', async () => {
    await setSandboxFault(db, { kind: 'release', mode: 'slow', remaining: 1, delayMs: 120 })
    const startedAt = performance.now()
    await stepOver()('slow', step('release'))
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(115)
  })
})

describe('a recorded decision', () => {
  it('wakes the couriers when it wrote a letter, and the queue of a sku when its order wants less', async () => {
    let woken = 0
    const skus: string[] = []
    const record = recordActivity({
      database: db,
      wakeSupply: (moved) => void skus.push(...moved),
      wakeCouriers: () => {
        woken += 1
      },
    })
    await opened(db, 'over')
    const lines = [sampleLine({ quantityBackordered: 0, quantityCancelled: 6 })]
    const backorder = sampleBackorder('over', { revision: 2, lines })
    const cancelled: Entry = {
      atMs: placedAtMs,
      type: 'cancelled',
      cause: 'customer',
      lines: [{ id: 'lamps', quantity: 6 }],
      requestedAtMs: placedAtMs,
    }
    const decision = { backorder, letters: [sampleLetter('letter/1', 'update')], entries: [cancelled] }
    await record([{ decision, nowMs: placedAtMs }])
    expect(woken).toBe(1)
    expect(skus).toEqual(['LAMP-OAK'])
    const next = { ...decision, letters: [], entries: [], backorder: { ...backorder, revision: 3 } }
    await record([{ decision: next, nowMs: placedAtMs }])
    expect(woken).toBe(1)
    expect(skus).toHaveLength(1)
  })
})
