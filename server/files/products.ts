import { z } from '@hono/zod-openapi'
import { listProducts, type Product, putProducts } from '../../records/shop/products.ts'
import { sku } from '../schema/common.ts'
import { exact } from '../schema/exact.ts'
import { productFaults, productSchema, toProduct } from '../schema/products.ts'
import { badCells, listCell, listIn, numberIn, present, truthIn } from './cells.ts'
import type { FileRow, Sheet } from './sheet.ts'

/** Columns of a file of products; `priceAmount` is in minor units, lists are `a|b`. */
const columns = [
  'sku',
  'name',
  'imageUrl',
  'pageUrl',
  'priceAmount',
  'currency',
  'backorderable',
  'backorderLimit',
  'inventoryThreshold',
  'safetyStock',
  'substitutes',
  'terms',
  'releaseDate',
  'dropship',
  'supplier',
  'backupSuppliers',
  'reorderPoint',
  'reorderQuantity',
  'quotaUnits',
  'quotaBy',
  'leadTimeDays',
] as const

/** Where the schema's fields stand in the file. */
const columnOf = {
  'price.amount': 'priceAmount',
  'price.currency': 'currency',
  'preorder.releaseDate': 'releaseDate',
  'replenishment.supplier': 'supplier',
  'replenishment.backupSuppliers': 'backupSuppliers',
  'replenishment.reorderPoint': 'reorderPoint',
  'replenishment.reorderQuantity': 'reorderQuantity',
  'replenishment.quota.units': 'quotaUnits',
  'replenishment.quota.by': 'quotaBy',
}

export const productSheet: Sheet<Product> = {
  columns,
  required: ['sku', 'name'],
  groupBy: null,
  read([row]) {
    if (!row) return { bad: [] }
    const own = z.object({ sku }).safeParse(row.cells)
    const stated = productSchema.safeParse(bodyOf(row.cells))
    const bad = [
      ...(own.success ? [] : badCells(row, own.error)),
      ...(stated.success ? [] : badCells(row, stated.error, columnOf)),
    ]
    if (!own.success || !stated.success) return { bad }
    const [fault] = productFaults(own.data.sku, stated.data)
    if (fault) return { bad: [{ line: row.line, field: 'substitutes', message: fault.message }] }
    return { item: toProduct(own.data.sku, exact(stated.data)) }
  },
  keyOf: (product) => product.sku,
  async keep(database, products) {
    const written = await putProducts(database, products)
    return products.map((product, index) => ({ written: written[index] ?? 'same', skus: [product.sku] }))
  },
  async *pages(database) {
    let cursor: string | undefined
    do {
      const { items, next } = await listProducts(database, exact({ cursor, limit: 200 }))
      yield items.map(cellsOf)
      cursor = next ?? undefined
    } while (cursor !== undefined)
  },
}

function bodyOf(cells: FileRow['cells']) {
  const quota = present({ units: numberIn(cells.quotaUnits), by: cells.quotaBy })
  const rule = present({
    supplier: cells.supplier,
    backupSuppliers: listIn(cells.backupSuppliers),
    reorderPoint: numberIn(cells.reorderPoint),
    reorderQuantity: numberIn(cells.reorderQuantity),
    quota,
  })
  return {
    name: cells.name,
    imageUrl: cells.imageUrl,
    pageUrl: cells.pageUrl,
    price: present({ amount: numberIn(cells.priceAmount), currency: cells.currency }),
    backorderable: truthIn(cells.backorderable),
    backorderLimit: numberIn(cells.backorderLimit),
    inventoryThreshold: numberIn(cells.inventoryThreshold),
    safetyStock: numberIn(cells.safetyStock),
    substitutes: listIn(cells.substitutes),
    terms: cells.terms,
    preorder: present({ releaseDate: cells.releaseDate }),
    dropship: truthIn(cells.dropship),
    replenishment: rule,
    leadTimeDays: numberIn(cells.leadTimeDays),
  }
}

function cellsOf(product: Product): (string | null)[] {
  const { price, preorder, replenishment: rule } = product
  const number = (value: number | undefined) => (value === undefined ? null : String(value))
  const cells: Record<(typeof columns)[number], string | null> = {
    sku: product.sku,
    name: product.name,
    imageUrl: product.imageUrl ?? null,
    pageUrl: product.pageUrl ?? null,
    priceAmount: number(price?.amountMinor),
    currency: price?.currency ?? null,
    backorderable: String(product.backorderable),
    backorderLimit: number(product.backorderLimit),
    inventoryThreshold: number(product.inventoryThreshold),
    safetyStock: number(product.safetyStock),
    substitutes: listCell(product.substitutes),
    terms: product.terms ?? null,
    releaseDate: preorder?.releaseDate ?? null,
    dropship: String(product.dropship),
    supplier: rule?.supplier ?? null,
    backupSuppliers: listCell(rule?.backupSuppliers ?? []),
    reorderPoint: number(rule?.reorderPoint),
    reorderQuantity: number(rule?.reorderQuantity),
    quotaUnits: number(rule?.quota?.units),
    quotaBy: rule?.quota?.by ?? null,
    leadTimeDays: number(product.leadTimeDays),
  }
  return columns.map((column) => cells[column])
}
