import type { AgentTask } from './agent-task.ts'
import type { CivilDate } from './calendar.ts'
import type { AnswerVia, Override } from './event.ts'
import type { Channel, LetterName } from './letters/kinds.ts'
import type { UpdatePace } from './letters/preferences.ts'
import type { Answer } from './offers/offer.ts'
import type { CancelCause, OutcomeType, Phase } from './state.ts'
import type { StepType } from './step.ts'
import type { Units } from './units.ts'

/** One line of the timeline: what happened, as data. Words for people are made where they are shown. */
export type Entry = { atMs: number } & (
  | { type: 'opened'; promisedDate: CivilDate | null; endingDate: CivilDate }
  | { type: 'expected'; sku: string; expectedAt: CivilDate | null; reason?: string }
  | { type: 'discontinued'; sku: string }
  | { type: 'allocated'; lines: Units[] }
  | {
      type: 'letter'
      key: string
      letter: LetterName
      channels: Channel[]
      isDelayNotice: boolean
      offer?: number
      revisedDate?: CivilDate | null
    }
  /** `next`: the channel that the letter goes out on instead; `unreached`: it reached nobody; `late`: it may still arrive. */
  | { type: 'bounced'; channel: Channel; letterKey?: string; unreached: boolean; next?: Channel; reason?: 'late' }
  | { type: 'answered'; answer: Answer; offer?: number; via: AnswerVia; lines?: Units[] }
  | { type: 'consented'; by: 'answer' | 'silence'; date: CivilDate | null }
  | { type: 'cancel-undone' }
  | { type: 'cancel-questioned'; via: 'sms' | 'email'; untilMs: number }
  | { type: 'question-over'; by: 'answer' | 'time' }
  | { type: 'texting'; wanted: boolean }
  | { type: 'cancelled'; cause: CancelCause; lines: Units[]; requestedAtMs: number }
  | { type: 'swapped'; lineId: string; sku: string; quantity: number }
  | { type: 'ending-moved'; endingDate: CivilDate }
  | { type: 'preferences'; updates: UpdatePace; texts: boolean }
  | { type: 'released'; lines: Units[] }
  | { type: 'shipped'; lines: Units[]; carrier?: string; tracking?: string; trackingUrl?: string }
  | { type: 'step-done'; step: StepType; key: string; amountMinor?: number }
  | { type: 'step-failed'; step: StepType; key: string; reason?: string }
  | { type: 'override'; action: Override['action']; noteId?: string }
  /** `dueBy`: the last day on which doing it helps. */
  | { type: 'agent-needed'; why: AgentTask; dueBy: CivilDate }
  /** What a person was asked for has come about without them. */
  | { type: 'agent-relieved'; why: AgentTask }
  | { type: 'phase'; phase: Phase }
  | { type: 'closed'; outcome: OutcomeType }
)
