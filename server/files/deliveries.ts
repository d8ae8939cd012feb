import { z } from '@hono/zod-openapi'
import { type PastDelivery, pastDeliveriesAfter, putPastDeliveries } from '../../records/buying/deliveries.ts'
import { civilDate, sku, words } from '../schema/common.ts'
import { supplierId } from '../schema/products.ts'
import { learnSlips } from '../supply/learn-slips.ts'
import { badCells, numberIn } from './cells.ts'
import { pagesOf, type Sheet } from './sheet.ts'

const optionalWords = words(300).nullable()
const date = civilDate.nullable()

const rowSchema = z.strictObject({
  id: words(128),
  purchaseOrder: words(128),
  supplier: supplierId,
  sku,
  name: optionalWords,
  group: optionalWords,
  quantity: z.int().min(0).max(1_000_000_000),
  unitPrice: z
    .string()
    .regex(/^\d{1,12}(\.\d{1,6})?$/, { error: 'must be a decimal number like 12.50' })
    .nullable(),
  orderedOn: date,
  promisedOn: date,
  deliveredOn: date,
})

const columns = rowSchema.keyof().options

/** A file of past deliveries, from which each supplier's punctuality is learned; their skus need not be sold any more. */
export const deliverySheet: Sheet<PastDelivery> = {
  columns,
  required: columns,
  groupBy: null,
  read([row]) {
    if (!row) return { bad: [] }
    const cells = Object.fromEntries(columns.map((column) => [column, row.cells[column] ?? null]))
    const read = rowSchema.safeParse({ ...cells, quantity: numberIn(row.cells.quantity) })
    return read.success ? { item: read.data } : { bad: badCells(row, read.error) }
  },
  keyOf: (delivery) => delivery.id,
  async keep(database, deliveries) {
    const changed = await putPastDeliveries(database, deliveries)
    return deliveries.map(({ id }) => ({ written: changed.has(id) ? 'changed' : 'same', skus: [] }))
  },
  finish: learnSlips,
  async *pages(database) {
    const pages = pagesOf(
      (after, limit) => pastDeliveriesAfter(database, after, limit),
      (delivery) => delivery.id,
    )
    for await (const page of pages) {
      yield page.map((delivery) =>
        columns.map((column) => (delivery[column] === null ? null : String(delivery[column]))),
      )
    }
  },
}
