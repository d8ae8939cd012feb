import { civilDateAt } from '../../backorder/calendar.ts'
import type { Entry } from '../../backorder/entry.ts'
import { judgeRecords, recordsOf } from '../../backorder/law/record.ts'
import type { Files } from '../../evidence/archive.ts'
import { jsonFile, sealBundle, textFile } from '../../evidence/bundle.ts'
import { lettersOf } from '../../records/letters/letters.ts'
import { sentCopiesOf } from '../../records/letters/sent-copies.ts'
import type { StoredBackorder } from '../../records/orders/backorders.ts'
import { messagesOf } from '../../records/orders/messages.ts'
import { notesOf } from '../../records/orders/notes.ts'
import { timelineOf } from '../../records/orders/timeline.ts'
import { backorderOf, orderNow } from '../api/outlook.ts'
import { entryView } from '../api/views.ts'
import type { ServerDeps } from '../deps.ts'
import { evidenceKeyPath, loadEvidenceKeys } from './keys.ts'
import { letterFile, letterPath } from './letter-file.ts'
import { letterViews } from './letter-views.ts'
import { readme } from './readme.ts'
import { messageRecord, noteRecord } from './said-files.ts'
import { timelineView } from './timeline-view.ts'

/** Everything recorded of an order in one signed ZIP, as known at the end of today by its own clock. Personal data. */
export async function evidenceBundle(deps: ServerDeps, stored: StoredBackorder): Promise<Uint8Array> {
  const { database, config, now } = deps
  const { orderId } = stored
  const [entries, notes, messages, written, copies, [key]] = await Promise.all([
    timelineOf(database, orderId),
    notesOf(database, orderId),
    messagesOf(database, orderId),
    lettersOf(database, orderId),
    sentCopiesOf(database, orderId),
    loadEvidenceKeys(database),
  ])
  const backorder = backorderOf(stored, now())
  const { law, timeZone } = backorder.policy
  const asOf = civilDateAt(orderNow(stored, now()), timeZone)
  const records = recordsOf({ backorder, letters: written, entries }, asOf)
  const files: Files = new Map([
    ['readme.txt', textFile(readme)],
    ['timeline.json', jsonFile(timelineView(entries, notes, true))],
    ['messages.json', jsonFile(messages.map(messageRecord))],
    ['notes.json', jsonFile(notes.map(noteRecord))],
    ['letters.json', jsonFile(await letterViews(database, orderId, written))],
    ['consents.json', jsonFile(entries.filter(isAboutConsent).map(entryView))],
    ['record.json', jsonFile(records.map(({ lineId, record }) => ({ lineId, law, record })))],
    ['verdict.json', jsonFile(judgeRecords(records, law))],
  ])
  for (const copy of copies) files.set(letterPath(copy), await letterFile(copy))
  return sealBundle(files, { order: orderId, law, asOf, keyUrl: `${config.publicUrl}${evidenceKeyPath}` }, key)
}

const consenting: ReadonlySet<Entry['type']> = new Set(['answered', 'consented', 'cancel-undone', 'swapped'])

/** What the customer said, and what their silence came to. */
const isAboutConsent = ({ type }: Entry): boolean => consenting.has(type)
