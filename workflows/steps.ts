import { ActivityFailure, ApplicationFailure, proxyActivities, sleep } from '@temporalio/workflow'
import type { Activities } from '../activities/index.ts'
import type { BackorderEvent } from '../backorder/event.ts'
import type { Step } from '../backorder/step.ts'
import { stepRefused } from './messages.ts'

const { performStep } = proxyActivities<Pick<Activities, 'performStep'>>({
  startToCloseTimeout: '1 minute',
  scheduleToCloseTimeout: '1 hour',
  retry: { initialInterval: '1 second', maximumInterval: '5 minutes' },
})

const askAgainAfter = '5 minutes'

/** Steps that run beside the conversation, each under its key for as long as it takes; whatever comes of one is an event. */
export class StepsUnderWay {
  /** Whether some were asked for in vain: only these can become overdue, and only for them is a timer worth its history. */
  get anyUnanswered(): boolean {
    return this.unanswered.size > 0
  }
  get size(): number {
    return this.keys.size
  }
  private readonly keys = new Set<string>()
  private readonly unanswered = new Set<string>()
  private readonly orderId: string
  private readonly hears: { outcome(event: BackorderEvent): void; unanswered(): void }

  constructor(orderId: string, hears: StepsUnderWay['hears']) {
    this.orderId = orderId
    this.hears = hears
  }

  /** Begins those that are not under way. */
  perform(steps: readonly Step[]): void {
    for (const step of steps) {
      if (this.keys.has(step.key)) continue
      this.keys.add(step.key)
      this.ask(step)
    }
  }

  /** Only the shop can say that a step was not done. */
  private ask(step: Step): void {
    const { key } = step
    performStep(this.orderId, step).then(
      ({ code }) => this.finish(key, { type: 'step-done', key, ...(code !== undefined && { code }) }),
      (error: unknown) => {
        if (!(error instanceof ActivityFailure)) throw error
        const refusal = refusalIn(error)
        if (refusal) this.finish(key, { type: 'step-failed', key, ...reasonOf(refusal) })
        else void this.askAgain(step)
      },
    )
  }

  private async askAgain(step: Step): Promise<void> {
    this.unanswered.add(step.key)
    this.hears.unanswered()
    await sleep(askAgainAfter)
    this.ask(step)
  }

  private finish(key: string, event: BackorderEvent): void {
    this.keys.delete(key)
    this.unanswered.delete(key)
    this.hears.outcome(event)
  }
}

function refusalIn({ cause }: ActivityFailure): ApplicationFailure | null {
  return cause instanceof ApplicationFailure && cause.type === stepRefused ? cause : null
}

/** The code of a refusal; anything else may be a provider's words, which may name a person and stay out of the state. */
const reasonOf = ({ message }: ApplicationFailure): { reason?: string } =>
  /^[\w.:-]{1,100}$/.test(message) ? { reason: message } : {}
