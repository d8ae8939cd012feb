import { type Decision, decide } from '../../../backorder/decide.ts'
import { nextDeadlineMs } from '../../../backorder/duties/index.ts'
import { open } from '../../../backorder/open.ts'
import { refusalOf } from '../../../backorder/refusal.ts'
import type { Backorder } from '../../../backorder/state.ts'
import type { Database } from '../../../records/database.ts'
import { recordDecision } from '../../../records/orders/record.ts'
import { type Gateway, Unanswered } from '../../../server/gateway/gateway-port.ts'
import { actResult, type NewsEvent } from '../../../workflows/messages.ts'

/** The engine without Temporal: the same rules and records, steps that succeed at once, deadlines when a test lets time pass. */
export interface PureEngine extends Gateway {
  starts: string[]
  heard: { orderId: string; event: NewsEvent }[]
  /** While true, every call fails as if the engine were away. */
  away: boolean
  /** While true, what is put to the engine is taken, and its answer is lost. */
  losesAnswers: boolean
  /** While true, orders are accepted and never begun. */
  losesStarts: boolean
  /** Takes in every deadline up to now. */
  catchUp(orderId: string): Promise<void>
}

export function pureEngine(database: Database, now: () => number): PureEngine {
  const states = new Map<string, Backorder>()
  const acts = new Map<string, Awaited<ReturnType<Gateway['act']>>>()

  const keep = async ({ steps, ...decision }: Decision): Promise<void> => {
    const { backorder } = decision
    states.set(backorder.id, backorder)
    await recordDecision(database, { ...decision, nowMs: now() }, now())
    for (const { key } of steps) {
      const current = states.get(backorder.id)
      if (current) await keep(decide(current, { type: 'step-done', key, code: 'THANKS-1' }, now()))
    }
  }
  const here = () => {
    if (engine.away) throw new Unanswered('away')
  }
  const engine: PureEngine = {
    starts: [],
    heard: [],
    away: false,
    losesStarts: false,
    losesAnswers: false,
    async start(order) {
      here()
      engine.starts.push(order.id)
      if (!engine.losesStarts && !states.has(order.id)) await keep(open(order, now()))
    },
    async act(orderId, event, actId) {
      here()
      const before = states.get(orderId)
      const known = actId === undefined ? undefined : acts.get(`${orderId} ${actId}`)
      if (known) return known
      if (!before || before.closed) return { refused: 'not-running' }
      const refused = refusalOf(before, event, now())
      if (refused) return { refused }
      await keep(decide(before, event, now()))
      const backorder = states.get(orderId) ?? before
      const result = actResult(backorder)
      if (actId !== undefined) acts.set(`${orderId} ${actId}`, result)
      if (engine.losesAnswers) throw new Unanswered('lost')
      return result
    },
    async news(orderId, event) {
      here()
      const before = states.get(orderId)
      if (!before || before.closed) return false
      engine.heard.push({ orderId, event })
      await keep(decide(before, event, now()))
      return true
    },
    async state(orderId) {
      return states.get(orderId) ?? null
    },
    async ready() {
      return !engine.away
    },
    async catchUp(orderId) {
      for (let turn = 0; turn < 200; turn += 1) {
        const current = states.get(orderId)
        const dueMs = current && !current.closed ? nextDeadlineMs(current) : null
        if (!current || dueMs === null || dueMs > now()) return
        await keep(decide(current, { type: 'deadline' }, Math.max(dueMs, current.lastLetterAtMs)))
      }
    },
  }
  return engine
}
