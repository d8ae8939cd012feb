import { addEntry, type Draft } from '../draft.ts'
import type { BackorderEvent } from '../event.ts'

/** The customer said how they want to be written to; what they said later holds. */
export function prefer(draft: Draft, { preferences }: Extract<BackorderEvent, { type: 'preferences' }>): void {
  const { backorder } = draft
  if ((backorder.preferences?.revision ?? 0) >= preferences.revision) return
  backorder.preferences = preferences
  addEntry(draft, { type: 'preferences', updates: preferences.updates, texts: preferences.sms })
}
