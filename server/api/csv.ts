import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
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
import { needs } from './keys.ts'
import { answer, refusals } from './schemas.ts'
import type { SkusChanged } from './written.ts'

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
export function csvRoutes(app: OpenAPIHono<Env>, { database }: ServerDeps, changed: SkusChanged): void {
  door('products', productSheet)
  door('stock', stockSheet)
  door('purchase-orders', purchaseOrderSheet)
  door('deliveries', deliverySheet)

  function door<Item>(name: string, sheet: Sheet<Item>): void {
    const take = createRoute({
      method: 'post',
      path: `/v1/import/${name}`,
      summary: `Take a file of ${name.replace('-', ' ')} in: ${sheet.columns.join(', ')}`,
      description: 'Good rows are applied as they arrive; bad ones are not, and are listed by line and column.',
      security: [{ key: [] }],
      middleware: needs('supply:write', database),
      request: { body: { required: true, content: csv } },
      responses: { 200: answer(takenSchema, 'What became of the rows'), ...refusals },
    })
    app.openapi(take, async (c) => c.json(await taken(c, sheet), 200))

    const give = createRoute({
      method: 'get',
      path: `/v1/export/${name}`,
      summary: `All ${name.replace('-', ' ')} as a file`,
      security: [{ key: [] }],
      middleware: needs('backorders:read', database),
      responses: { 200: { description: 'The file, as an import takes it', content: csv }, ...refusals },
    })
    app.openapi(give, (c) => {
      const headers = {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': `attachment; filename="${name}.csv"`,
      }
      return c.body(writeOut(sheet, database), 200, headers)
    })
  }

  async function taken<Item>(c: Context<Env>, sheet: Sheet<Item>): Promise<TakenIn> {
    if (!/^text\/csv\b/i.test(c.req.header('content-type') ?? '')) {
      throw new Problem(415, 'media-type', 'The file must come as text/csv.')
    }
    const { body } = c.req.raw
    if (!body) throw new Problem(422, 'header', 'The file is empty: its first line must name the columns.')
    return takeIn(sheet, limited(body, largestFileBytes), database, changed)
  }
}
