import { z } from '@hono/zod-openapi'
import { updatePaces } from '../../backorder/letters/preferences.ts'
import type { PreferencesChange, StoredPreferences } from '../../records/orders/preferences.ts'
import { locale, timeZone } from './common.ts'
import type { Exact } from './exact.ts'

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be an hour like 09:00' })

/** Body of `PUT /v1/customers/:id/preferences`; what is absent is as usual. */
export const preferencesSchema = z
  .strictObject({
    updates: z.enum(updatePaces).optional().openapi({
      description: 'usual, fewer (half as often), changes (no letter without news), required (only what must be told)',
    }),
    channel: z.enum(['email-and-sms', 'email']).optional(),
    smsHours: z
      .strictObject({ from: hour, until: hour })
      .refine(({ from, until }) => from < until, { path: ['until'], error: 'must be later than from' })
      .nullable()
      .optional(),
    timeZone: timeZone.nullable().optional(),
    language: locale.nullable().optional(),
  })
  .openapi('Preferences')

export type PreferencesBody = Exact<z.output<typeof preferencesSchema>>

/** What is kept of a body. */
export const toChange = (body: PreferencesBody): PreferencesChange => ({
  updates: body.updates ?? 'usual',
  sms: body.channel !== 'email',
  smsFrom: body.smsHours?.from ?? null,
  smsUntil: body.smsHours?.until ?? null,
  timeZone: body.timeZone ?? null,
  locale: body.language ?? null,
})

/** What the shop reads, in the words in which it writes. */
export const preferencesView = (customerId: string, kept: PreferencesChange | StoredPreferences) => ({
  customer: customerId,
  updates: kept.updates,
  channel: kept.sms ? ('email-and-sms' as const) : ('email' as const),
  smsHours: kept.smsFrom !== null && kept.smsUntil !== null ? { from: kept.smsFrom, until: kept.smsUntil } : null,
  timeZone: kept.timeZone,
  language: kept.locale,
})
