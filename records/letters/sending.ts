import { z } from 'zod'
import { letterNames } from '../../backorder/letters/letter.ts'
import type { Queries } from '../database.ts'
import { getSetting, putSetting } from '../settings.ts'

/** What can be paused: everything, a channel, or one kind of letter. */
export const pausable = ['all', 'email', 'sms', ...letterNames] as const
export type Pausable = (typeof pausable)[number]

const sending = 'sending'
const stored = z.object({ paused: z.array(z.enum(pausable)) })

/** What is paused now. */
export async function pausedSending(db: Queries): Promise<Pausable[]> {
  const value = await getSetting(db, sending)
  return value === undefined ? [] : stored.parse(value).paused
}

/** While something is paused, none of it leaves and none of it is lost. An empty list lets everything go. */
export async function pauseSending(db: Queries, paused: readonly Pausable[]): Promise<void> {
  await putSetting(db, sending, { paused: [...new Set(paused)] })
}

/** SQL: whether nothing may leave by a channel. */
export const channelPaused = (channel: string): string =>
  `exists (select from settings pause where pause.key = '${sending}' and pause.value->'paused' ?| array['all', ${channel}::text])`

/** SQL: whether the letter of a row of deliveries is of a kind that may not leave. */
export const letterPaused = (delivery: string): string =>
  `exists (select from settings pause join letters paused on pause.value->'paused' ? paused.letter
           where pause.key = '${sending}' and paused.order_id = ${delivery}.order_id and paused.key = ${delivery}.letter_key)`
