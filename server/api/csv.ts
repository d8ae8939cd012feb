import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Env, ServerDeps } from '../deps.ts'
import { deliverySheet } from '../files/deliveries.ts'
import { productSheet } from '../files/products.ts'
import { purchaseOrderSheet } from '../files/purchase-orders.ts'
import type { Sheet } from '../files/sheet.ts'
import { stockSheet } from '../files/stock.ts'
import { limited, type TakenIn, takeIn } from '../files/take-in.ts'
import { writeOut } from '../files/write-out.ts'
import { Problem } from '../http/problem.ts'
import { answer } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { apiRoute } from './route.ts'

const largestFileBytes = 100_000_000

/** Files are read as they arrive, so that the limit on other bodies does not hold here. */
export const importPaths = '/v1/import/*'

const takenSchema = z
  .object({
    rows: z.int(),
    applied: z.int(),
    unchanged: z.int(),
    rejected: z.int(),
    bad: z.array(z.object({ line: z.int(), field: z.string().nullable(), message: z.string() })),
    complete: z.boolean(),
  })
  .openapi('TakenIn')

const csv = { 'text/csv': { schema: z.string() } }

/** `/v1/import/…` and `/v1/export/…`: the same things as files, streamed both ways. */
export function csvRoutes(app: Router, deps: ServerDeps): void {
  fileRoutes(app, deps, 'products', productSheet)
  fileRoutes(app, deps, 'stock', stockSheet)
  fileRoutes(app, deps, 'purchase-orders', purchaseOrderSheet)
  fileRoutes(app, deps, 'deliveries', deliverySheet)
}

function fileRoutes<Item>(app: Router, deps: ServerDeps, name: string, sheet: Sheet<Item>): void {
  const take = apiRoute(deps, 'supply:write', {
    method: 'post',
    path: `/v1/import/${name}`,
    summary: `Take a file of ${name.replace('-', ' ')} in: ${sheet.columns.join(', ')}`,
    description: 'Good rows are applied as they arrive; bad ones are not, and are listed by line and column.',
    request: { body: { required: true, content: csv } },
    responses: { 200: answer(takenSchema, 'What became of the rows') },
  })
  app.openapi(take, async (c) => c.json(await taken(c, deps, sheet), 200))

  const give = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: `/v1/export/${name}`,
    summary: `All ${name.replace('-', ' ')} as a file`,
    responses: { 200: { description: 'The file, as an import takes it', content: csv } },
  })
  app.openapi(give, (c) => {
    const headers = {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}.csv"`,
    }
    return c.body(writeOut(sheet, deps.database), 200, headers)
  })
}

async function taken<Item>(
  c: Context<Env>,
  { database, skusChanged }: ServerDeps,
  sheet: Sheet<Item>,
): Promise<TakenIn> {
  if (!/^text\/csv\b/i.test(c.req.header('content-type') ?? '')) {
    throw new Problem(415, 'media-type', 'The file must come as text/csv.')
  }
  const { body } = c.req.raw
  if (!body) throw new Problem(422, 'header', 'The file is empty: its first line must name the columns.')
  return takeIn(sheet, limited(body, largestFileBytes), database, skusChanged)
}
