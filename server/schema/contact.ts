import { z } from '@hono/zod-openapi'
import type { Contact } from '../../records/orders/contacts.ts'
import { email, phone } from './common.ts'

/** An address or a number as the shop has it. One that is none does not keep its order out: it is kept, and a person is told. */
export const statedAddress = z.string().max(1000)

/** How a customer is reached, and what was stated for it and is none. */
export type StatedContact = Partial<Record<'email' | 'phone' | 'badEmail' | 'badPhone', string>>

/** Tells good addresses from bad ones; a blank one is none at all. */
export function contactIn(stated: { email?: string | undefined; phone?: string | undefined }): StatedContact {
  return { ...addressIn('email', 'badEmail', stated.email), ...addressIn('phone', 'badPhone', stated.phone) }
}

const schemas = { email, phone }

function addressIn(good: 'email' | 'phone', bad: 'badEmail' | 'badPhone', text = ''): StatedContact {
  if (text.trim() === '') return {}
  const parsed = schemas[good].safeParse(text.trim())
  // What a database cannot hold is no part of any address.
  return parsed.success ? { [good]: parsed.data } : { [bad]: text.replace(/[\p{Cc}\p{Cs}]/gu, '') }
}

/** What of a contact is for a person to mend. */
export const badContactSchema = z
  .array(z.enum(['email', 'phone']))
  .openapi({ description: 'What was stated and is no address, or no number: nothing goes there.' })

/** The same of a contact that is kept. */
export const badContactOf = (contact: Pick<Contact, 'badEmail' | 'badPhone'> | null): ('email' | 'phone')[] => [
  ...(contact?.badEmail ? ['email' as const] : []),
  ...(contact?.badPhone ? ['phone' as const] : []),
]
