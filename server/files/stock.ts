import { unknownSkus } from '../../records/shop/products.ts'
import { type StatedStock, stateStock, stockAfter } from '../../records/supply/stated-stock.ts'
import { sku } from '../schema/common.ts'
import { stockSchema } from '../schema/stock.ts'
import { badCells, numberIn } from './cells.ts'
import { type KeptItem, pagesOf, type Sheet } from './sheet.ts'

const rowSchema = stockSchema.safeExtend({ sku })

/** A file of what is on hand: `sku,onHand,revision`. */
export const stockSheet: Sheet<StatedStock> = {
  columns: ['sku', 'onHand', 'revision'],
  required: ['sku', 'onHand'],
  groupBy: null,
  read([row]) {
    if (!row) return { bad: [] }
    const { sku, onHand, revision } = row.cells
    const read = rowSchema.safeParse({ sku, onHand: numberIn(onHand), revision: numberIn(revision) })
    if (!read.success) return { bad: badCells(row, read.error) }
    return { item: { ...read.data, revision: read.data.revision ?? null } }
  },
  keyOf: (stock) => stock.sku,
  async keep(database, statements) {
    const unknown = new Set(
      await unknownSkus(
        database,
        statements.map((stock) => stock.sku),
      ),
    )
    const known = statements.filter((stock) => !unknown.has(stock.sku))
    const written = await stateStock(database, known)
    const writtenBySku = new Map(known.map((stock, index) => [stock.sku, written[index] ?? 'same']))
    return statements.map(
      ({ sku }): KeptItem => ({
        written: writtenBySku.get(sku) ?? { field: 'sku', message: 'is no product that is known here' },
        skus: [sku],
      }),
    )
  },
  async *pages(database) {
    const pages = pagesOf(
      (after, limit) => stockAfter(database, after, limit),
      (stock) => stock.sku,
    )
    for await (const page of pages) {
      yield page.map(({ sku, onHand, revision }) => [sku, String(onHand), revision === null ? null : String(revision)])
    }
  },
}
