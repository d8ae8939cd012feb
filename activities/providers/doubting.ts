import type { EmailOutcome, EmailSender } from './senders.ts'

/** So many letters in a row that are refused for the same reason are no accident. */
const believedInARow = 5
const againAfterMs = 60_000

/**
 * Believes a provider's refusals of letters only so far: when one after the other is refused for the same reason, what is
 * wrong is ours. They are put aside and an operator hears of it, until a letter is taken again.
 */
export function doubting(sender: EmailSender): EmailSender {
  let reason: string | null = null
  let inARow = 0
  const doubted = (outcome: EmailOutcome): EmailOutcome => {
    if (outcome.type === 'sent') inARow = 0
    // Nobody is lost by a batch that is taken apart.
    if (outcome.type !== 'rejected' || outcome.divisible) return outcome
    inARow = outcome.reason === reason ? inARow + 1 : 1
    reason = outcome.reason
    if (inARow <= believedInARow) return outcome
    return { type: 'later', afterMs: againAfterMs, refused: true, alert: reason, alone: reason }
  }
  return { ...sender, send: async (batch) => doubted(await sender.send(batch)) }
}
