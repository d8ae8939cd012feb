import type { Backorder, CivilDate } from '../../backorder/state.ts'
import type { MessageOutcome } from '../../records/orders/messages.ts'
import type { Intent } from '../../replies/intent.ts'
import { passOn } from './pass-on.ts'
import type { ReplyDeps } from './reply-deps.ts'
import { type Speaker, textOf } from './speaker.ts'
import type { Whose } from './whose.ts'

/** A text that came in. */
export interface IncomingText {
  /** The provider's id; the same again is the same text. */
  sid: string
  /** E.164. */
  from: string
  body: string
  /** What Twilio has taken it for and answered itself. */
  optOutType?: 'STOP' | 'START' | 'HELP'
}

/** What came of a text, and what to text back. */
export interface HeardText {
  intent: Intent
  outcome: MessageOutcome
  answer: TextAnswer | null
}

export interface TextAnswer {
  /** `status`, `passed-on`, … */
  what: string
  text: string
  /** The newest offer that it told of. */
  offer?: number | null
}

/** Everything that is known when a text is heard. */
export interface TextSituation {
  id: string
  text: IncomingText
  whose: Whose
  /** Null: the number has no order, or nobody can tell which. */
  order: { backorder: Backorder; placedAtMs: number; nowMs: number; today: CivilDate } | null
  speaker: Speaker
  suppressed: boolean
  /** More came today than a person writes: what is clear is done, nothing is answered. */
  flooded: boolean
}

/** Anything that is not understood: a person reads it, and its writer is told so once. */
export async function toAgent(deps: ReplyDeps, situation: TextSituation, intent: Intent): Promise<HeardText> {
  const { id, text, whose, order, speaker, suppressed, flooded } = situation
  const { orderId } = whose
  const message = { id, orderId, orderIds: orderId === null ? whose.open : [], address: text.from, isFlood: flooded }
  const tell = await passOn(deps, message, order?.backorder ?? null)
  const answer =
    tell && !suppressed ? { what: 'passed-on', text: say(deps, speaker, speaker.sentences.passedOn) } : null
  return { intent, outcome: flooded ? 'flood' : 'to-agent', answer }
}

/** One text of ours. */
export const say = ({ config }: Pick<ReplyDeps, 'config'>, speaker: Speaker, ...parts: (string | null)[]): string =>
  textOf(parts, config.brand, speaker)
