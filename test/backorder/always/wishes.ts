import { isOptional } from '../../../backorder/letters/preferences.ts'
import type { Moment } from '../../../backorder/simulation.ts'
import { claim } from './claim.ts'

/** What a customer asked not to get does not come, and what must be told is never silenced by what they asked. */
export function wishesAreKept({ before, event, decision: { backorder, letters } }: Moment): void {
  const { preferences, reach } = backorder
  for (const letter of letters) {
    const { updates } = preferences ?? { updates: 'usual' }
    // An agent may send the last letter again.
    if (isOptional(letter) && event?.type !== 'override') {
      claim(updates !== 'required', 'a letter came that was unsubscribed from', { letter: letter.letter })
      claim(updates !== 'changes' || letter.letter !== 'update', 'an update without news came to who wants none')
    }
    if (before?.reach.email && reach.email && preferences?.sms === false)
      claim(!letter.channels.includes('sms'), 'a text came to who wants none')
    const isReachable = reach.email || (reach.sms && backorder.policy.sms.enabled)
    // A bounce in the same decision may have closed the way that the letter was written for.
    if (!isOptional(letter) && event?.type !== 'bounced')
      claim(!isReachable || letter.channels.length > 0, 'a letter that must be told went nowhere', {
        letter: letter.letter,
      })
  }
}
