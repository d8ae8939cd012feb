import { z } from '@hono/zod-openapi'
import { email, locale, phone, words } from './common.ts'
import { supplierId } from './products.ts'

/** Body of `PUT /v1/suppliers/:id`; without a contact nobody there is written to. */
export const supplierSchema = z
  .strictObject({
    name: words(200),
    backups: z
      .array(supplierId)
      .max(20)
      .refine((ids) => new Set(ids).size === ids.length, { error: 'names one more than once' })
      .default([]),
    contact: z
      .strictObject({
        name: words(200).optional(),
        email: email.optional(),
        phone: phone.optional(),
        locale: locale.optional(),
      })
      .refine(({ email, phone }) => email !== undefined || phone !== undefined, {
        error: 'needs an e-mail address or a phone number',
      })
      .optional(),
  })
  .openapi('SupplierStatement')
