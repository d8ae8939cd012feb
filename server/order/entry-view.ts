import type { JSONValue } from 'hono/utils/types'
import type { Entry } from '../../backorder/entry.ts'
import { isoAt } from './iso-at.ts'

/** An entry of the timeline. */
export const entryView = ({ atMs, type, ...rest }: Entry) => ({ ...plain(rest), at: isoAt(atMs), type })

/** Data as JSON carries it, for answers whose shape is open. */
export const plain = (data: object): Record<string, JSONValue> =>
  JSON.parse(JSON.stringify(data)) as Record<string, JSONValue>
