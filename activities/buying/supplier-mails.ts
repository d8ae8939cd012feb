import { z } from 'zod'
import type { Brand } from '../../emails/brand.ts'
import { renderSupplierLetter } from '../../emails/supplier/render.ts'
import { getSupplier, getSupplierContact } from '../../records/buying/suppliers.ts'
import type { Database } from '../../records/database.ts'
import { productNames } from '../../records/shop/products.ts'
import { type SupplierLetterName, supplierLetterNames } from '../../supply/suppliers/letters.ts'
import type { MailRenderers, RenderMail } from '../courier/mail.ts'

export interface SupplierMailDeps {
  database: Database
  brand: Brand
  /** The page on which a supplier answers an order; the same letter always gets the same one. */
  supplierLink: (to: { purchaseOrder: string; supplier: string; atMs: number }) => string
}

const payloadSchema = z.object({
  purchaseOrder: z.string(),
  supplier: z.string(),
  lines: z.array(z.object({ sku: z.string(), quantity: z.number() })),
  wantedOn: z.string().nullable(),
  atMs: z.number(),
})

/** The letters to suppliers: whom they go to is looked up when they are claimed. */
export function supplierMails(deps: SupplierMailDeps): MailRenderers {
  return Object.fromEntries(supplierLetterNames.map((letter) => [letter, rendererOf(deps, letter)]))
}

const rendererOf =
  ({ database, brand, supplierLink }: SupplierMailDeps, letter: SupplierLetterName): RenderMail =>
  async ({ payload }) => {
    const { purchaseOrder, supplier, lines, wantedOn, atMs } = payloadSchema.parse(payload)
    const contact = await getSupplierContact(database, supplier)
    if (!contact?.email) return null
    const known = await getSupplier(database, supplier)
    const names = await productNames(
      database,
      lines.map(({ sku }) => sku),
    )
    const { subject, html, text } = renderSupplierLetter({
      letter,
      purchaseOrder,
      supplier: known?.name ?? supplier,
      reader: contact.name,
      lines: lines.map(({ sku, quantity }) => ({ sku, quantity, name: names.get(sku) ?? sku })),
      wantedOn,
      brand,
      page: supplierLink({ purchaseOrder, supplier, atMs }),
    })
    return { to: contact.email, subject, html, text }
  }
