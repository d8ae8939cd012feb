import { askAgent } from '../agent.ts'
import { addEntry, type Draft } from '../draft.ts'
import type { BackorderEvent } from '../event.ts'
import { channelsFor } from '../letters/delivery.ts'

/** The customer wants no texts any more, or wants them again; with no other channel left an agent is told. */
export function changeTexting(draft: Draft, { wanted }: Extract<BackorderEvent, { type: 'texting' }>): void {
  const { backorder } = draft
  if (backorder.reach.sms === wanted) return
  backorder.reach = { ...backorder.reach, sms: wanted }
  addEntry(draft, { type: 'texting', wanted })
  if (channelsFor(backorder, 'first-notice').length === 0) askAgent(draft, 'unreachable')
}
