import { z } from '@hono/zod-openapi'
import type { Product } from '../../records/shop/products.ts'
import { amountMinor, civilDate, currency, quantity, sku, webAddress, words } from './common.ts'
import { type Exact, exact } from './exact.ts'
import type { Fault } from './fault.ts'

/** A supplier's id: the shop's own word for it, often the supplier's name. */
export const supplierId = words(128)
  .refine((text) => text === text.trim(), { error: 'must not begin or end with a space' })
  .openapi({ example: 'oakworks' })

const units = z.int().min(0).max(1_000_000)
const distinct = (ids: string[]) => new Set(ids).size === ids.length
const twice = { error: 'names one more than once' }

export const quota = z.strictObject({ units: quantity, by: civilDate }).openapi('Quota')

export const replenishment = z
  .strictObject({
    supplier: supplierId,
    backupSuppliers: z.array(supplierId).max(20).refine(distinct, twice).default([]),
    reorderPoint: units.optional(),
    reorderQuantity: quantity.optional(),
    quota: quota.optional(),
  })
  .openapi('Replenishment')

/** Body of `PUT /v1/products/:sku`; what is left out is as in a product that was never stated. `price.amount` is in minor units. */
export const productSchema = z
  .strictObject({
    name: words(200),
    imageUrl: webAddress.optional(),
    pageUrl: webAddress.optional(),
    price: z.strictObject({ amount: amountMinor, currency }).optional(),
    backorderable: z.boolean().default(false),
    backorderLimit: units.optional(),
    inventoryThreshold: units.default(0),
    safetyStock: units.default(0),
    substitutes: z.array(sku).max(20).refine(distinct, twice).default([]),
    terms: words(300).optional(),
    preorder: z.strictObject({ releaseDate: civilDate }).optional(),
    dropship: z.boolean().default(false),
    replenishment: replenishment.optional(),
    leadTimeDays: z.int().min(0).max(730).optional(),
  })
  .superRefine((product, context) => {
    for (const { path, message } of supplierFaults(product)) context.addIssue({ code: 'custom', path, message })
  })
  .openapi('ProductStatement')

export type ProductBody = Exact<z.output<typeof productSchema>>

/** What is wrong with a product beside its own shape: it cannot stand in for itself. */
export function productFaults(ownSku: string, product: Pick<ProductBody, 'substitutes'>): Fault[] {
  const place = product.substitutes.indexOf(ownSku)
  return place === -1 ? [] : [{ path: ['substitutes', place], message: 'is the product itself' }]
}

function supplierFaults(product: { replenishment?: z.output<typeof replenishment> | undefined }): Fault[] {
  const rule = product.replenishment
  const place = rule ? rule.backupSuppliers.indexOf(rule.supplier) : -1
  return place === -1 ? [] : [{ path: ['replenishment', 'backupSuppliers', place], message: 'is the supplier itself' }]
}

/** The product as it is kept. */
export function toProduct(ownSku: string, { price, ...rest }: ProductBody): Product {
  return exact({
    sku: ownSku,
    ...rest,
    price: price && { amountMinor: price.amount, currency: price.currency },
  })
}

/** The product as the shop stated it. */
export function productView({ price, ...rest }: Product) {
  return { ...rest, ...(price ? { price: { amount: price.amountMinor, currency: price.currency } } : {}) }
}
