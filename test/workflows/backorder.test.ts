import { WorkflowUpdateFailedError } from '@temporalio/client'
import { ApplicationFailure } from '@temporalio/common'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { refuse } from '../../activities/shop/refuse.ts'
import { decide } from '../../backorder/decide.ts'
import { nextDeadlineMs } from '../../backorder/duties/index.ts'
import { amountOf } from '../../backorder/step.ts'
import type { Conversation, Stage } from './support/stage.ts'
import { dateIn, lampOrder, openStage } from './support/stage.ts'

let stage: Stage
const perform: Stage['perform'] = async (_orderId, step) => (step.type === 'discount-code' ? { code: 'THANKS' } : {})

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.stop())
beforeEach(() => {
  stage.perform = perform
  stage.beforeRecord = () => {}
})

const refusalOf = async (attempt: Promise<unknown>): Promise<string> => {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(WorkflowUpdateFailedError)
  const { cause } = error as WorkflowUpdateFailedError
  expect((cause as ApplicationFailure).type).toBe('Refused')
  return cause!.message
}

const lettersReach = (conversation: Conversation, count: number) =>
  vi.waitFor(() => expect(conversation.letters()).toHaveLength(count), { timeout: 10_000, interval: 20 })

describe('a conversation on the real server', () => {
  it('talks with a silent customer from the first notice to the refund, without anybody doing anything', async () => {
    const conversation = await stage.play(lampOrder(), { skip: true })
    await conversation.handle.result()
    const letters = conversation.letters()
    expect(letters[0]).toBe('first-notice')
    expect(letters).toContain('update')
    expect(letters).toContain('delay-notice')
    expect(letters.at(-1)).toBe('refunded')
    const refunds = stage.steps.filter(
      ({ orderId, step }) => `backorder/${orderId}` === conversation.handle.workflowId && step.type === 'refund',
    )
    expect(refunds.map(({ step }) => amountOf(step))).toEqual([6 * 4999])
  })

  it('records exactly what the rules decide, revision by revision without a gap', async () => {
    const order = lampOrder()
    const conversation = await stage.play(order, { skip: true })
    await conversation.handle.result()
    const revisions = [...stage.records(order.id).revisions.values()]
    expect(revisions.map(({ decision }) => decision.backorder.revision)).toEqual(revisions.map((_, index) => index + 1))
    const deadline = revisions.find(({ decision }) => decision.letters.some(({ letter }) => letter === 'update'))!
    const before = revisions[revisions.indexOf(deadline) - 1]!.decision.backorder
    expect(nextDeadlineMs(before)).toBeLessThanOrEqual(deadline.nowMs)
    expect(decide(before, { type: 'deadline' }, deadline.nowMs).backorder).toEqual(deadline.decision.backorder)
  })

  it('makes one letter of several signals that come within the settling time', async () => {
    const conversation = await stage.play(lampOrder())
    await lettersReach(conversation, 1)
    await conversation.tell({ type: 'eta', sku: 'LAMP', expectedAt: dateIn(20) })
    await conversation.tell({ type: 'eta', sku: 'LAMP', expectedAt: dateIn(25) })
    await conversation.tell({ type: 'eta', sku: 'LAMP', expectedAt: dateIn(23) })
    await conversation.letDaysPass(1)
    expect(conversation.letters()).toEqual(['first-notice', 'delay-notice'])
    const { letters } = stage.records((await conversation.state()).id)
    expect(letters[1]!.facts).toMatchObject({ revisedDate: dateIn(23), discount: { percent: 10, code: 'THANKS' } })
  })

  it('keeps the timer that runs when its deadline moves later, and still acts on the new one in time', async () => {
    const conversation = await stage.play(lampOrder())
    await lettersReach(conversation, 1)
    await conversation.tell({ type: 'eta', sku: 'LAMP', expectedAt: dateIn(25) })
    await conversation.letDaysPass(1)
    await conversation.act({ type: 'answer', answer: 'wait' })
    await conversation.letDaysPass(8)
    expect(conversation.letters()).toEqual(['first-notice', 'delay-notice', 'answer-received', 'update'])
    const { events } = await conversation.handle.fetchHistory()
    const restarted = events!.filter(({ timerCanceledEventAttributes: cancelled }) => cancelled)
    // Only the settling time, which is earlier than the weekly letter that was planned before it.
    expect(restarted).toHaveLength(1)
  })

  it('accepts or refuses an answer at once, with the reason', async () => {
    const conversation = await stage.play(lampOrder())
    await conversation.tell({ type: 'eta', sku: 'LAMP', expectedAt: dateIn(21) })
    await conversation.letDaysPass(1)
    expect(await refusalOf(conversation.act({ type: 'answer', answer: 'wait', offer: 1 }))).toBe('stale-offer')
    expect(await refusalOf(conversation.act({ type: 'answer', answer: 'cancel', lines: [{ id: 'nothing' }] }))).toBe(
      'unknown-line',
    )
    expect(await refusalOf(conversation.act({ type: 'answer', answer: 'swap' }))).toBe('not-offered')
    const accepted = await conversation.act({ type: 'answer', answer: 'wait', offer: 2 })
    expect(accepted).toMatchObject({ phase: 'waiting', promisedDate: dateIn(21) })
  })

  it('cancels from the oldest letter, waits the undo time, and only then moves money', async () => {
    const conversation = await stage.play(lampOrder())
    expect(await conversation.act({ type: 'answer', answer: 'cancel', offer: 1 })).toMatchObject({
      phase: 'cancelling',
    })
    const { id } = await conversation.state()
    const refunds = () => stage.steps.filter(({ orderId, step }) => orderId === id && step.type === 'refund').length
    expect(refunds()).toBe(0)
    await conversation.letDaysPass(1)
    await conversation.handle.result()
    expect(refunds()).toBe(1)
    expect(conversation.letters()).toEqual(['first-notice', 'answer-received', 'refunded'])
  })

  it('lets the first of two answers win, and tells the second so', async () => {
    const conversation = await stage.play(lampOrder({ undoMinutes: 0 }))
    await lettersReach(conversation, 1)
    const answers = await Promise.allSettled([
      conversation.act({ type: 'answer', answer: 'cancel' }),
      conversation.act({ type: 'answer', answer: 'cancel' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await conversation.handle.result()
  })

  it('never lets a slow refund delay a cancellation of something else', async () => {
    let finish = () => {}
    stage.perform = (orderId, step) =>
      step.type === 'refund' && step.amountMinor === 100
        ? new Promise((resolve) => (finish = () => resolve({})))
        : perform(orderId, step)
    const conversation = await stage.play(lampOrder())
    await conversation.act({ type: 'override', override: { action: 'refund', amountMinor: 100 } })
    expect(await conversation.act({ type: 'answer', answer: 'cancel' })).toMatchObject({ phase: 'cancelling' })
    finish()
    await conversation.letDaysPass(1)
    await conversation.handle.result()
    expect(conversation.letters().at(-1)).toBe('refunded')
  })

  it('tries a refused refund again the next day, and tells the customer only when the money moved', async () => {
    let refusals = 0
    stage.perform = async (orderId, step) => {
      if (step.type !== 'refund' || step.attempt > 1) return perform(orderId, step)
      refusals += 1
      throw refuse('card-closed')
    }
    const order = lampOrder()
    const conversation = await stage.play(order)
    await conversation.act({ type: 'answer', answer: 'cancel' })
    await conversation.letDaysPass(0.5)
    expect(refusals).toBe(1)
    expect(conversation.letters()).not.toContain('refunded')
    await conversation.letDaysPass(1)
    await conversation.handle.result()
    const { entries } = stage.records(order.id)
    expect(entries).toContainEqual(
      expect.objectContaining({ type: 'step-failed', step: 'refund', reason: 'card-closed' }),
    )
    expect(conversation.letters().at(-1)).toBe('refunded')
  })

  it('asks again under the same key, for as long as it takes, when nobody knows what became of a step', async () => {
    const asked: string[] = []
    stage.perform = async (orderId, step) => {
      if (step.type !== 'refund') return perform(orderId, step)
      asked.push(step.key)
      if (asked.length > 1) return {}
      throw ApplicationFailure.nonRetryable('the connection broke', 'Unanswered')
    }
    const order = lampOrder()
    const conversation = await stage.play(order)
    await conversation.act({ type: 'answer', answer: 'cancel' })
    await conversation.letDaysPass(1)
    await conversation.handle.result()
    expect(new Set(asked).size).toBe(1)
    const { entries } = stage.records(order.id)
    expect(entries.filter(({ type }) => type === 'step-failed')).toEqual([])
    expect(conversation.letters().at(-1)).toBe('refunded')
  })

  it('tells a person of a step that nobody answers for a day, and goes on asking', async () => {
    let isAway = true
    stage.perform = async (orderId, step) => {
      if (step.type === 'refund' && isAway) throw new Error('the shop is away')
      return perform(orderId, step)
    }
    const order = lampOrder()
    const conversation = await stage.play(order)
    await conversation.act({ type: 'answer', answer: 'cancel' })
    await conversation.letDaysPass(1.1)
    const asked = () => stage.records(order.id).entries.filter((entry) => entry.type === 'agent-needed')
    expect(asked()).toMatchObject([{ why: 'step-unanswered' }])
    isAway = false
    await conversation.letDaysPass(1)
    await conversation.handle.result()
    expect(conversation.letters().at(-1)).toBe('refunded')
    expect(stage.records(order.id).entries.filter(({ type }) => type === 'step-failed')).toEqual([])
  })

  it('loses nothing when the database is away for a moment', async () => {
    let failures = 3
    stage.beforeRecord = () => {
      if (failures > 0) {
        failures -= 1
        throw new Error('the database is away')
      }
    }
    const conversation = await stage.play(lampOrder())
    await lettersReach(conversation, 1)
    expect(await conversation.act({ type: 'answer', answer: 'cancel' })).toMatchObject({ phase: 'cancelling' })
  })

  it('ships, captures what was authorised, and closes', async () => {
    const order = lampOrder({}, { payment: { mode: 'authorized' } })
    const conversation = await stage.play(order)
    await conversation.tell({ type: 'received', sku: 'LAMP', quantity: 6 })
    await lettersReach(conversation, 2)
    await conversation.act({ type: 'shipped', tracking: '1Z' })
    await conversation.handle.result()
    const steps = stage.steps
      .filter(({ orderId }) => orderId === order.id)
      .map(({ step }) => [step.type, amountOf(step)])
    expect(steps).toContainEqual(['capture', 49_990])
    expect(steps.some(([type]) => type === 'refund' || type === 'void')).toBe(false)
  })

  it('carries everything over when its history grows too long', async () => {
    const order = lampOrder()
    const conversation = await stage.play(order)
    await conversation.tell({ type: 'eta', sku: 'LAMP', expectedAt: dateIn(21) })
    await conversation.letDaysPass(1)
    const first = await conversation.handle.describe()
    const isFirstRun = async () => (await conversation.handle.describe()).runId === first.runId
    for (let count = 0; count < 300 && (count % 20 > 0 || (await isFirstRun())); count += 1) {
      await conversation.act({ type: 'override', override: { action: 'note' }, noteId: `note-${count}` })
    }
    await vi.waitFor(async () => expect((await conversation.handle.describe()).runId).not.toBe(first.runId), {
      timeout: 20_000,
    })
    const state = await conversation.state()
    expect(state).toMatchObject({ id: order.id, offerCount: 2, delayCount: 1, toldDate: dateIn(21) })
    expect(await conversation.act({ type: 'answer', answer: 'cancel', offer: 1 })).toMatchObject({
      phase: 'cancelling',
    })
    await conversation.letDaysPass(1)
    await conversation.handle.result()
    expect(conversation.letters().at(-1)).toBe('refunded')
  }, 90_000)
})
