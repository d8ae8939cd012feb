import { z } from 'zod'
import { type DayHours, updatePaces } from '../../backorder/letters/preferences.ts'
import { languages } from '../../emails/words/languages.ts'
import type { PreferencesChange } from '../../records/orders/preferences.ts'
import { type FormStamp, stampFields } from '../pages/form-stamp.ts'
import { timeZone } from '../schema/common.ts'

/** The hours that the form offers, `06:00` to `23:00`. */
export const formHours: readonly string[] = Array.from(
  { length: 18 },
  (_, index) => `${String(index + 6).padStart(2, '0')}:00`,
)

const hour = z.string().refine((text) => formHours.includes(text))

const formSchema = z.object({
  updates: z.enum(updatePaces),
  /** Absent where the page offers no choice: there is only one way to reach this customer. */
  channel: z.enum(['email-and-sms', 'email']).optional(),
  from: hour.optional(),
  until: hour.optional(),
  zone: z.union([z.literal(''), timeZone]).optional(),
  language: z.string().refine((text) => languages.some(({ locale }) => locale === text)),
  ...stampFields,
})

export interface SentWishes extends FormStamp {
  change: PreferencesChange
}

/** What the form asks for; hours that are the shop's own stay the shop's. `old-form`: it is none of ours; `no-hours`: its hours leave no time. */
export function readWishes(
  fields: Record<string, unknown>,
  usual: { hours: DayHours; language: string },
): SentWishes | 'old-form' | 'no-hours' {
  const parsed = formSchema.safeParse(fields)
  if (!parsed.success) return 'old-form'
  const { updates, channel, from, until, zone, language, nonce, stamp } = parsed.data
  if (from !== undefined && until !== undefined && from >= until) return 'no-hours'
  const own = from !== undefined && until !== undefined && (from !== usual.hours.from || until !== usual.hours.until)
  return {
    change: {
      updates,
      sms: channel !== 'email',
      smsFrom: own ? from : null,
      smsUntil: own ? until : null,
      timeZone: zone || null,
      locale: language === usual.language ? null : language,
    },
    nonce,
    stamp,
  }
}
