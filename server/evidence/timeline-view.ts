import type { Entry } from '../../backorder/entry.ts'
import type { Note } from '../../records/orders/notes.ts'
import { entryView } from '../api/views.ts'

/** What happened, and who of the shop's people did it; `withWords`: also the reasons they gave and what they wrote, which may speak of the customer. */
export function timelineView(
  entries: readonly Entry[],
  notes: readonly Note[],
  withWords: boolean,
): ReturnType<typeof entryView>[] {
  const byId = new Map(notes.map((note) => [note.id, note]))
  return entries.map((entry) => {
    const note = entry.type === 'override' && entry.noteId !== undefined ? byId.get(entry.noteId) : undefined
    if (!note) return entryView(entry)
    const { agent, reason, text } = note
    return { ...entryView(entry), agent, ...(withWords ? { reason, text } : {}) }
  })
}
