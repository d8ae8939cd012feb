import {
  type PurchaseOrder,
  purchaseOrdersAfter,
  putPurchaseOrders,
  type StatedPurchaseOrder,
} from '../../records/buying/purchase-orders.ts'
import { unknownSkus } from '../../records/shop/products.ts'
import { id } from '../schema/common.ts'
import { exact } from '../schema/exact.ts'
import { purchaseOrderSchema, toPurchaseOrder } from '../schema/purchase-orders.ts'
import { badCells, numberIn } from './cells.ts'
import { type BadRow, type FileRow, type KeptItem, pagesOf, type Sheet } from './sheet.ts'

const rowSchema = purchaseOrderSchema.safeExtend({ id })
const ofTheWhole = ['supplier', 'status', 'expectedAt', 'revision'] as const

/** A file of purchase orders, a row per line of one; its rows follow one another and agree on what is said of the whole. */
export const purchaseOrderSheet: Sheet<StatedPurchaseOrder> = {
  columns: ['id', 'supplier', 'status', 'expectedAt', 'revision', 'sku', 'quantity', 'received'],
  required: ['id', 'supplier', 'status', 'expectedAt', 'revision', 'sku', 'quantity'],
  groupBy: 'id',
  read(rows) {
    const [first] = rows
    if (!first) return { bad: [] }
    const bad = disagreements(first, rows)
    if (bad.length > 0) return { bad }
    const read = rowSchema.safeParse(orderIn(first, rows))
    if (!read.success) return { bad: badRows(rows, read.error) }
    const { id: ownId, ...stated } = read.data
    return { item: toPurchaseOrder(ownId, exact(stated)) }
  },
  keyOf: (order) => order.id,
  async keep(database, orders) {
    const skus = orders.flatMap(({ lines }) => lines.map(({ sku }) => sku))
    const unknown = new Set(await unknownSkus(database, skus))
    const unknownLine = ({ lines }: StatedPurchaseOrder) => lines.findIndex(({ sku }) => unknown.has(sku))
    const known = orders.filter((order) => unknownLine(order) === -1)
    const results = await putPurchaseOrders(database, known)
    const resultById = new Map(known.map(({ id }, index) => [id, results[index]]))
    return orders.map(
      (order): KeptItem =>
        resultById.get(order.id) ?? {
          written: { field: 'sku', message: 'is no product that is known here', row: unknownLine(order) },
          skus: [],
        },
    )
  },
  async *pages(database) {
    const pages = pagesOf(
      (after, limit) => purchaseOrdersAfter(database, after, limit),
      (order) => order.id,
      100,
    )
    for await (const page of pages) yield page.flatMap(cellsOf)
  },
}

function disagreements(first: FileRow, rows: readonly FileRow[]): BadRow[] {
  return rows.flatMap((row) =>
    ofTheWhole
      .filter((column) => row.cells[column] !== first.cells[column])
      .map((column) => ({ line: row.line, field: column, message: 'is not what the first row of its order says' })),
  )
}

function orderIn({ cells }: FileRow, rows: readonly FileRow[]) {
  return {
    id: cells.id,
    supplier: cells.supplier,
    status: cells.status,
    expectedAt: cells.expectedAt ?? null,
    revision: numberIn(cells.revision),
    lines: rows.map((row) => ({
      sku: row.cells.sku,
      quantity: numberIn(row.cells.quantity),
      received: numberIn(row.cells.received),
    })),
  }
}

/** A fault inside a line is reported at that line's row. */
function badRows(rows: readonly FileRow[], error: Parameters<typeof badCells>[1]): BadRow[] {
  const first = rows[0]
  if (!first) return []
  return error.issues.flatMap((issue) => {
    const [part, index] = issue.path
    const row = part === 'lines' && typeof index === 'number' ? (rows[index] ?? first) : first
    return badCells(row, { issues: [issue] }).map(({ field, ...rest }) => ({
      ...rest,
      field: field === 'lines' ? 'sku' : (field?.replace(/^lines\./, '') ?? null),
    }))
  })
}

function cellsOf({ id, supplier, status, expectedAt, revision, lines }: PurchaseOrder): (string | null)[][] {
  return lines.map(({ sku, quantity, received }) => [
    id,
    supplier,
    status,
    expectedAt,
    String(revision),
    sku,
    String(quantity),
    String(received),
  ])
}
